import type { Day } from '@lianxin/base';
import {
  type CaseDocument,
  type ClockView,
  clockId,
  type FinalGround,
  type ReviewRequest,
  type ReviewStage,
  stageOf,
} from '@lianxin/core/common';
import { type OpenCase, recordWords } from '../case/readCase.js';
import { numberOf } from '../case/thingOf.js';

/** A handling opinion and all that followed on it, in the order in which it happened. */
export interface ReviewChain {
  /** The handling opinion. */
  readonly id: string;
  readonly links: readonly ChainLink[];
}

export type ChainLink = PaperLink | RequestLink | FinalLink;

/** An opinion, and who may still ask for the next stage. */
export interface PaperLink {
  readonly kind: 'paper';
  readonly id: string;
  readonly document: CaseDocument;
  /** The stage that may be asked for; absent for a re-examination opinion. */
  readonly next?: ReviewStage | undefined;
  /** Time to ask, of everybody who received it and has not asked. */
  readonly windows: readonly { readonly name: string; readonly clock: ClockView }[];
}

/** What some asked for together, and what became of it. */
export interface RequestLink {
  readonly kind: 'request';
  readonly id: string;
  /** The opinion that is reviewed or re-examined. */
  readonly document: CaseDocument;
  readonly request: ReviewRequest;
  readonly parties: readonly string[];
  readonly names: readonly string[];
  /** Time to decide; absent before the organ that decides has it. */
  readonly clock?: ClockView | undefined;
  /** Of the requests on this opinion the latest: what is done with those that wait stands here. */
  readonly isLast: boolean;
}

/** The procedure inside petitioning is over for these demands. */
export interface FinalLink {
  readonly kind: 'final';
  readonly id: string;
  readonly on: Day;
  readonly ground: FinalGround;
  readonly demands: readonly number[];
}

const DECIDES: Record<ReviewStage, string> = { review: 'review.decide', reexamination: 'reexamination.decide' };
const ASKS: Record<ReviewStage, string> = { review: 'review.request', reexamination: 'reexamination.request' };

/** Opinions that somebody could ask to have reviewed, each with what followed; those made anew after those revoked. */
export function reviewChains(open: OpenCase): readonly ReviewChain[] {
  const { state } = open;
  return [...state.documents.values()]
    .filter((d) => stageOf(d.kind) === 'review' && d.issuedOn && Object.keys(d.served).length > 0)
    .toSorted((a, b) => a.issuedOn!.localeCompare(b.issuedOn!))
    .map((opinion) => ({
      id: opinion.id,
      links: [...linksOf(open, opinion), ...finalsOf(open, opinion)],
    }))
    .filter(({ links }) => links.some((link) => link.kind !== 'paper' || link.windows.length > 0));
}

function linksOf(open: OpenCase, document: CaseDocument): readonly ChainLink[] {
  const { state, view } = open;
  const next = stageOf(document.kind);
  const nameOf = (party: string) => recordWords(view, state.parties.get(party)?.body ?? '') ?? '';
  const clockOf = (key: string, party: string) => view.clocks.find(({ id }) => id === clockId(key, document.id, party));
  const windows = document.parties.flatMap((party) => {
    const clock = next && clockOf(ASKS[next], party);
    return clock?.state === 'running' ? [{ name: nameOf(party), clock }] : [];
  });
  const together = Map.groupBy(Object.keys(document.reviews), (party) => document.reviews[party]!.lead);
  const requests = [...together]
    .map(([lead, parties]): RequestLink => {
      const request = document.reviews[parties[0]!]!;
      const clock = clockOf(DECIDES[request.stage], lead);
      const names = parties.map(nameOf);
      return { kind: 'request', id: `${document.id} ${lead}`, document, request, parties, names, clock, isLast: false };
    })
    .toSorted((a, b) => a.request.on.localeCompare(b.request.on))
    .map((link, i, { length }) => ({ ...link, isLast: i === length - 1 }));
  const answers = new Map(
    requests.map(({ request: { paper } }) => [paper, opinionOf(open, paper)] as const).filter(([, found]) => found),
  );
  const last = new Map(requests.map((link) => [link.request.paper, link]));
  return [
    { kind: 'paper', id: document.id, document, next, windows },
    // Requests that one opinion answered stand together before it.
    ...requests.flatMap((link) => {
      const answer = last.get(link.request.paper) === link ? answers.get(link.request.paper) : undefined;
      return [link, ...(answer ? linksOf(open, answer) : [])];
    }),
  ];
}

/** The review or re-examination opinion by which a request was decided; a notice is shown with the request. */
function opinionOf({ state }: OpenCase, paper: string | undefined): CaseDocument | undefined {
  const found = paper === undefined ? undefined : state.documents.get(paper);
  return found && OPINIONS.includes(found.kind) ? found : undefined;
}

/** What decides a request on its merits. */
export const OPINIONS: readonly string[] = ['review_opinion', 'reexamination_opinion'];

function finalsOf({ state }: OpenCase, opinion: CaseDocument): readonly FinalLink[] {
  const found = opinion.demands.flatMap((id) => {
    const demand = state.demands.get(id);
    // What is made anew has a chain of its own.
    return demand?.final && demand.document === opinion.id ? [{ id, ...demand.final }] : [];
  });
  const byDay = Map.groupBy(found, ({ on, ground }) => `${on} ${ground}`);
  return [...byDay.values()].map((some) => ({
    kind: 'final',
    id: `${opinion.id} ${some[0]!.on}`,
    on: some[0]!.on,
    ground: some[0]!.ground,
    demands: some.map(({ id }) => numberOf(state.demands, id)),
  }));
}

/** What is done with requests stands with them. */
export const REVIEWING = ['core.passReview', 'core.recordReview', 'core.extendReview'] as const;
/** What stands in the chain, and so not with the document once more. */
export const IN_CHAIN = ['core.receiveReview', ...REVIEWING] as const;

import type { Day } from '@lianxin/base';
import type { CaseDocument, CaseState } from './CaseState.js';
import {
  type FinalGround,
  OPINION_OUTCOMES,
  type OpinionOutcome,
  type ReviewOutcome,
  type ReviewStage,
} from './codes.js';

/** That somebody asked for a review of a paper, and what became of it. Each person asks for himself. */
export interface ReviewRequest {
  readonly stage: ReviewStage;
  /** `requested`: registered; where `unit` is named, with the organ that decides. `passed_on`: on its way there. */
  readonly state: 'requested' | 'passed_on' | 'decided';
  /** The day on which it was handed in, to whatever organ: it counts for the window. */
  readonly on: Day;
  /** Handed in after the window: a person decides whether for good cause. */
  readonly late: boolean;
  /** Record with what is asked for. */
  readonly request: string;
  /** The first of those who asked together: the deciding limit of their request runs under this person. */
  readonly lead: string;
  /** The unit of this county that decides, once it has the request. */
  readonly unit?: string;
  /** The organ outside that decides, where the directory knows it. */
  readonly above?: string;
  /** Record with the name of the organ it was passed on to. */
  readonly organ?: string;
  /** The day on which the organ that decides received it. */
  readonly receivedOn?: Day;
  readonly outcome?: ReviewOutcome;
  readonly decidedOn?: Day;
  /** The opinion or notice by which it was decided. */
  readonly paper?: string;
}

/** An opinion made anew after a review revoked the one before it. */
export interface Redo {
  /** The handling opinion that was revoked. */
  readonly document: string;
  /** The opinion that revoked it, where it is in the log. */
  readonly paper?: string;
  readonly on: Day;
  /** The entry that ordered it: who had a part in what lies before keeps out. */
  readonly seq: number;
}

/** The procedure inside petitioning is over for this matter; it says nothing about the person. */
export interface Finality {
  readonly on: Day;
  readonly ground: FinalGround;
  /** The re-examination opinion. */
  readonly document?: string;
}

const STAGES: Readonly<Record<string, ReviewStage>> = {
  handling_opinion: 'review',
  review_opinion: 'reexamination',
};

/** What may be asked of a paper: a handling opinion is reviewed, a review opinion re-examined, nothing else (arts 35, 36). */
export const stageOf = (kind: string | undefined): ReviewStage | undefined =>
  kind === undefined ? undefined : STAGES[kind];

/** The paper that an opinion was given on: of a review opinion the handling opinion, of a re-examination the review. */
export const reviewedBy = ({ documents }: Pick<CaseState, 'documents'>, paper: string): CaseDocument | undefined =>
  [...documents.values()].find(({ reviews }) => Object.values(reviews).some((r) => r.paper === paper));

/** The handling opinion at the beginning of a chain: the paper itself, or what was reviewed by it. */
export function originalOf(state: Pick<CaseState, 'documents'>, paper: string): CaseDocument | undefined {
  const found = state.documents.get(paper);
  if (!found || stageOf(found.kind) === 'review') return found;
  const below = reviewedBy(state, paper);
  return below && originalOf(state, below.id);
}

/** Whose opinion it is: of a paper that came in, the organ outside where the directory knows it. */
export const issuerOf = ({ from, issuer, unit }: Issued): string | undefined => (from ? from.organ : (issuer ?? unit));
type Issued = Pick<CaseDocument, 'from' | 'issuer' | 'unit'>;

/** True where the outcome stands in an opinion, which is served and may be taken further; false: in a notice. */
export const statedInOpinion = (outcome: ReviewOutcome): outcome is OpinionOutcome =>
  (OPINION_OUTCOMES as readonly ReviewOutcome[]).includes(outcome);

/** Those who asked and wait: registered or passed on, not decided. */
export const waitingFor = ({ reviews }: Pick<CaseDocument, 'reviews'>): readonly string[] =>
  Object.keys(reviews).filter((party) => reviews[party]!.state !== 'decided');

/** Registered with an organ that does not decide, and not passed on yet. */
export const notReceived = (document: Reviewed | undefined): readonly string[] =>
  undecided(document, ({ state, unit }) => state === 'requested' && !unit);

/** What a unit passes on: what nobody decides yet, and what came to itself by mistake. */
export const passedBy = (document: Reviewed | undefined, from: string): readonly string[] =>
  undecided(document, ({ state, unit, above }) => unit === from || (state === 'requested' && !unit && !above));

type Reviewed = Pick<CaseDocument, 'reviews'>;
const undecided = (document: Reviewed | undefined, fits: (request: ReviewRequest) => boolean): readonly string[] =>
  Object.entries(document?.reviews ?? {}).flatMap(([party, request]) =>
    request.state !== 'decided' && fits(request) ? [party] : [],
  );

/** Under whom deciding limits run: once for each request, whoever joined in it. */
export const leadsOf = ({ reviews }: Pick<CaseDocument, 'reviews'>, parties: readonly string[]): readonly string[] => [
  ...new Set(parties.flatMap((party) => reviews[party]?.lead ?? [])),
];

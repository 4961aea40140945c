import type { Day } from '@lianxin/base';
import type { WorkCalendar } from '@lianxin/calendar';
import { type Clock, dueOf } from '../dossier/Clock.js';
import { clockId } from '../dossier/foldClocks.js';
import type { CaseDocument, CaseState, Demand } from './CaseState.js';
import { reviewLimits } from './clocks/reviews.js';
import type { DemandEnd, DemandPhase, ReviewStage } from './codes.js';
import { issuerOf, stageOf } from './Review.js';
import type { LimitKey } from './rulePacks.js';

/** What an organ owes next, and by when. */
export interface PublicNext {
  readonly key: LimitKey;
  /** Absent while the clock stands. */
  readonly by?: Day;
  readonly provisional: boolean;
}

/** How one demand stands. It carries no text: whoever asks knows what he asked for. */
export interface PublicDemand {
  readonly phase: DemandPhase;
  /** The one organ that has it now. */
  readonly organ: string;
  readonly next?: PublicNext;
  readonly end?: DemandEnd;
  readonly endedOn?: Day;
  /** Since when the procedure inside petitioning is over (art 36). */
  readonly finalOn?: Day;
}

/** The day on which a paper reached some of those it is for, and the review they may ask for until when (arts 35, 36). */
export interface PublicService {
  readonly on: Day;
  readonly persons: number;
  readonly review?: { readonly stage: ReviewStage; readonly lastDay: Day; readonly asked: boolean };
}

export interface PublicPaper {
  /** A kind of paper, of the core or of a plugin. */
  readonly kind: string;
  readonly organ: string;
  readonly year?: number;
  readonly number?: number;
  readonly issuedOn: Day;
  readonly served: readonly PublicService[];
}

/**
 * What a petitioner learns with number and code (art 21): dates, organs, papers and remedies. No name, no text, no
 * internal step.
 */
export interface PublicStatus {
  readonly receivedOn: Day;
  readonly demands: readonly PublicDemand[];
  readonly papers: readonly PublicPaper[];
}

/** The limits whose last day is told to whoever waits, in the order in which they follow each other. */
const TOLD: readonly LimitKey[] = ['office.sort', 'unit.inform', 'unit.handle'];

/** @param party the person whose code it is; absent for the code of a filing, which stands for all who brought it */
export function publicStatusOf(
  state: CaseState,
  clocks: ReadonlyMap<string, Clock>,
  calendar: WorkCalendar,
  party?: string,
): PublicStatus {
  return {
    receivedOn: state.receivedOn,
    demands: [...state.demands.values()].map((d) => demandOf(d, clocks, calendar)),
    papers: [...state.documents.values()]
      .filter((d) => d.issuedOn && d.phase !== 'kept' && (!party || d.parties.includes(party)))
      .map((d) => paperOf(d, clocks, calendar, party)),
  };
}

function demandOf(
  { id, phase, unit, end, endedOn, final }: Demand,
  clocks: ReadonlyMap<string, Clock>,
  calendar: WorkCalendar,
): PublicDemand {
  const running = TOLD.map((key) => clocks.get(clockId(key, id))).find(
    (c) => c?.state === 'running' || c?.state === 'standing',
  );
  const next = running && nextOf(running, calendar);
  const ended = { ...(end && { end }), ...(endedOn && { endedOn }), ...(final && { finalOn: final.on }) };
  return { phase, organ: unit, ...(next && { next }), ...ended };
}

function nextOf(clock: Clock, calendar: WorkCalendar): PublicNext {
  const { due, provisional } = dueOf(clock, calendar);
  return { key: clock.key as LimitKey, provisional, ...(due && { by: due }) };
}

function paperOf(
  document: CaseDocument,
  clocks: ReadonlyMap<string, Clock>,
  calendar: WorkCalendar,
  party: string | undefined,
): PublicPaper {
  const { id, kind, unit, year, number, issuedOn, served } = document;
  const stage = stageOf(kind);
  const limits = reviewLimits(kind);
  const reached = Object.entries(served).filter(([to]) => !party || to === party);
  const byDay = Map.groupBy(reached, ([, { on }]) => on);
  return {
    kind,
    organ: issuerOf(document) ?? unit,
    issuedOn: issuedOn!,
    ...(year !== undefined && { year }),
    ...(number !== undefined && { number }),
    served: [...byDay].map(([on, persons]) => {
      const window = limits && windowOf(clocks.get(clockId(limits.ask, id, persons[0]![0])), calendar);
      return { on, persons: persons.length, ...(stage && window && { review: { stage, ...window } }) };
    }),
  };
}

function windowOf(clock: Clock | undefined, calendar: WorkCalendar): { lastDay: Day; asked: boolean } | undefined {
  const due = clock && dueOf(clock, calendar).due;
  return due ? { lastDay: due, asked: clock.state === 'met' } : undefined;
}

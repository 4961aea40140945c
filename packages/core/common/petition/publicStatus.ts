import type { Day } from '@lianxin/base';
import type { WorkCalendar } from '@lianxin/calendar';
import { type Clock, dueOf } from '../dossier/Clock.js';
import { clockId } from '../dossier/foldClocks.js';
import type { CaseDocument, CaseState, Demand } from './CaseState.js';
import type { DemandEnd, DemandPhase } from './codes.js';
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
}

/** The day on which a paper reached some of those it is for, and the review they may ask for until when (art 35). */
export interface PublicService {
  readonly on: Day;
  readonly persons: number;
  readonly review?: { readonly lastDay: Day; readonly asked: boolean };
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
  { id, phase, unit, end, endedOn }: Demand,
  clocks: ReadonlyMap<string, Clock>,
  calendar: WorkCalendar,
): PublicDemand {
  const running = TOLD.map((key) => clocks.get(clockId(key, id))).find(
    (c) => c?.state === 'running' || c?.state === 'standing',
  );
  const next = running && nextOf(running, calendar);
  return { phase, organ: unit, ...(next && { next }), ...(end && { end }), ...(endedOn && { endedOn }) };
}

function nextOf(clock: Clock, calendar: WorkCalendar): PublicNext {
  const { due, provisional } = dueOf(clock, calendar);
  return { key: clock.key as LimitKey, provisional, ...(due && { by: due }) };
}

function paperOf(
  { id, kind, unit, issuer, year, number, issuedOn, served }: CaseDocument,
  clocks: ReadonlyMap<string, Clock>,
  calendar: WorkCalendar,
  party: string | undefined,
): PublicPaper {
  const reached = Object.entries(served).filter(([to]) => !party || to === party);
  const byDay = Map.groupBy(reached, ([, { on }]) => on);
  return {
    kind,
    organ: issuer ?? unit,
    issuedOn: issuedOn!,
    ...(year !== undefined && { year }),
    ...(number !== undefined && { number }),
    served: [...byDay].map(([on, persons]) => {
      const review = reviewOf(clocks.get(clockId('review.request', id, persons[0]![0])), calendar);
      return { on, persons: persons.length, ...(review && { review }) };
    }),
  };
}

function reviewOf(clock: Clock | undefined, calendar: WorkCalendar): PublicService['review'] {
  const due = clock && dueOf(clock, calendar).due;
  return due ? { lastDay: due, asked: clock.state === 'met' } : undefined;
}

import type { Day } from '@lianxin/base';

/** Whether every day counts (日), only working days (工作日), or civil months and years (月, 年). */
export const LIMIT_UNITS = ['calendar', 'working', 'month', 'year'] as const;
export type LimitUnit = (typeof LIMIT_UNITS)[number];

/** A stretch that does not count: the days after `from` up to and including `to`. Without `to` it still lasts. */
export interface Hold {
  /** Why: a code such as `hearing`. */
  readonly ground: string;
  readonly from: Day;
  readonly to?: Day;
}

/** A last day that somebody was told in writing. */
export interface Told {
  readonly day: Day;
  /** The day of the paper that names it. */
  readonly on: Day;
}

/** A legal time limit, running from a day that is itself not counted. */
export interface Limit {
  /** The day it happened in law (received, accepted, served); day 1 is the day after. */
  readonly from: Day;
  readonly n: number;
  readonly unit: LimitUnit;
  /** Whether a last day that is a rest day moves to the next working day. */
  readonly roll: boolean;
  /** Added to `n` in the same unit, so counted from the same start and never from a rolled date. */
  readonly extension?: number;
  /** They may overlap: a day held twice is held once. */
  readonly holds?: readonly Hold[];
  /** Whatever is counted later, the limit never ends before the day that was told. */
  readonly told?: Told;
}

/** When a limit ends, as far as its holds and the calendar let one say. */
export interface DueDate {
  /** The last day on which it is in time; undefined while an open hold stops the clock short of it. */
  readonly due?: Day;
  /** The last day counted, before rolling. */
  readonly raw?: Day;
  /** Where counting alone would end, when the limit goes on until a later day that was told in writing. */
  readonly counted?: Day;
  /**
   * Whether the span from the start to the due date, or to where the clock stopped, touches a year whose arrangement is
   * not known: the result may still move.
   */
  readonly provisional: boolean;
  /** While the clock stands: the days still to be counted, working days in a limit of working days. */
  readonly left?: number;
}

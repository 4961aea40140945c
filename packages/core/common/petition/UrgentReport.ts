import type { Day } from '@lianxin/base';
import type { UrgentRecipient, UrgentWay } from './codes.js';

/** A report on something major or urgent (art 25): to whom it went, how and when. It moves no demand and no clock. */
export interface UrgentReport {
  readonly id: string;
  /** Record: what happened. */
  readonly body: string;
  /** When the reporter learned of it: day, and minutes since midnight. */
  readonly learnedOn: Day;
  readonly learnedAt: number;
  /** The county's own time for telling it, in force then: minutes by mouth, hours in writing. */
  readonly oralMinutes?: number;
  readonly writtenHours?: number;
  readonly told: readonly Told[];
}

/** One occasion on which it was told, the first or a later one. */
export interface Told {
  readonly to: readonly UrgentRecipient[];
  readonly way: UrgentWay;
  readonly on: Day;
  /** Minutes since midnight. */
  readonly at: number;
  /** Record: what was new. */
  readonly more?: string;
}

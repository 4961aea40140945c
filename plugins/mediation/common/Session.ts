import type { Day } from '@lianxin/sdk/common';

/** A meeting that is to come. Hours in minutes of the day; without a room it is held elsewhere. */
export interface PlannedSession {
  readonly id: string;
  readonly day: Day;
  readonly from: number;
  readonly to: number;
  readonly room?: string;
  /** Some of the parties, apart from the others; absent: all of them together. */
  readonly apart?: readonly string[];
}

/** A meeting that was held. */
export interface Session {
  readonly on: Day;
  /** Record of where and who; of a joint session also what was said. */
  readonly record: string;
  readonly apart?: readonly string[];
}

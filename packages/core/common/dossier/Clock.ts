import type { Day } from '@lianxin/base';
import { type DueDate, dueDate, type Hold, type Limit, type WorkCalendar } from '@lianxin/calendar';

/** A legal time limit as the log tells it. */
export interface Clock {
  /** `key|about|party`. */
  readonly id: string;
  readonly key: string;
  readonly about: string;
  readonly party?: string;
  readonly limit: Limit;
  /** The unit whose duty it is; absent where the time is somebody's own to use. */
  readonly owner?: string;
  readonly rule: string;
  readonly state: 'running' | 'standing' | 'met' | 'void';
  /** The day on which it was met or lost its object. */
  readonly endedOn?: Day;
  /** Why it lost its object. */
  readonly ground?: string;
  /** The entries (seq) that made it what it is. */
  readonly entries: readonly number[];
}

/** The last day, under the given calendar. A function of log and calendar, never of today. */
export const dueOf = (clock: Pick<Clock, 'limit'>, calendar: WorkCalendar): DueDate => dueDate(clock.limit, calendar);

/** Holds that have not been released. */
export const openHolds = (clock: Clock): readonly Hold[] => (clock.limit.holds ?? []).filter((h) => !h.to);

/** Met in time, met late, or `undefined` while it runs or where it counts for nothing. */
export function wasInTime(
  clock: Pick<Clock, 'limit' | 'state' | 'endedOn'>,
  calendar: WorkCalendar,
): boolean | undefined {
  if (clock.state !== 'met' || !clock.endedOn) return undefined;
  const { due } = dueOf(clock, calendar);
  return due === undefined || clock.endedOn <= due;
}

import type { Day } from '@lianxin/base';
import { dueDate, type LimitUnit, type WorkCalendar } from '@lianxin/calendar';

/** A limit to apply somewhere, and the event it is counted from. */
export interface Count {
  readonly event: string;
  readonly n: number;
  readonly unit: LimitUnit;
}

/** With the days on which the event may have happened: none where nobody knows. */
export interface Answered extends Count {
  readonly days: readonly Day[];
}

/** Until when one must apply: not computed here, unknown, or a day with what it was counted from. */
export type Deadline =
  | { readonly is: 'ask_there' }
  | { readonly is: 'unknown' }
  | {
      readonly is: 'day';
      readonly day: Day;
      readonly provisional: boolean;
      /** Which of the limits ends first. */
      readonly counted: number;
      readonly from: Day;
      /** The other days that were possible, all ending later. */
      readonly others: readonly Day[];
    };

/**
 * The last day to apply (domain 4): counted from the event, never from registration. Of two possible days, and of two
 * limits, the earlier end counts; while one event is unknown, so is the last day. A petitioner's own time always rolls.
 */
export function deadlineOf(counts: readonly Answered[], calendar: WorkCalendar): Deadline {
  if (counts.length === 0) return { is: 'ask_there' };
  if (counts.some((count) => count.days.length === 0)) return { is: 'unknown' };
  const ends = counts.flatMap(({ n, unit, days }, counted) =>
    days.map((from) => {
      const { due, provisional } = dueDate({ from, n, unit, roll: true }, calendar);
      return { counted, from, due: due!, provisional };
    }),
  );
  const first = ends.reduce((a, b) => (b.due < a.due ? b : a));
  const others = ends.filter((end) => end !== first).map(({ from }) => from);
  const { counted, from, due, provisional } = first;
  return { is: 'day', day: due, provisional, counted, from, others };
}

/** With fewer than seven days left, legal aid may help first and see the papers later (Legal Aid Law art 44). */
export const FIRST_HELP_DAYS = 7;

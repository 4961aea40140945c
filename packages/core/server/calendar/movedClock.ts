import { type Day, maxDay } from '@lianxin/base';
import { type CalendarChange, dueDate, type Limit, type WorkCalendar } from '@lianxin/calendar';
import type { MovedClock } from '@lianxin/core/common';

/** Two calendars, and what is different between them. */
export interface Comparison {
  readonly before: WorkCalendar;
  readonly after: WorkCalendar;
  readonly change: CalendarChange;
}

/** What an arrangement does to a limit: moves it, leaves it because of what was told, or confirms its last day. */
export type Effect = Pick<MovedClock, 'move' | 'from' | 'to' | 'told' | 'days'> | 'confirmed' | 'none';

/** Counts one limit on both calendars. Nothing but arithmetic: no dossier is read. */
export function effectOn(limit: Limit, { before, after, change }: Comparison): Effect {
  const [was, is] = [dueDate(limit, before), dueDate(limit, after)];
  // A limit that stands has no last day on either.
  if (!was.due || !is.due) return 'none';
  const { told } = limit;
  const made = { ...(told && { told }), days: changedWithin(limit, was.raw!, maxDay(was.due, is.due), change) };
  if (is.due !== was.due) return { move: is.due > was.due ? 'later' : 'earlier', from: was.due, to: is.due, ...made };
  const counted = is.counted ?? is.due;
  if (counted < (was.counted ?? was.due)) return { move: 'stays', from: was.due, to: counted, ...made };
  return was.provisional && !is.provisional ? 'confirmed' : 'none';
}

/** Every changed day moves a limit of working days; one of calendar days is moved by those at its end only. */
const changedWithin = ({ from, unit }: Limit, raw: Day, last: Day, { days }: CalendarChange): Day[] =>
  days.flatMap(({ day }) => ((unit === 'working' ? day > from : day >= raw) && day <= last ? [day] : []));

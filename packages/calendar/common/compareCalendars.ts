import { addDays, type Day, minDay } from '@lianxin/base';
import type { DayKind, WorkCalendar } from './WorkCalendar.js';

/** A day that becomes a working day, or ceases to be one. */
export interface ChangedDay {
  readonly day: Day;
  readonly from: DayKind;
  readonly to: DayKind;
  /** Of the holiday it becomes, or was. */
  readonly name?: string;
}

/** What an arrangement changes in a calendar. */
export interface CalendarChange {
  readonly days: readonly ChangedDay[];
  /** Limits that end before this day are as they were; absent where nothing changes. */
  readonly since?: Day;
}

/** Compares two calendars that differ in the arrangement of one year, which reaches from December to January. */
export function compareCalendars(before: WorkCalendar, after: WorkCalendar, year: number): CalendarChange {
  const days: ChangedDay[] = [];
  const first = `${year}-01-01`;
  for (let day = `${year - 1}-12-01`; day <= `${year + 1}-01-31`; day = addDays(day, 1)) {
    if (before.isWorkday(day) === after.isWorkday(day)) continue;
    const [from, to] = [before.kindOf(day), after.kindOf(day)];
    const name = to.name ?? from.name;
    days.push({ day, from: from.kind, to: to.kind, ...(name && { name }) });
  }
  const starts = [...days.slice(0, 1).map(({ day }) => day), ...(before.isOfficial(first) ? [] : [first])];
  return { days, ...(starts.length && { since: starts.reduce(minDay) }) };
}

import { addDays, type Day, weekday } from '@lianxin/base';
import type { DayKind } from '@lianxin/calendar';
import type { CalendarDays } from '@lianxin/core/common';

export const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7];

export interface DayCell {
  readonly day: Day;
  readonly kind: DayKind;
  readonly name?: string;
  /** The first day of its holiday on the sheet: there its name is written. */
  readonly isFirst: boolean;
}

/** A month in weeks of seven places, Monday first; a place without a day is empty. */
export function weeksOf(year: number, month: number, special: CalendarDays['days']): (DayCell | undefined)[][] {
  const found = new Map(special.map((each) => [each.day, each]));
  const prefix = `${year}-${String(month).padStart(2, '0')}`;
  const weeks: (DayCell | undefined)[][] = [];
  let before: string | undefined;
  for (let day: Day = `${prefix}-01`; day.startsWith(prefix); day = addDays(day, 1)) {
    const column = weekday(day) - 1;
    if (!weeks.length || column === 0) weeks.push(new Array(WEEKDAYS.length).fill(undefined));
    const kind = found.get(day)?.kind ?? (column >= 5 ? 'weekend' : 'workday');
    const name = found.get(day)?.name;
    weeks.at(-1)![column] = { day, kind, ...(name && { name }), isFirst: name !== undefined && name !== before };
    before = name;
  }
  return weeks;
}

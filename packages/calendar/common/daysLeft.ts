import { type Day, daysBetween } from '@lianxin/base';
import type { LimitUnit } from './Limit.js';
import type { WorkCalendar } from './WorkCalendar.js';

/** Days left until `due` as seen on `today`: 0 on the last day, negative once it is over. */
export function daysLeft(due: Day, today: Day, calendar: WorkCalendar, unit: LimitUnit): number {
  return unit === 'working' ? calendar.workdaysBetween(today, due) : daysBetween(today, due);
}

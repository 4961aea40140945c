export type { CalendarYear } from './CalendarYear.js';
export { daysLeft } from './daysLeft.js';
export { dueDate } from './dueDate.js';
export { type ExplainedDay, type Explanation, explain } from './explain.js';
export type { DueDate, Hold, Limit, LimitUnit } from './Limit.js';
export { officialCalendar, officialYears } from './officialYears.js';
export { parseCalendarYear } from './parseCalendarYear.js';
export { type DayKind, WorkCalendar } from './WorkCalendar.js';

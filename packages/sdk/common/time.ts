// Legal time.
export {
  type DueDate,
  daysLeft,
  dueDate,
  type Explanation,
  explain,
  type Hold,
  type Limit,
  type LimitUnit,
  officialCalendar,
  WorkCalendar,
} from '@lianxin/calendar';

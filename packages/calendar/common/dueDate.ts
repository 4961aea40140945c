import { addDays, type Day, DomainError, daysBetween, isDay, maxDay } from '@lianxin/base';
import { addMonths } from './addMonths.js';
import type { DueDate, Hold, Limit } from './Limit.js';
import type { WorkCalendar } from './WorkCalendar.js';

/** No limit in law is longer than the century the calendar reaches. */
const LONGEST = 36_500;

/**
 * When a limit ends. The Regulations say nothing about counting, so this follows the Civil Procedure Law by analogy
 * (art. 85): the start day is not counted, rest days inside count, and only the end moves off a rest day. Months and
 * years are civil ones (Civil Code arts 200-203). Held days are not counted; what was left goes on the day after the
 * hold. A hold that begins once the last day was counted has no effect. A day told in writing is kept where counting, on
 * whatever calendar, ends before it.
 *
 * Throws `calendar.bad_limit` when a length is negative, no whole number or leads beyond 2100, or a hold ends before
 * it begins; `calendar.bad_day` for a day that does not exist.
 */
export function dueDate(limit: Limit, calendar: WorkCalendar): DueDate {
  checkLimit(limit);
  const working = limit.unit === 'working';
  let left = lengthOf(limit);
  let from = limit.from;
  for (const hold of inOrder(limit)) {
    if (left === 0) break;
    if (hold.from > from) {
      const free = working ? calendar.workdaysBetween(from, hold.from) : daysBetween(from, hold.from);
      if (free >= left) break;
      left -= free;
      from = hold.from;
    }
    if (!hold.to) return { provisional: !calendar.isOfficialBetween(limit.from, maxDay(limit.from, hold.from)), left };
    if (hold.to > from) from = hold.to;
  }
  const raw = working ? calendar.addWorkdays(from, left) : addDays(from, left);
  if (!isDay(raw)) throw badLimit();
  const counted = limit.roll ? calendar.nextWorkday(raw) : raw;
  const due = maxDay(counted, limit.told?.day ?? counted);
  return { due, raw, ...(due > counted && { counted }), provisional: !calendar.isOfficialBetween(limit.from, due) };
}

/** How many days are to be counted. Months and years end on the day of the same number: they are as long as they fall. */
function lengthOf({ from, n, unit, extension = 0 }: Limit): number {
  const all = n + extension;
  if (unit === 'calendar' || unit === 'working') return all;
  const end = addMonths(from, unit === 'year' ? all * 12 : all);
  if (!isDay(end)) throw badLimit();
  return daysBetween(from, end);
}

const inOrder = ({ holds = [] }: Limit): readonly Hold[] =>
  holds.toSorted((a, b) => (a.from < b.from ? -1 : Number(a.from > b.from)));

function checkLimit({ from, n, extension = 0, holds = [], told }: Limit): void {
  for (const length of [n, extension, n + extension])
    if (!Number.isInteger(length) || length < 0 || length > LONGEST) throw badLimit();
  checkDay(from);
  if (told) checkDay(told.day);
  for (const hold of holds) {
    checkDay(hold.from);
    if (hold.to === undefined) continue;
    checkDay(hold.to);
    if (hold.to < hold.from) throw badLimit();
  }
}

function checkDay(day: Day): void {
  if (!isDay(day)) throw new DomainError('invalid', 'calendar.bad_day');
}

const badLimit = () => new DomainError('invalid', 'calendar.bad_limit');

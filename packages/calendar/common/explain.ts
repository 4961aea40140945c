import { addDays, type Day, maxDay, minDay } from '@lianxin/base';
import { dueDate } from './dueDate.js';
import type { DueDate, Hold, Limit } from './Limit.js';
import type { DayKind, WorkCalendar } from './WorkCalendar.js';

/** One day of the arithmetic of a limit. */
export interface ExplainedDay {
  day: Day;
  /**
   * `start`: the day it runs from, not counted. `skipped`: a rest day in a limit of working days. `held`: under a hold.
   * `rolled`: after the last day counted, up to and including the working day the end moves to. `told`: after that, up to
   * and including the day that was told in writing.
   */
  mark: 'start' | 'counted' | 'skipped' | 'held' | 'rolled' | 'told';
  /** The how-manieth day it is, when counted. */
  count?: number;
  kind: DayKind;
  /** The holiday's name. */
  name?: string;
  /** The grounds of all holds the day is under. */
  grounds?: string[];
}

/** The arithmetic of a limit, to be read by the person it binds. */
export interface Explanation extends DueDate {
  limit: Limit;
  /** Every day from the start to the due date; while the clock stands, to the first day it stands still. */
  days: ExplainedDay[];
  /** The version of the calendar behind it, up to the due date or the day the clock stopped. */
  calendar: string;
}

/** Lists what every day of a limit was taken for. Throws as `dueDate` does. */
export function explain(limit: Limit, calendar: WorkCalendar): Explanation {
  const result = dueDate(limit, calendar);
  const end = result.due ?? stoppedOn(limit);
  const last = result.due ?? addDays(end, 1);
  const days: ExplainedDay[] = [{ day: limit.from, mark: 'start', ...calendar.kindOf(limit.from) }];
  let count = 0;
  for (let day = addDays(limit.from, 1); day <= last; day = addDays(day, 1)) {
    const kind = calendar.kindOf(day);
    const holds = (limit.holds ?? []).filter((hold) => covers(hold, day));
    if (result.counted && day > result.counted) days.push({ day, mark: 'told', ...kind });
    else if (result.raw && day > result.raw) days.push({ day, mark: 'rolled', ...kind });
    else if (holds.length) days.push({ day, mark: 'held', ...kind, grounds: [...new Set(holds.map((h) => h.ground))] });
    else if (limit.unit === 'working' && !calendar.isWorkday(day)) days.push({ day, mark: 'skipped', ...kind });
    else days.push({ day, mark: 'counted', count: ++count, ...kind });
  }
  return { limit, days, ...result, calendar: calendar.version(limit.from, end) };
}

const covers = (hold: Hold, day: Day): boolean => day > hold.from && (hold.to === undefined || day <= hold.to);

/** The day the clock stopped: when the first open hold began, or the start if that came later. */
function stoppedOn({ from, holds = [] }: Limit): Day {
  const open = holds.filter((hold) => hold.to === undefined).map((hold) => hold.from);
  return maxDay(from, open.reduce(minDay));
}

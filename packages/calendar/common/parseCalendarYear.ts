import { type Day, DomainError, isDay } from '@lianxin/base';
import type { CalendarYear } from './CalendarYear.js';

/**
 * Reads one year in the JSON format of NateScarlet/holiday-cn: `{ year, papers, days: [{ name, date, isOffDay }] }`.
 * `version` is the day the notice was published; without it, as much of the day as the last paper's address tells.
 *
 * Throws `calendar.bad_year_file` with `at`, the path of what is wrong: a field missing or of the wrong type, a day that
 * does not exist, lies beyond the neighbouring years or occurs twice, no day off at all (the file of a year whose notice
 * is not out yet), no version to be found. A holiday left out cannot be noticed.
 */
export function parseCalendarYear(json: unknown, version?: string): CalendarYear {
  const { year, papers, days } = objectAt(json, '$');
  if (typeof year !== 'number' || !Number.isInteger(year)) throw bad('year');
  const off: Record<Day, string> = {};
  const work: Day[] = [];
  const seen = new Set<Day>();
  for (const [i, item] of arrayAt(days, 'days').entries()) {
    const { date, name, isOffDay } = objectAt(item, `days[${i}]`);
    if (typeof date !== 'string' || !isDay(date)) throw bad(`days[${i}].date`);
    if (Math.abs(Number(date.slice(0, 4)) - year) > 1 || seen.has(date)) throw bad(`days[${i}].date`);
    if (typeof name !== 'string' || !name.trim()) throw bad(`days[${i}].name`);
    if (typeof isOffDay !== 'boolean') throw bad(`days[${i}].isOffDay`);
    seen.add(date);
    if (isOffDay) off[date] = name;
    else work.push(date);
  }
  if (!Object.keys(off).length) throw bad('days');
  const source = newestPaper(papers);
  const published = version ?? dayInAddress(source);
  if (!published) throw bad('papers');
  return { year, version: published, ...(source && { source }), off, work };
}

function newestPaper(papers: unknown): string | undefined {
  const source = arrayAt(papers, 'papers').at(-1);
  if (source !== undefined && typeof source !== 'string') throw bad('papers');
  return source;
}

/** gov.cn addresses hold the day (`/2022-12/08/`) or, since 2023, only the month (`/202411/`) of publication. */
function dayInAddress(source = ''): string | undefined {
  const found = /\/(\d{4})-?(\d{2})\/(?:(\d{2})\/)?/.exec(source);
  return found?.slice(1).filter(Boolean).join('-');
}

function objectAt(value: unknown, at: string): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw bad(at);
  return value as Record<string, unknown>;
}

function arrayAt(value: unknown, at: string): unknown[] {
  if (!Array.isArray(value)) throw bad(at);
  return value;
}

const bad = (at: string) => new DomainError('invalid', 'calendar.bad_year_file', { at });

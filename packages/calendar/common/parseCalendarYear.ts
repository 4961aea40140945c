import { DomainError } from '@lianxin/base';
import type { CalendarYear } from './CalendarYear.js';
import { YearDraft } from './YearDraft.js';

/**
 * Reads one year in the JSON format of NateScarlet/holiday-cn: `{ year, papers, days: [{ name, date, isOffDay }] }`.
 * `version` is the day the notice was published; without it, as much of the day as the last paper's address tells.
 *
 * Throws `calendar.bad_year_file` with `at`, the path of what is missing or of the wrong type, also where there is no
 * day off at all (the file of a year whose notice is not out yet) or no version to be found; and what `YearDraft` throws.
 */
export function parseCalendarYear(json: unknown, version?: string): CalendarYear {
  const { year, papers, days } = objectAt(json, '$');
  if (typeof year !== 'number' || !Number.isInteger(year)) throw bad('year');
  const draft = new YearDraft(year);
  for (const [i, item] of arrayAt(days, 'days').entries()) {
    const { date, name, isOffDay } = objectAt(item, `days[${i}]`);
    if (typeof date !== 'string') throw bad(`days[${i}].date`);
    if (typeof name !== 'string' || !name.trim()) throw bad(`days[${i}].name`);
    if (typeof isOffDay !== 'boolean') throw bad(`days[${i}].isOffDay`);
    draft.add(date, isOffDay, name);
  }
  const source = newestPaper(papers);
  const published = version ?? dayInAddress(source);
  if (!published) throw bad('papers');
  return draft.done(published, source);
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

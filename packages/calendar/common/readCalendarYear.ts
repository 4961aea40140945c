import { DomainError } from '@lianxin/base';
import type { CalendarYear } from './CalendarYear.js';
import { parseCalendarCsv } from './parseCalendarCsv.js';
import { parseCalendarYear } from './parseCalendarYear.js';

/** What a person says about a file of holidays; a file in JSON says it of itself. */
export interface GivenYear {
  readonly year?: number | undefined;
  /** The day the notice was published. */
  readonly published?: string | undefined;
  /** Where the notice can be read. */
  readonly source?: string | undefined;
}

/**
 * Reads a file of holidays, JSON or CSV. Throws what the two parsers throw; `calendar.year_not_given` where a CSV comes
 * without its year or the day of its notice; `calendar.other_year` where a JSON file is of another year than was said.
 */
export function readCalendarYear(text: string, { year, published, source }: GivenYear): CalendarYear {
  if (!/^[\s\uFEFF]*[{[]/.test(text)) {
    if (year === undefined || published === undefined) throw new DomainError('invalid', 'calendar.year_not_given');
    return parseCalendarCsv(text, year, published, source);
  }
  const parsed = parseCalendarYear(jsonOf(text), published);
  if (year !== undefined && parsed.year !== year)
    throw new DomainError('invalid', 'calendar.other_year', { year: parsed.year });
  return source ? { ...parsed, source } : parsed;
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (cause) {
    throw new DomainError('invalid', 'calendar.bad_year_file', { at: '$' }, { cause });
  }
}

import { DomainError } from '@lianxin/base';
import type { CalendarYear } from './CalendarYear.js';
import { YearDraft } from './YearDraft.js';

/** What the second column may say of a day. */
const KINDS: Readonly<Record<string, boolean>> = {
  off: true,
  休: true,
  休息: true,
  work: false,
  班: false,
  上班: false,
};

const HEADER = /^(date|日期)$/i;

/**
 * Reads one year from lines of `date,kind,name`, such as `2027-02-06,off,春节`; the first line may be a header. `kind` is
 * `off` (休) or `work` (班); a day off has a name. `version` is the day the notice was published.
 *
 * Throws `calendar.bad_csv_line` with the number of the `line`, and what `YearDraft` throws.
 */
export function parseCalendarCsv(text: string, year: number, version: string, source?: string): CalendarYear {
  const draft = new YearDraft(year);
  for (const [i, line] of text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .entries()) {
    const [date = '', kind = '', name = ''] = line.split(/[,\t]/).map((cell) => cell.trim().replace(/^"(.*)"$/, '$1'));
    if (!line.trim() || (i === 0 && HEADER.test(date))) continue;
    const isOff = KINDS[kind.toLowerCase()];
    if (isOff === undefined || (isOff && !name))
      throw new DomainError('invalid', 'calendar.bad_csv_line', { line: i + 1 });
    draft.add(date, isOff, name);
  }
  return draft.done(version, source);
}

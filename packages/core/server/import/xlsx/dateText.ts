const DAY = 86_400;
/** Day 0 of the two calendars of Excel, in days since 1970-01-01. */
const ZERO_1900 = -25_569;
const ZERO_1904 = -24_107;
/** Excel takes 1900 for a leap year: its numbers up to that day are one too small. */
const NO_SUCH_DAY = 60;
const LAST = 2_958_466;

/**
 * The date that a number of Excel stands for, as it is shown: `2019-02-28 11:25:05`, without the time where there is
 * none. It is what the clerk's clock said, in no time zone. Undefined where the number is no date.
 */
export function dateText(number: number, from1904: boolean): string | undefined {
  if (!(number >= 1) || number >= LAST) return undefined;
  const zero = from1904 ? ZERO_1904 : ZERO_1900 + (number < NO_SUCH_DAY ? 1 : 0);
  const seconds = Math.round((number + zero) * DAY);
  const text = new Date(seconds * 1000).toISOString().slice(0, 19).replace('T', ' ');
  return text.endsWith(' 00:00:00') ? text.slice(0, 10) : text;
}

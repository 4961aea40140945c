import type { Day } from '@lianxin/base';

/**
 * The day of the same number `n` months later (Civil Code art 202): where that month has no such day, its last one.
 */
export function addMonths(day: Day, n: number): Day {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  const months = year * 12 + month - 1 + n;
  const [inYear, inMonth] = [Math.floor(months / 12), (months % 12) + 1];
  const last = new Date(Date.UTC(inYear, inMonth, 0)).getUTCDate();
  const two = (value: number) => String(value).padStart(2, '0');
  return `${inYear}-${two(inMonth)}-${two(Math.min(date, last))}`;
}

/**
 * A civil date `YYYY-MM-DD` as the law counts it in China, without hour or zone. Days compare correctly as text.
 */
export type Day = string;

const PATTERN = /^(\d{4})-(\d{2})-(\d{2})$/;
const MS = 86_400_000;

/** True for a date that exists, between 1949-01-01 and 2100-12-31. */
export function isDay(text: string): text is Day {
  if (!PATTERN.test(text) || text < '1949-01-01' || text > '2100-12-31') return false;
  return dayOfNumber(numberOfDay(text)) === text;
}

/** Days since 1970-01-01: for arithmetic only. */
export function numberOfDay(day: Day): number {
  return Math.floor(Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10))) / MS);
}

/** The inverse of `numberOfDay`. */
export function dayOfNumber(n: number): Day {
  return new Date(n * MS).toISOString().slice(0, 10);
}

/** The day `n` calendar days after `day` (before it when negative). */
export function addDays(day: Day, n: number): Day {
  return dayOfNumber(numberOfDay(day) + n);
}

/** Calendar days from `from` to `to`; negative when `to` lies before. */
export function daysBetween(from: Day, to: Day): number {
  return numberOfDay(to) - numberOfDay(from);
}

/** 1 (Monday) to 7 (Sunday). */
export function weekday(day: Day): number {
  return ((((numberOfDay(day) + 3) % 7) + 7) % 7) + 1;
}

/** The civil day of an instant in Asia/Shanghai, which has been UTC+8 without summer time since 1992. */
export function dayOf(instant: Date | number): Day {
  return new Date(Number(instant) + 8 * 3_600_000).toISOString().slice(0, 10);
}

/** The minute of its day, 0 to 1439, of an instant in Asia/Shanghai. */
export const minuteOf = (instant: Date | number): number =>
  Math.floor((Number(instant) + 8 * 3_600_000) / 60_000) % 1440;

export const minDay = (a: Day, b: Day): Day => (a < b ? a : b);
export const maxDay = (a: Day, b: Day): Day => (a > b ? a : b);

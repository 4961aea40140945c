import { type CalendarYear, type DueDate, type Limit, officialYears } from '@lianxin/calendar';

const MS = 86_400_000;
const textOf = (date: Date): string => date.toISOString().slice(0, 10);
const dayAfter = (day: string): string => textOf(new Date(Date.parse(day) + MS));

/** The rest days of 2017 to 2031 as a plain set. */
function restDaysOf(years: readonly CalendarYear[]): Set<string> {
  const rest = new Set<string>();
  for (let day = '2017-01-01'; day < '2032-01-01'; day = dayAfter(day)) {
    const sundayOrSaturday = [0, 6].includes(new Date(day).getUTCDay());
    const unknownYear = !years.some((y) => String(y.year) === day.slice(0, 4));
    const fixed = /-01-01$|-05-0[12]$|-10-0[123]$/.test(day);
    if (sundayOrSaturday || (unknownYear && fixed)) rest.add(day);
  }
  for (const year of years) {
    for (const day of Object.keys(year.off)) rest.add(day);
    for (const day of year.work) rest.delete(day);
  }
  return rest;
}

const rest = restDaysOf(officialYears);
const official = new Set(officialYears.map((y) => String(y.year)));

/**
 * The rule a second time, as a person with a wall calendar would apply it, one day after the other: what the property
 * tests hold `dueDate` against. Good for starts from 2018 and ends before 2032.
 */
export function countDayByDay(limit: Limit): DueDate {
  const touched = new Set([limit.from.slice(0, 4)]);
  const provisional = () => [...touched].some((year) => !official.has(year));
  let left = limit.n + (limit.extension ?? 0);
  let day = limit.from;
  while (left > 0) {
    const next = dayAfter(day);
    const holds = (limit.holds ?? []).filter((hold) => next > hold.from && !(hold.to && next > hold.to));
    if (holds.some((hold) => !hold.to)) return { left, provisional: provisional() };
    day = next;
    touched.add(day.slice(0, 4));
    if (holds.length || (limit.unit === 'working' && rest.has(day))) continue;
    left--;
  }
  const raw = day;
  while (limit.roll && rest.has(day)) {
    day = dayAfter(day);
    touched.add(day.slice(0, 4));
  }
  return { due: day, raw, provisional: provisional() };
}

import { type Day, weekday } from '@lianxin/base';
import type { ExplainedDay, Explanation } from '@lianxin/calendar';

/** A month of the arithmetic as a sheet with weeks as rows; `undefined` where the limit does not reach. */
export interface MonthSheet {
  /** `2026-03`. */
  readonly month: string;
  readonly weeks: readonly (readonly (ExplainedDay | undefined)[])[];
}

const WEEK = 7;

/** Every day of the arithmetic on sheets of months, Monday first. */
export function monthSheets(days: readonly ExplainedDay[]): readonly MonthSheet[] {
  const months = new Map<string, ExplainedDay[]>();
  for (const day of days) {
    const month = day.day.slice(0, 7);
    months.set(month, [...(months.get(month) ?? []), day]);
  }
  return [...months].map(([month, all]) => {
    const weeks: (ExplainedDay | undefined)[][] = [];
    for (const day of all) {
      const column = weekday(day.day) - 1;
      if (weeks.length === 0 || (column === 0 && day !== all[0])) weeks.push(new Array(WEEK).fill(undefined));
      weeks.at(-1)![column] = day;
    }
    return { month, weeks };
  });
}

/** One sentence of the summary: its key, and the days and numbers it shows. */
export interface Step {
  readonly key: string;
  readonly params: Readonly<Record<string, string | number>>;
}

/** How the last day came about, step by step. */
export function stepsOf({ limit, raw, counted, due, left, days }: Explanation): readonly Step[] {
  const { from, n, unit, extension, holds = [], told } = limit;
  const end = counted ?? due;
  const held = days.filter((day) => day.mark === 'held').length;
  const skipped = days.filter((day) => day.mark === 'skipped').length;
  const step = (name: string, params: Step['params'] = {}): Step => ({
    key: `petition.arithmetic.step.${name}`,
    params,
  });
  return [
    step('from', { day: from }),
    step(unit, { n }),
    ...(extension ? [step('extension', { n: extension, all: n + extension })] : []),
    ...(skipped ? [step('skipped', { n: skipped })] : []),
    ...(held ? [step('held', { n: held })] : []),
    ...(raw && end && raw !== end
      ? [step('raw', { day: raw }), step('rolled', { why: restsFrom(days, raw), day: end })]
      : []),
    ...(counted && told ? [step('told', { counted, day: told.day, on: told.on })] : []),
    ...(due ? [step('due', { day: due })] : [step('standing', { left: left ?? 0, from: openSince(holds) })]),
  ];
}

/** The holiday's name, where the raw last day has one. */
const restsFrom = (days: readonly ExplainedDay[], raw: Day): string => days.find((day) => day.day === raw)?.name ?? '';

const openSince = (holds: NonNullable<Explanation['limit']['holds']>): Day =>
  holds.find((hold) => !hold.to)?.from ?? '';

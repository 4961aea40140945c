import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dueDate, type LimitUnit, officialCalendar, officialYears, parseCalendarYear } from '@lianxin/calendar';
import { describe, expect, test } from 'vitest';

const folder = new URL('../../../../shared/data/calendar/', import.meta.url);
const absent = !existsSync(folder);
if (absent) console.warn('Skipped: ../shared/data/calendar, the calendars to compare with, is not there.');

const read = (name: string): string => readFileSync(new URL(name, folder), 'utf8');

interface DeadlineCase {
  start: string;
  rule: string;
  n: number;
  expected: string;
  expected_if_last_day_off_rolls_to_next_workday?: string;
}

describe.skipIf(absent)('compared with data nobody here made', () => {
  test('every day of 2019 to 2026 is what the published calendar says it is', () => {
    const kinds = { 普通工作日: 'workday', 周末: 'weekend', 节假日休息: 'holiday', 调休上班: 'makeup' } as const;
    const rows = read('calendar_2019_2026.csv').replace('\uFEFF', '').trim().split(/\r?\n/).slice(1);
    for (const row of rows) {
      const [day = '', , isWorkday, label = '', name] = row.split(',');
      const kind = kinds[label as keyof typeof kinds];
      expect({ day, ...officialCalendar.kindOf(day) }).toEqual({ day, kind, ...(kind === 'holiday' && { name }) });
      expect(officialCalendar.isWorkday(day)).toBe(isWorkday === '1');
    }
    expect(rows.length).toBe(2922);
  });

  test('every deadline worked out by somebody else comes out the same', () => {
    const { cases } = JSON.parse(read('deadline_cases.json')) as { cases: DeadlineCase[] };
    const end = ({ start: from, n }: DeadlineCase, unit: LimitUnit, roll: boolean) =>
      dueDate({ from, n, unit, roll }, officialCalendar).due;
    for (const one of cases) {
      const unit = one.rule.includes('工作日') ? 'working' : 'calendar';
      expect([one, end(one, unit, false)]).toEqual([one, one.expected]);
      const rolled = one.expected_if_last_day_off_rolls_to_next_workday ?? one.expected;
      expect([one, end(one, unit, true)]).toEqual([one, rolled]);
    }
    expect(cases.length).toBe(60);
  });

  test('the built-in years are the files they were taken from', () => {
    const files = readdirSync(new URL('holiday-cn/', folder)).filter((name) => name.endsWith('.json'));
    const versions = new Map(officialYears.map((year) => [year.year, year.version]));
    const years = files.sort().map((name) => {
      const json = JSON.parse(read(`holiday-cn/${name}`));
      return parseCalendarYear(json, versions.get(json.year));
    });
    expect(officialYears).toEqual(years);
  });
});

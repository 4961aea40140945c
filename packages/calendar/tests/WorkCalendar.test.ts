import { dayOfNumber, numberOfDay } from '@lianxin/base';
import { daysLeft, officialCalendar, officialYears, WorkCalendar } from '@lianxin/calendar';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

const anyDay = fc.integer({ min: numberOfDay('2018-06-01'), max: numberOfDay('2028-06-01') }).map(dayOfNumber);

describe('an official year', () => {
  test.each([
    ['2026-02-16', { kind: 'holiday', name: '春节' }],
    ['2026-02-14', { kind: 'makeup' }],
    ['2020-02-03', { kind: 'makeup' }],
    ['2026-03-07', { kind: 'weekend' }],
    ['2026-03-09', { kind: 'workday' }],
  ])('%s is %j', (day, kind) => {
    expect(officialCalendar.kindOf(day)).toEqual(kind);
    expect(officialCalendar.isWorkday(day)).toBe(['workday', 'makeup'].includes(kind.kind));
    expect(officialCalendar.isOfficial(day)).toBe(true);
  });

  test('names days of December before it: the year stays provisional, the days follow the notice', () => {
    expect(officialCalendar.kindOf('2018-12-29')).toEqual({ kind: 'makeup' });
    expect(officialCalendar.kindOf('2018-12-31')).toEqual({ kind: 'holiday', name: '元旦' });
    expect(officialCalendar.isOfficial('2018-12-31')).toBe(false);
  });
});

describe('a year without an arrangement', () => {
  test('has its weekends and the holidays on fixed dates, nothing that follows the moon', () => {
    expect(officialCalendar.isOfficial('2027-01-01')).toBe(false);
    expect(officialCalendar.kindOf('2027-01-01')).toEqual({ kind: 'holiday', name: '元旦' });
    const holidays = ['05-01', '05-02', '05-03', '10-01', '10-02', '10-03', '10-04'].map(
      (date) => officialCalendar.kindOf(`2027-${date}`).kind,
    );
    expect(holidays).toEqual(['holiday', 'holiday', 'workday', 'holiday', 'holiday', 'holiday', 'workday']);
    expect(officialCalendar.isWorkday('2027-02-08')).toBe(true); // within the Spring Festival, which the notice will name
  });

  test('becomes official when a county imports it, and an imported year replaces the built-in one', () => {
    const imported = { year: 2027, version: '2026-11-05', off: { '2027-02-08': '春节' }, work: ['2027-02-13'] };
    const amended = { year: 2026, version: '2026-06-01', off: { '2026-07-01': '临时放假' }, work: [] };
    const calendar = new WorkCalendar([...officialYears, imported, amended]);
    expect(calendar.isOfficial('2027-02-08')).toBe(true);
    expect(calendar.isWorkday('2027-02-08')).toBe(false);
    expect(calendar.isWorkday('2027-02-13')).toBe(true);
    expect(calendar.isWorkday('2027-05-03')).toBe(true);
    expect(calendar.kindOf('2026-02-16')).toEqual({ kind: 'workday' });
    expect(calendar.version('2026-12-01', '2027-01-04')).toBe('2026@2026-06-01+2027@2026-11-05');
  });
});

test('of two notices that name one day the later year is right', () => {
  const calendar = new WorkCalendar([
    { year: 2027, version: 'b', off: {}, work: ['2026-12-31'] },
    { year: 2026, version: 'a', off: { '2026-12-31': '元旦' }, work: [] },
  ]);
  expect(calendar.kindOf('2026-12-31')).toEqual({ kind: 'makeup' });
});

test('the version names every notice that decides a day of the span, also from the year after', () => {
  expect(officialCalendar.version('2025-12-01', '2026-01-05')).toBe('2025@2024-11-12+2026@2025-11-04');
  expect(officialCalendar.version('2026-12-01', '2027-01-05')).toBe('2026@2025-11-04+2027@provisional');
  expect(officialCalendar.version('2022-12-01', '2022-12-30')).toBe('2022@2021-10-25');
  expect(officialCalendar.version('2022-12-01', '2022-12-31')).toBe('2022@2021-10-25+2023@2022-12-08');
});

describe('counting', () => {
  test('the next working day is the day itself when it is one', () => {
    expect(officialCalendar.nextWorkday('2026-02-14')).toBe('2026-02-14');
    expect(officialCalendar.nextWorkday('2026-02-15')).toBe('2026-02-24');
  });

  test('working days are counted backwards too, for notice that must be given before a day', () => {
    expect(officialCalendar.addWorkdays('2026-02-24', -1)).toBe('2026-02-14');
    expect(officialCalendar.addWorkdays('2026-02-18', 0)).toBe('2026-02-18');
  });

  test('adding working days and counting them are inverse', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -200, max: 200 }), (day, n) => {
        const end = officialCalendar.addWorkdays(day, n);
        expect(officialCalendar.workdaysBetween(day, end)).toBe(n);
        if (n !== 0) expect(officialCalendar.isWorkday(end)).toBe(true);
      }),
    );
  });

  test('the last day has no days left, the day before a holiday ends one working day, and a day too late is negative', () => {
    const left = (today: string, unit: 'calendar' | 'working') => daysLeft('2026-02-24', today, officialCalendar, unit);
    expect([left('2026-02-14', 'calendar'), left('2026-02-14', 'working')]).toEqual([10, 1]);
    expect([left('2026-02-24', 'calendar'), left('2026-02-24', 'working')]).toEqual([0, 0]);
    expect([left('2026-02-26', 'calendar'), left('2026-02-26', 'working')]).toEqual([-2, -2]);
    expect(daysLeft('2026-03-06', '2026-03-07', officialCalendar, 'working')).toBe(-1); // Friday, seen on Saturday
  });

  test('beyond 2100 there is nothing to count', () => {
    expect(() => officialCalendar.addWorkdays('2100-12-30', 2)).toThrow('calendar.bad_limit');
    expect(() => officialCalendar.addWorkdays('1949-01-01', -1)).toThrow('calendar.bad_limit');
    expect(() => officialCalendar.isOfficial('2101-01-01')).toThrow('calendar.bad_day');
  });
});

test('a year that names a day which does not exist is refused', () => {
  const year = { year: 2027, version: '1', off: { '2027-02-29': '春节' }, work: [] };
  expect(() => new WorkCalendar([year])).toThrow('calendar.bad_day');
});

import { addDays } from '@lianxin/base';
import { dueDate, explain, type Limit, officialCalendar } from '@lianxin/calendar';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyLimit } from './limits.js';

const told = (limit: Limit) =>
  explain(limit, officialCalendar).days.map((d) => [d.day, d.mark, d.count ?? d.name ?? d.grounds?.join()]);

test('five working days across the Spring Festival read like the arithmetic on paper', () => {
  expect(told({ from: '2026-02-12', n: 5, unit: 'working', roll: true })).toEqual([
    ['2026-02-12', 'start', undefined],
    ['2026-02-13', 'counted', 1],
    ['2026-02-14', 'counted', 2],
    ...Array.from({ length: 9 }, (_, i) => [addDays('2026-02-15', i), 'skipped', '春节']),
    ['2026-02-24', 'counted', 3],
    ['2026-02-25', 'counted', 4],
    ['2026-02-26', 'counted', 5],
  ]);
});

test('a held day names all its grounds once, and the days the end moves over are shown', () => {
  const holds = [
    { ground: 'hearing', from: '2026-09-26', to: '2026-09-28' },
    { ground: 'appraisal', from: '2026-09-27', to: '2026-09-29' },
    { ground: 'hearing', from: '2026-09-27', to: '2026-09-28' },
  ];
  expect(told({ from: '2026-09-25', n: 3, unit: 'calendar', roll: true, holds })).toEqual([
    ['2026-09-25', 'start', '中秋节'],
    ['2026-09-26', 'counted', 1],
    ['2026-09-27', 'held', '中秋节'],
    ['2026-09-28', 'held', 'hearing,appraisal'],
    ['2026-09-29', 'held', 'appraisal'],
    ['2026-09-30', 'counted', 2],
    ['2026-10-01', 'counted', 3],
    ...Array.from({ length: 6 }, (_, i) => [addDays('2026-10-02', i), 'rolled', '国庆节']),
    ['2026-10-08', 'rolled', undefined],
  ]);
});

test('while the clock stands the list ends with the first day that stands still, and its ground', () => {
  const holds = [{ ground: 'mediation', from: '2026-03-04' }];
  const { days, ...rest } = explain(
    { from: '2026-03-02', n: 30, unit: 'calendar', roll: true, holds },
    officialCalendar,
  );
  expect(days.map((d) => [d.day, d.mark])).toEqual([
    ['2026-03-02', 'start'],
    ['2026-03-03', 'counted'],
    ['2026-03-04', 'counted'],
    ['2026-03-05', 'held'],
  ]);
  expect(days.at(-1)?.grounds).toEqual(['mediation']);
  expect(rest).toMatchObject({ left: 28, provisional: false, calendar: '2026@2025-11-04' });
});

test('it cites the calendars behind the result', () => {
  const limit: Limit = { from: '2026-12-20', n: 15, unit: 'calendar', roll: true };
  expect(explain(limit, officialCalendar)).toMatchObject({
    limit,
    calendar: '2026@2025-11-04+2027@provisional',
    provisional: true,
  });
});

test('whatever the limit, the explanation lists every day and arrives at the same due date', () => {
  fc.assert(
    fc.property(anyLimit, (limit) => {
      const { days, due, raw, left, provisional, calendar } = explain(limit, officialCalendar);
      expect({ due, raw, left, provisional }).toEqual(dueDate(limit, officialCalendar));
      expect(calendar.includes('provisional')).toBe(provisional);
      expect(days.map((d) => d.day)).toEqual(days.map((_, i) => addDays(limit.from, i)));
      const counts = days.flatMap((d) => d.count ?? []);
      const total = limit.n + (limit.extension ?? 0);
      expect(counts).toEqual(Array.from({ length: total - (left ?? 0) }, (_, i) => i + 1));
      if (raw) expect(days.findLast((d) => d.mark === (total ? 'counted' : 'start'))?.day).toBe(raw);
      expect(days.at(-1)).toMatchObject(due === undefined ? { mark: 'held' } : { day: due });
    }),
    { numRuns: 1000 },
  );
});

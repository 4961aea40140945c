import { maxDay } from '@lianxin/base';
import { dueDate, explain, officialCalendar, officialYears, WorkCalendar } from '@lianxin/calendar';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyLimit } from './limits.js';

const before = new WorkCalendar(officialYears.filter(({ year }) => year < 2026));
const review = { from: '2026-01-15', n: 30, unit: 'calendar', roll: true } as const;

test('INV-30 a make-up workday ends a period without rolling: the calendar alone would take two days back', () => {
  expect(dueDate(review, before)).toMatchObject({ due: '2026-02-16', provisional: true });
  expect(dueDate(review, officialCalendar)).toMatchObject({ due: '2026-02-14', provisional: false });
});

test('a date told in writing stays when a calendar comes that would end the limit before it, and the reason is shown', () => {
  const told = { ...review, told: { day: '2026-02-16', on: '2026-01-15' } };
  expect(dueDate(told, before)).not.toHaveProperty('counted');
  const { days, ...result } = explain(told, officialCalendar);
  expect(result).toMatchObject({ due: '2026-02-16', counted: '2026-02-14', raw: '2026-02-14' });
  expect(days.slice(-3).map(({ day, mark }) => [day, mark])).toEqual([
    ['2026-02-14', 'counted'],
    ['2026-02-15', 'told'],
    ['2026-02-16', 'told'],
  ]);
});

test('INV-30 a holiday rolls: a date told in writing moves later with the calendar', () => {
  const limit = { from: '2026-01-17', n: 30, unit: 'calendar', roll: true } as const;
  expect(dueDate(limit, before).due).toBe('2026-02-16');
  const told = { day: '2026-02-16', on: '2026-01-17' };
  expect(dueDate({ ...limit, told }, officialCalendar)).toEqual({
    due: '2026-02-24',
    raw: '2026-02-16',
    provisional: false,
  });
});

test('whatever the limit and the calendar, the last day is the later of the one counted and the one told', () => {
  const years = fc.subarray([...officialYears]).map((some) => new WorkCalendar(some));
  fc.assert(
    fc.property(anyLimit, years, fc.integer({ min: 0, max: 200 }), (limit, calendar, later) => {
      const counted = dueDate(limit, calendar).due;
      const day = new Date(Date.parse(limit.from) + later * 86_400_000).toISOString().slice(0, 10);
      const { due } = dueDate({ ...limit, told: { day, on: limit.from } }, calendar);
      expect(due).toBe(counted && maxDay(counted, day));
    }),
  );
});

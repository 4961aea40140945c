import { compareCalendars, officialYears, WorkCalendar } from '@lianxin/calendar';
import { expect, test } from 'vitest';

const known = new WorkCalendar(officialYears.filter(({ year }) => year !== 2026));
const [year2026] = officialYears.filter(({ year }) => year === 2026);
const whole = new WorkCalendar(officialYears);

test('INV-29 a year that was provisional changes from its first day on, whatever days it moves', () => {
  const { days, since } = compareCalendars(known, whole, 2026);
  expect(since).toBe('2026-01-01');
  expect(days.slice(0, 3)).toEqual([
    { day: '2026-01-02', from: 'workday', to: 'holiday', name: '元旦' },
    { day: '2026-01-04', from: 'weekend', to: 'makeup' },
    { day: '2026-02-14', from: 'weekend', to: 'makeup' },
  ]);
});

test('an amended year changes from the first day that becomes work or rest', () => {
  const local = { ...year2026!, version: 'local', off: { ...year2026!.off, '2026-07-03': '地方节日' } };
  expect(compareCalendars(whole, new WorkCalendar([...officialYears, local]), 2026)).toEqual({
    days: [{ day: '2026-07-03', from: 'workday', to: 'holiday', name: '地方节日' }],
    since: '2026-07-03',
  });
  expect(compareCalendars(whole, whole, 2026)).toEqual({ days: [] });
});

import { dueDate, explain, type Limit, officialCalendar } from '@lianxin/calendar';
import { describe, expect, test } from 'vitest';

const due = (limit: Partial<Limit> & Pick<Limit, 'from' | 'n'>) =>
  dueDate({ unit: 'calendar', roll: true, ...limit }, officialCalendar);

describe('working days: make-up days count, holidays do not', () => {
  test.each([
    [5, '2026-02-12', '2026-02-26'],
    [5, '2026-09-17', '2026-09-23'],
    [5, '2026-04-30', '2026-05-11'],
    [5, '2025-09-26', '2025-10-10'],
    [5, '2025-01-24', '2025-02-07'],
    [3, '2026-02-13', '2026-02-25'],
  ])('%i working days from %s end on %s', (n, from, end) => {
    expect(due({ from, n, unit: 'working' })).toEqual({ due: end, raw: end, provisional: false });
  });
});

describe('calendar days: holidays inside count, only the end moves off a rest day', () => {
  test.each([
    [15, '2026-01-30', '2026-02-14', '2026-02-14'],
    [15, '2026-02-01', '2026-02-16', '2026-02-24'],
    [15, '2026-09-16', '2026-10-01', '2026-10-08'],
    [30, '2026-01-20', '2026-02-19', '2026-02-24'],
    [30, '2026-03-02', '2026-04-01', '2026-04-01'],
    [60, '2026-03-02', '2026-05-01', '2026-05-06'],
    [60, '2026-08-03', '2026-10-02', '2026-10-08'],
    [60, '2025-08-02', '2025-10-01', '2025-10-09'],
    [60, '2025-12-02', '2026-01-31', '2026-02-02'],
  ])('%i days from %s end on %s, in effect on %s', (n, from, raw, end) => {
    expect(due({ from, n })).toEqual({ due: end, raw, provisional: false });
    expect(due({ from, n, roll: false })).toEqual({ due: raw, raw, provisional: false });
  });
});

test('an extension is added to the original length, not to a rolled date', () => {
  expect(due({ from: '2026-03-02', n: 60, extension: 30 })).toMatchObject({ raw: '2026-05-31', due: '2026-06-01' });
});

test('a limit of no days ends on its start day, or on the next working day when that is a rest day', () => {
  expect(due({ from: '2026-03-02', n: 0 }).due).toBe('2026-03-02');
  expect(due({ from: '2026-10-01', n: 0, unit: 'working' })).toMatchObject({ raw: '2026-10-01', due: '2026-10-08' });
  expect(due({ from: '2026-03-02', n: 0, holds: [{ ground: 'hearing', from: '2026-03-01' }] }).due).toBe('2026-03-02');
});

describe('holds', () => {
  const from = '2026-03-02';
  const hearing = { ground: 'hearing', from: '2026-03-10', to: '2026-03-20' };

  test('the day a hold begins still counts, and what was left goes on the day after it ends', () => {
    expect(due({ from, n: 30 }).due).toBe('2026-04-01');
    expect(due({ from, n: 30, holds: [hearing] }).raw).toBe('2026-04-11');
    expect(due({ from, n: 9, holds: [hearing] }).raw).toBe('2026-03-21');
  });

  test('a day under two holds is left out once', () => {
    const appraisal = { ground: 'appraisal', from: '2026-03-15', to: '2026-03-25' };
    expect(due({ from, n: 30, holds: [appraisal, hearing] }).raw).toBe('2026-04-16');
  });

  test('while a hold is open the clock stands and says what is left', () => {
    const open = { ground: 'mediation', from: '2026-03-10' };
    expect(due({ from, n: 30, holds: [open] })).toEqual({ left: 22, provisional: false });
    expect(due({ from, n: 30, unit: 'working', holds: [open] })).toEqual({ left: 24, provisional: false });
    expect(due({ from, n: 30, extension: 5, holds: [open, hearing] })).toMatchObject({ left: 27 });
  });

  test('a clock that stood since before its start has everything left', () => {
    expect(due({ from, n: 30, holds: [{ ground: 'mediation', from: '2026-02-01' }] })).toMatchObject({ left: 30 });
  });

  test('a hold that begins on the last day or later changes nothing, even where the end rolls past its beginning', () => {
    const n = 60; // raw end 1 May, moved to 6 May
    expect(due({ from, n, holds: [{ ground: 'hearing', from: '2026-05-01' }] }).due).toBe('2026-05-06');
    expect(due({ from, n, holds: [{ ground: 'hearing', from: '2026-04-30' }] })).toEqual({
      left: 1,
      provisional: false,
    });
  });
});

describe('a year without an official arrangement', () => {
  test('marks every result that touches it provisional', () => {
    expect(due({ from: '2026-12-01', n: 30 })).toMatchObject({ due: '2026-12-31', provisional: false });
    expect(due({ from: '2026-12-01', n: 31 })).toMatchObject({
      raw: '2027-01-01',
      due: '2027-01-04',
      provisional: true,
    });
    expect(due({ from: '2018-12-31', n: 15 })).toMatchObject({ provisional: true });
  });

  test('marks a standing clock provisional only by the days until it stopped', () => {
    const holds = (day: string) => [{ ground: 'hearing', from: day }];
    expect(due({ from: '2026-12-01', n: 60, holds: holds('2026-12-20') }).provisional).toBe(false);
    expect(due({ from: '2026-12-01', n: 60, holds: holds('2027-01-02') }).provisional).toBe(true);
  });
});

test.each([
  ['a negative length', { n: -1 }],
  ['half a day', { n: 1.5 }],
  ['no number', { n: Number.NaN }],
  ['a negative extension', { extension: -1 }],
  ['an end beyond the calendar', { n: 30_000 }],
  ['working days beyond the calendar', { n: 30_000, unit: 'working' as const }],
  ['a length beyond reason', { n: 1e12 }],
  ['a hold that ends before it begins', { holds: [{ ground: 'hearing', from: '2026-03-10', to: '2026-03-09' }] }],
])('%s is refused as calendar.bad_limit', (_, wrong) => {
  expect(() => due({ from: '2026-03-02', n: 30, ...wrong })).toThrow(
    expect.objectContaining({ kind: 'invalid', code: 'calendar.bad_limit' }),
  );
});

test.each([
  ['a start that does not exist', { from: '2026-02-30' }],
  ['a start that is no date', { from: '明天' }],
  ['a hold from a day that does not exist', { holds: [{ ground: 'hearing', from: '2026-13-01' }] }],
  ['a hold to a day that does not exist', { holds: [{ ground: 'hearing', from: '2026-03-01', to: '2026-04-31' }] }],
])('%s is refused as calendar.bad_day', (_, wrong) => {
  expect(() => due({ from: '2026-03-02', n: 30, ...wrong })).toThrow(
    expect.objectContaining({ kind: 'invalid', code: 'calendar.bad_day' }),
  );
});

describe('months and years are civil ones: they end on the day of the same number (Civil Code arts 200-203)', () => {
  test.each([
    ['month', 6, '2026-03-10', '2026-09-10', '2026-09-10'],
    ['month', 1, '2026-01-31', '2026-02-28', '2026-02-28'],
    ['month', 6, '2025-08-31', '2026-02-28', '2026-02-28'],
    ['month', 2, '2025-12-31', '2026-02-28', '2026-02-28'],
    ['year', 1, '2025-03-15', '2026-03-15', '2026-03-16'],
    ['year', 1, '2024-02-29', '2025-02-28', '2025-02-28'],
    ['year', 2, '2024-02-17', '2026-02-17', '2026-02-24'],
    ['month', 12, '2025-10-01', '2026-10-01', '2026-10-08'],
  ] as const)('%s: %i from %s end on %s, in effect on %s', (unit, n, from, raw, end) => {
    expect(due({ from, n, unit })).toEqual({ due: end, raw, provisional: false });
  });

  test('days held are added behind them', () => {
    const holds = [{ ground: 'force', from: '2026-03-20', to: '2026-03-25' }];
    expect(due({ from: '2026-03-10', n: 1, unit: 'month', holds })).toMatchObject({ raw: '2026-04-15' });
  });

  test('every day of them is counted in the arithmetic, the last one as the last', () => {
    const { days, raw } = explain({ from: '2026-01-31', n: 1, unit: 'month', roll: true }, officialCalendar);
    expect(days.filter((d) => d.mark === 'counted').at(-1)).toMatchObject({ day: raw, count: 28 });
  });

  test('a limit that leads beyond the calendar is refused', () => {
    expect(() => due({ from: '2090-01-01', n: 20, unit: 'year' })).toThrow('calendar.bad_limit');
  });
});

import { explain, officialCalendar } from '@lianxin/calendar';
import { expect, test } from 'vitest';
import { monthSheets, stepsOf } from '../../client/petition/case/arithmetic.js';

const sixty = explain({ from: '2026-03-02', n: 60, unit: 'calendar', roll: true }, officialCalendar);
const keys = (explanation: typeof sixty) =>
  stepsOf(explanation).map((step) => step.key.replace('petition.arithmetic.step.', ''));

test('every day of a limit stands on a sheet under its day of the week', () => {
  const sheets = monthSheets(sixty.days);
  expect(sheets.map((sheet) => sheet.month)).toEqual(['2026-03', '2026-04', '2026-05']);
  expect(sheets[0]!.weeks[0]!.map((day) => day?.day)).toEqual([
    '2026-03-02',
    '2026-03-03',
    '2026-03-04',
    '2026-03-05',
    '2026-03-06',
    '2026-03-07',
    '2026-03-08',
  ]);
  expect(sheets[2]!.weeks[0]!.map((day) => day?.mark)).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
    'counted',
    'rolled',
    'rolled',
  ]);
  expect(sheets.flatMap((sheet) => sheet.weeks.flat()).filter(Boolean)).toHaveLength(sixty.days.length);
});

test('a last day on a holiday is said with its name and where it moves to', () => {
  expect(stepsOf(sixty).slice(-3)).toEqual([
    { key: 'petition.arithmetic.step.raw', params: { day: '2026-05-01' } },
    { key: 'petition.arithmetic.step.rolled', params: { why: '劳动节', day: '2026-05-06' } },
    { key: 'petition.arithmetic.step.due', params: { day: '2026-05-06' } },
  ]);
});

test('working days say what was skipped, an extension what it adds up to', () => {
  expect(keys(explain({ from: '2026-04-30', n: 5, unit: 'working', roll: true }, officialCalendar))).toEqual([
    'from',
    'working',
    'skipped',
    'due',
  ]);
  const extended = explain(
    { from: '2026-03-02', n: 60, unit: 'calendar', roll: false, extension: 30 },
    officialCalendar,
  );
  expect(stepsOf(extended)).toContainEqual({ key: 'petition.arithmetic.step.extension', params: { n: 30, all: 90 } });
});

test('a limit that stands still says since when and what is left', () => {
  const limit = {
    from: '2026-03-02',
    n: 60,
    unit: 'calendar',
    roll: true,
    holds: [{ ground: 'hearing', from: '2026-03-12' }],
  } as const;
  expect(stepsOf(explain(limit, officialCalendar)).at(-1)).toEqual({
    key: 'petition.arithmetic.step.standing',
    params: { left: 50, from: '2026-03-12' },
  });
});

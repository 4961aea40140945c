import { newId } from '@lianxin/base';

import type { UrgentReport } from '@lianxin/core/common';
import { expect, test } from 'vitest';
import { isInTime, lastMoment, timeText } from '../../client/petition/case/urgentLines.js';

const report: UrgentReport = {
  id: newId(),
  body: newId(),
  learnedOn: '2026-03-02',
  learnedAt: 23 * 60 + 40,
  oralMinutes: 30,
  writtenHours: 4,
  told: [{ to: ['government'], way: 'oral', on: '2026-03-03', at: 10 }],
};

test('the hour by which something urgent is told counts minutes, over midnight too, and no working days', () => {
  expect(lastMoment(report, 'oral')).toEqual({ day: '2026-03-03', minutes: 10 });
  expect(lastMoment(report, 'written')).toEqual({ day: '2026-03-03', minutes: 220 });
  expect(timeText(220)).toBe('3:40');
});

test('told at that very minute is in time, a minute later is not, and what was not told is neither', () => {
  const last = lastMoment(report, 'oral')!;
  expect(isInTime(report, 'oral', last)).toBe(true);
  expect(isInTime({ ...report, told: [{ ...report.told[0]!, at: 11 }] }, 'oral', last)).toBe(false);
  expect(isInTime(report, 'written', last)).toBeUndefined();
});

test('where the county set no time there is no hour', () => {
  const { oralMinutes: _, ...unset } = report;
  expect(lastMoment(unset, 'oral')).toBeUndefined();
});

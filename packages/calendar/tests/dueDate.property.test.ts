import { dueDate, officialCalendar } from '@lianxin/calendar';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countDayByDay } from './dayByDay.js';
import { anyLimit } from './limits.js';

test('a hundred thousand random limits end where counting on a wall calendar ends, with holds, extension and rolling', {
  timeout: 120_000,
}, () => {
  fc.assert(
    fc.property(anyLimit, (limit) => {
      expect(dueDate(limit, officialCalendar)).toEqual(countDayByDay(limit));
    }),
    { numRuns: 100_000 },
  );
});

test('the order in which holds are written down does not matter', () => {
  fc.assert(
    fc.property(anyLimit, (limit) => {
      const reversed = { ...limit, holds: limit.holds?.toReversed() ?? [] };
      expect(dueDate(reversed, officialCalendar)).toEqual(dueDate(limit, officialCalendar));
    }),
  );
});

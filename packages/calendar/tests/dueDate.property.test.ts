import { dueDate, officialCalendar } from '@lianxin/calendar';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countDayByDay } from './dayByDay.js';
import { anyLimit } from './limits.js';

test('any limit ends where counting on a wall calendar ends, with holds, extension and rolling', () => {
  fc.assert(
    fc.property(anyLimit, (limit) => {
      expect(dueDate(limit, officialCalendar)).toEqual(countDayByDay(limit));
    }),
    { numRuns: 3000 },
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

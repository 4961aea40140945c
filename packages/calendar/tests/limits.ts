import { addDays, type Day, daysBetween } from '@lianxin/base';
import type { Hold, Limit } from '@lianxin/calendar';
import fc from 'fast-check';

const dayBetween = (first: Day, last: Day) =>
  fc.integer({ min: 0, max: daysBetween(first, last) }).map((n) => addDays(first, n));

/** Holds that begin up to a month before the limit and up to four months into it; one in four is still open. */
const holdAround = (from: Day): fc.Arbitrary<Hold> =>
  fc
    .record({
      ground: fc.constantFrom('hearing', 'mediation', 'appraisal'),
      start: fc.integer({ min: -30, max: 120 }),
      length: fc.option(fc.integer({ min: 0, max: 60 }), { freq: 3, nil: undefined }),
    })
    .map(({ ground, start, length }) => {
      const begin = addDays(from, start);
      return { ground, from: begin, ...(length !== undefined && { to: addDays(begin, length) }) };
    });

/** Any limit starting between 2018 and 2027: years with an arrangement and the ones beside them. */
export const anyLimit: fc.Arbitrary<Limit> = dayBetween('2018-01-01', '2027-12-31').chain((from) =>
  fc.record(
    {
      from: fc.constant(from),
      n: fc.integer({ min: 0, max: 120 }),
      unit: fc.constantFrom('calendar', 'working'),
      roll: fc.boolean(),
      extension: fc.integer({ min: 0, max: 60 }),
      holds: fc.array(holdAround(from), { maxLength: 4 }),
    },
    { requiredKeys: ['from', 'n', 'unit', 'roll'] },
  ),
);

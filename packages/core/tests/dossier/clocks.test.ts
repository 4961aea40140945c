import { addDays, type Day, daysBetween } from '@lianxin/base';
import { officialCalendar } from '@lianxin/calendar';
import { type ClockEffect, dueOf, type EffectiveEntry, foldClocks } from '@lianxin/core/common';
import fc from 'fast-check';
import { expect, test } from 'vitest';

const ABOUT = '00000000-0000-7000-8000-000000000001';

/** A step about one thing, some days after the step before it, with what it does to the clock. */
interface Step {
  readonly after: number;
  readonly effect: Effect;
}
type Effect =
  | { do: 'hold'; ground: string }
  | { do: 'release'; ground: string }
  | { do: 'extend'; n: number }
  | { do: 'met' }
  | { do: 'void' };

interface Story {
  readonly start: Day;
  readonly n: number;
  readonly unit: 'calendar' | 'working';
  readonly roll: boolean;
  readonly steps: readonly Step[];
}

function logOf({ start, n, unit, roll, steps }: Story): EffectiveEntry[] {
  const which = { key: 'limit' };
  let on = start;
  const effects: [Day, ClockEffect][] = [[on, { do: 'start', ...which, n, unit, roll, rule: 'test@1' }]];
  for (const { after, effect } of steps) {
    on = addDays(on, after);
    const more = effect.do === 'void' ? { ground: 'gone' } : {};
    effects.push([on, { rule: 'test@1', ...which, ...more, ...effect } as ClockEffect]);
  }
  return effects.map(
    ([day, effect], i) => ({ seq: i + 1, about: ABOUT, on: day, clock: [effect] }) as unknown as EffectiveEntry,
  );
}

/** What the same story means, walked day by day without any arithmetic of limits. */
function walk({ start, n, unit, roll, steps }: Story) {
  const events: { day: Day; effect: Effect }[] = [];
  let on = start;
  for (const { after, effect } of steps) {
    on = addDays(on, after);
    events.push({ day: on, effect });
  }
  const end = events.findIndex(({ effect }) => effect.do === 'met' || effect.do === 'void');
  const counting = end < 0 ? events : events.slice(0, end);
  const extension = counting.reduce((sum, { effect }) => sum + (effect.do === 'extend' ? effect.n : 0), 0);
  const spans: { ground: string; from: Day; to?: Day }[] = [];
  for (const { day, effect } of counting) {
    if (effect.do === 'hold') spans.push({ ground: effect.ground, from: day });
    if (effect.do === 'release') for (const s of spans) if (s.ground === effect.ground && !s.to) s.to = day;
  }
  const isHeld = (day: Day) => spans.some((s) => day > s.from && (s.to === undefined || day <= s.to));
  const standsForGood = (day: Day) => spans.some((s) => day > s.from && s.to === undefined);
  let left = n + extension;
  let day = start;
  while (left > 0) {
    day = addDays(day, 1);
    if (standsForGood(day)) return { state: stateOf(end, events, spans), due: undefined };
    if (isHeld(day) || (unit === 'working' && !officialCalendar.isWorkday(day))) continue;
    left--;
  }
  while (roll && !officialCalendar.isWorkday(day)) day = addDays(day, 1);
  return { state: stateOf(end, events, spans), due: day };
}

function stateOf(end: number, events: readonly { effect: Effect }[], spans: readonly { to?: Day }[]): string {
  if (end >= 0) return events[end]!.effect.do;
  return spans.some((s) => !s.to) ? 'standing' : 'running';
}

const ground = fc.constantFrom('hearing', 'survey');
const effect: fc.Arbitrary<Effect> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ do: fc.constant('hold' as const), ground }) },
  { weight: 4, arbitrary: fc.record({ do: fc.constant('release' as const), ground }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('extend' as const), n: fc.integer({ min: 1, max: 30 }) }) },
  { weight: 1, arbitrary: fc.constant({ do: 'met' as const }) },
  { weight: 1, arbitrary: fc.constant({ do: 'void' as const }) },
);
const story: fc.Arbitrary<Story> = fc.record({
  start: fc.integer({ min: 0, max: 1200 }).map((d) => addDays('2022-01-01', d)),
  n: fc.integer({ min: 0, max: 60 }),
  unit: fc.constantFrom('calendar' as const, 'working' as const),
  roll: fc.boolean(),
  steps: fc.array(fc.record({ after: fc.integer({ min: 0, max: 15 }), effect }), { maxLength: 8 }),
});

test('holds, releases and extensions give the day one reaches by walking the calendar', () => {
  fc.assert(
    fc.property(story, (told) => {
      const clock = [...foldClocks(logOf(told)).values()][0]!;
      const expected = walk(told);
      expect(clock.state).toBe(expected.state);
      expect(dueOf(clock, officialCalendar).due).toBe(expected.due);
    }),
    { numRuns: 2000 },
  );
});

test('a limit that starts again while it runs keeps its first day; after it ended it is a new run', () => {
  const start = (day: Day, seq: number) =>
    ({
      ...logOf({ start: day, n: 10, unit: 'calendar', roll: false, steps: [] })[0]!,
      seq,
    }) as EffectiveEntry;
  const met = { ...start('2026-03-04', 3), clock: [{ do: 'met', key: 'limit' }] } as unknown as EffectiveEntry;
  const running = [...foldClocks([start('2026-03-02', 1), start('2026-03-03', 2)]).values()][0]!;
  expect(running.limit.from).toBe('2026-03-02');
  const again = [...foldClocks([start('2026-03-02', 1), met, start('2026-03-05', 4)]).values()][0]!;
  expect(again).toMatchObject({ state: 'running', limit: { from: '2026-03-05' } });
  expect(daysBetween('2026-03-05', dueOf(again, officialCalendar).due!)).toBe(10);
});

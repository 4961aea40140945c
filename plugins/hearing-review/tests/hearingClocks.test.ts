import {
  hearingEntries as e,
  HEARING_GROUND,
  type HearingStage,
  hearingClocks,
  stageClocks,
} from '@lianxin/plugin-hearing-review/common';
import {
  addDays,
  type Clock,
  clockId,
  daysBetween,
  dueDate,
  type EffectiveEntry,
  newId,
  officialCalendar,
  type RuleContext,
} from '@lianxin/sdk/common';
import { createTestHost } from '@lianxin/sdk/testing';
import { describe, expect, test } from 'vitest';
import { HearingLife } from './hearingLife.js';

const [hearing, demand, document, party, unit] = Array.from({ length: 5 }, () => newId()) as [
  string,
  string,
  string,
  string,
  string,
];

/** The effects of the decision to hold and of the conclusion on what is being decided, from the rule itself. */
function effectsOn(stage: HearingStage, suspends: readonly string[], decided: string, concluded: string, clock: Clock) {
  const opened = {
    ...{
      type: e.hearingOpened.id,
      about: hearing,
      on: decided,
      seq: 1,
      actor: unit,
      unit,
      dossier: document,
      at: '',
      post: '',
    },
    data: {
      demands: [demand],
      unit,
      stage,
      initiator: 'applicant',
      parties: [party],
      reason: document,
      document,
      leads: [party],
    },
  } as unknown as EffectiveEntry;
  const context = (clocks: ReadonlyMap<string, Clock>): RuleContext => ({
    entries: [opened],
    clocks,
    due: () => undefined,
    setting: <T>(key: string) =>
      (({ 'hearing-review.suspends': suspends, 'clock.rollOnHoliday.organ': true })[key] as T) ?? (20 as T),
  });
  const ask = (type: string, on: string, data: object, clocks: ReadonlyMap<string, Clock>) =>
    hearingClocks
      .effects({ ...opened, type, on, data } as never, context(clocks))
      .filter(({ key }) => key === clock.key);
  const held = ask(e.hearingDecided.id, decided, { held: true }, new Map([[clock.id, clock]]));
  const standing = {
    ...clock,
    state: 'standing' as const,
    limit: { ...clock.limit, holds: [{ ground: HEARING_GROUND, from: decided }] },
  };
  const goesOn = ask(
    e.deliberated.id,
    concluded,
    { carried: true, announced: false },
    new Map([[clock.id, held.length ? standing : clock]]),
  );
  return { held, goesOn };
}

function clockOf(stage: HearingStage, from: string, n: number): Clock {
  const key = stage === 'handling' ? 'unit.handle' : `${stage}.decide`;
  const about = stage === 'handling' ? demand : document;
  const whose = stage === 'handling' ? {} : { party };
  const id = clockId(key, about, stage === 'handling' ? undefined : party);
  return {
    id,
    key,
    about,
    ...whose,
    rule: 'x',
    limit: { from, n, unit: 'calendar', roll: true },
    state: 'running',
    entries: [],
  };
}

describe('what a hearing does to the days of deciding', () => {
  test('INV-21 a re-examination has as many days left after a hearing as it had before, whatever its days', () => {
    for (let before = 0; before <= 29; before += 1)
      for (const length of [0, 1, 7, 19, 45, 200]) {
        const from = '2026-03-02';
        const decided = addDays(from, before);
        const concluded = addDays(decided, length);
        const clock = clockOf('reexamination', from, 30);
        const { held, goesOn } = effectsOn('reexamination', [], decided, concluded, clock);
        expect(held).toMatchObject([{ do: 'hold', ground: HEARING_GROUND, party }]);
        expect(goesOn).toMatchObject([{ do: 'release', ground: HEARING_GROUND, party }]);
        const left = dueDate(
          { ...clock.limit, holds: [{ ground: HEARING_GROUND, from: decided }] },
          officialCalendar,
        ).left;
        const after = dueDate(
          { ...clock.limit, holds: [{ ground: HEARING_GROUND, from: decided, to: concluded }] },
          officialCalendar,
        );
        expect(left).toBe(30 - before);
        expect(daysBetween(concluded, after.raw!)).toBe(left);
      }
  });

  test.each(['handling', 'review'] as const)('in %s the days run on, unless the county lets them stand', (stage) => {
    const clock = clockOf(stage, '2026-03-02', 60);
    const asIs = effectsOn(stage, [], '2026-03-05', '2026-03-27', clock);
    expect(asIs).toEqual({ held: [], goesOn: [] });
    const local = effectsOn(stage, [stage], '2026-03-05', '2026-03-27', clock);
    expect(local.held).toMatchObject([{ do: 'hold', key: clock.key }]);
    expect(local.goesOn).toMatchObject([{ do: 'release', key: clock.key }]);
  });

  test('a clock is found under whom the request runs', () => {
    const of = (stage: HearingStage) => stageClocks({ stage, demands: [demand], document, leads: [party] } as never);
    expect(of('handling')).toEqual([{ key: 'unit.handle', about: demand }]);
    expect(of('reexamination')).toEqual([{ key: 'reexamination.decide', about: document, party }]);
  });

  test('in handling, lived through: 60 days run on by default and stand by setting, and go on when it is withdrawn', async () => {
    const t = await createTestHost({ plugins: [new URL('..', import.meta.url).pathname.replace(/\/$/, '')] });
    try {
      const plain = await HearingLife.accepted(t);
      await plain.concluded();
      expect((await plain.clock('unit.handle', plain.demand))?.limit.holds ?? []).toEqual([]);
      const local = await HearingLife.accepted(t);
      await local.setting('suspends', ['handling']);
      await local.concluded();
      const { state, limit } = (await local.clock('unit.handle', local.demand))!;
      expect(state).toBe('running');
      expect(limit.holds).toEqual([{ ground: HEARING_GROUND, from: '2026-03-04', to: '2026-03-27' }]);
    } finally {
      await t.close();
    }
  });
});

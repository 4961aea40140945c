import {
  hearingActions as a,
  hearingContracts as c,
  LIMITS,
  PARTS,
  type Part,
  partsOf,
} from '@lianxin/plugin-hearing-review/common';
import { createTestHost, type TestHost } from '@lianxin/sdk/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { HearingLife, refusal } from './hearingLife.js';

const PLUGIN = new URL('..', import.meta.url).pathname.replace(/\/$/, '');

type Look = (life: HearingLife) => Promise<unknown>;
const limitOf =
  (key: string, about: 'hearing' | 'demand' | 'window' = 'hearing'): Look =>
  async (life) =>
    (
      await life.clock(
        key,
        about === 'hearing' ? life.hearing : life.demand,
        about === 'window' ? life.wang : undefined,
      )
    )?.limit.n;

const told: Look = async (life) => {
  await life.county.as('housing').act(a.tellHearingRight, life.aboutDemand({}));
  await life.serve((await life.open()).entries.findLast(({ type }) => type === 'core.issued')!.about);
};
const asked: Look = async (life) => {
  await life.county.as('housing').act(a.proposeHearing, life.aboutDemand({ hearing: life.hearing, reason: '有争议' }));
  await life.serve();
};
const decided: Look = async (life) => {
  await life.apply();
  await life.decide();
};
const then =
  (...looks: readonly Look[]): Look =>
  async (life) => {
    let last: unknown;
    for (const look of looks) last = await look(life);
    return last;
  };
const session: (pick: string) => Look = (pick) => async (life) => {
  const view = await life.county.as('housing').call(c.session, { dossier: life.dossier, hearing: life.hearing });
  return (view as unknown as Record<string, unknown>)[pick];
};
const SHORT: readonly Part[] = PARTS.filter((part) => part !== 'panel_questions');

/** Setting by setting: what the default does, and what one local value does. */
const TABLE: readonly (readonly [name: string, local: unknown, look: Look, byDefault: unknown, locally: unknown])[] = [
  ['initiators', ['organ', 'superior'], (life) => refusal(life.apply()), 'done', 'hearing-review.initiator_off'],
  ['tellWorkdays', 3, limitOf(LIMITS.tell, 'demand'), 5, 3],
  ['tellRight', false, limitOf(LIMITS.tell, 'demand'), 5, undefined],
  ['applyWorkdays', 7, then(told, limitOf(LIMITS.apply, 'window')), 5, 7],
  [
    'obstacleWorkdays',
    10,
    then(told, async (life) => {
      life.on('2026-03-20');
      await life.apply({ obstacle: '住院', obstacleEnded: '2026-03-10' });
      return (await life.state()).late;
    }),
    true,
    false,
  ],
  [
    'inquiryWorkdays',
    8,
    then(asked, async (life) => (await life.clock(LIMITS.consent, life.hearing, life.wang))?.limit.n),
    5,
    8,
  ],
  ['decideWorkdays', 3, then((life) => life.apply(), limitOf(LIMITS.decide)), 5, 3],
  ['heldWithinDays', 25, then((life) => life.apply(), limitOf(LIMITS.hold)), 30, 25],
  [
    'noticeWorkdays',
    15,
    then(
      decided,
      (life) => life.namePanel(),
      (life) => refusal(life.setDay('2026-03-18')),
    ),
    'done',
    'hearing-review.notice_too_short',
  ],
  ['panelSize', 7, then(decided, (life) => refusal(life.namePanel())), 'done', 'hearing-review.panel_too_small'],
  ['maxRepresentatives', 3, then(decided, session('mostPetitioners')), 5, 3],
  ['maxAgents', 1, then(decided, session('mostAgents')), 2, 1],
  ['publicByDefault', false, then(decided, session('openness')), 'public', 'county_rule'],
  [
    'unsuitable',
    ['other_procedure', 'secret'],
    then(
      (life) => life.apply(),
      (life) => refusal(life.decide({ held: false, ground: 'undisputed' })),
    ),
    'done',
    'hearing-review.ground_off',
  ],
  [
    'absenceWaives',
    false,
    then(
      (life) => life.noticed(),
      (life) => {
        life.on('2026-03-27');
        return refusal(life.county.as('housing').act(a.recordAbsence, life.about({ reason: '无人接听' })));
      },
    ),
    'done',
    'hearing-review.absence_not_waiver',
  ],
  ['audioVideo', true, then(decided, session('audioVideo')), false, true],
  ['serveAnnouncedDays', 8, then((life) => life.concluded(), limitOf(LIMITS.report)), 10, 8],
  [
    'serveDays',
    15,
    then(
      (life) => life.inSession(),
      (life) => life.stepsUntil('deliberation'),
      (life) => life.deliberate(undefined, { announced: false }),
      limitOf(LIMITS.report),
    ),
    20,
    15,
  ],
  [
    'suspends',
    ['handling', 'review'],
    then(decided, async (life) => (await life.clock('unit.handle', life.demand))?.state),
    'running',
    'standing',
  ],
  [
    'steps',
    SHORT,
    then(
      (life) => life.inSession(),
      async (life) => (await life.state()).parts.length,
    ),
    PARTS.length,
    SHORT.length,
  ],
];

describe('the county’s settings of a hearing (table 7.2)', () => {
  let t: TestHost;
  beforeAll(async () => {
    t = await createTestHost({ plugins: [PLUGIN] });
  });
  afterAll(() => t.close());

  test.each(TABLE)('%s, as it ships and at one local value', async (name, local, look, byDefault, locally) => {
    expect(await look(await HearingLife.accepted(t))).toEqual(byDefault);
    const life = await HearingLife.accepted(t, [], undefined, { [name]: local });
    expect(await look(life)).toEqual(locally);
  });

  test.each([
    ['noticeWorkdays', 9],
    ['applyWorkdays', 4],
    ['obstacleWorkdays', 6],
    ['inquiryWorkdays', 4],
    ['maxRepresentatives', 6],
    ['heldWithinDays', 31],
    ['serveDays', 21],
    ['serveAnnouncedDays', 11],
    ['panelSize', 4],
    ['suspends', ['reexamination']],
  ])(
    '%s cannot be %s: what is the petitioner’s only grows, what is owed only shrinks, a panel is odd',
    async (name, value) => {
      const life = await HearingLife.accepted(t);
      expect(await refusal(life.setting(name, value))).toBe('core.setting_invalid');
    },
  );

  test('an order that leaves out what no hearing can do without is not used', () => {
    expect(partsOf(SHORT)).toEqual(SHORT);
    expect(partsOf(['attendance', 'opening', 'deliberation'])).toEqual(PARTS);
    expect(partsOf([...PARTS].reverse())).toEqual([...PARTS].reverse());
  });
});

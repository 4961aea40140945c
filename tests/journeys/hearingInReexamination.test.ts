import { daysBetween, newId } from '@lianxin/base';
import { type Clock, dueOf } from '@lianxin/core/common';
import { Calendars, demoCounty } from '@lianxin/core/server';
import { bothDatabases, createTestHost, type TestHost } from '@lianxin/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { HearingCast } from '../../plugins/hearing-review/tests/HearingCast.js';
import { Reviewing, refusal } from '../../plugins/hearing-review/tests/Reviewing.js';
import { pluginsInRepository } from '../support/plugins.js';

type Person = (typeof demoCounty)['people'][number];
const person = (name: string, username: string, unit: string, role: Person['roles'][number]): Person => ({
  ...{ name, username, unit, title: '', roles: [role] },
});
/** The demo county with people in the education bureau and its school. */
const plan = {
  ...demoCounty,
  people: [
    ...demoCounty.people,
    person('卢静', 'education', 'education', 'handler'),
    person('温雅', 'education-2', 'education', 'handler'),
    person('程志远', 'education-head', 'education', 'unitHead'),
    person('姜楠', 'school', 'school', 'handler'),
    person('丁建华', 'school-head', 'school', 'unitHead'),
  ],
};

describe.each(bothDatabases)(
  "a school's opinion, reviewed by its bureau, is re-examined with a hearing, on $name",
  ({ dialect }) => {
    let t: TestHost;
    let life: Reviewing;
    let hearing: HearingCast;
    let reviewed: string;

    beforeAll(async () => {
      t = await createTestHost({ database: dialect, plugins: pluginsInRepository() });
    });
    afterAll(() => t.close());

    /** Upheld by the bureau on 23 March; the county's committee received the second request on 7 April and examines. */
    beforeEach(async () => {
      t.time.set('2026-03-02');
      life = new Reviewing(t, await t.county(plan), {
        ...{ handler: 'school', signer: 'school-head' },
        ...{ clerk: 'education', second: 'education-2', head: 'education-head' },
      });
      await life.answered();
      await life.ready();
      await decidedTo('upheld');
      reviewed = await life.concluded();
      life.review = newId();
      life.cast = { ...life.cast, handler: 'education', clerk: 'review', second: 'review-second', head: 'review-head' };
      await life.asked('2026-04-07', reviewed);
      await life.opened({ attached: ['request', 'opinion', 'review_opinion'] }, 'review', reviewed);
      await life.examined();
      hearing = await HearingCast.for(life, ['school', 'school-head', 'education', 'education-2', 'education-head']);
    });

    const decidedTo = async (outcome: 'upheld' | 'terminated') => {
      await life.do('proposeOutcome', life.cast.clerk, { outcome, reasons: '事实清楚，依据正确' });
      await life.do('decideProposal', life.cast.head, { approved: true });
    };
    const clock = async () => (await life.clock('reexamination.decide', reviewed, life.party))!;
    /** How many days are left at the end of a day. */
    const left = (day: string, of: Clock) =>
      daysBetween(day, dueOf(of, t.host.get(Calendars).of(life.county.id)).raw ?? day);

    test('INV-17 nobody who took part at either stage before presides over the panel or sits in it', async () => {
      await hearing.wanted('2026-04-08');
      for (const prior of hearing.priors) {
        const [presider, ...others] = hearing.pool;
        const asMember = { presider: presider!, members: [presider!, prior, ...others.slice(0, 3)] };
        const asPresider = { presider: prior, members: [prior, ...hearing.pool.slice(0, 4)] };
        for (const panel of [asMember, asPresider])
          expect(await refusal(hearing.namePanel(panel)), prior).toBe('hearing-review.prior_handler_sits');
      }
      expect(await refusal(hearing.namePanel())).toBe('done');
    });

    test('INV-21 as many days are left after the hearing as before it; its opinion is final once it is served', async () => {
      life.on('2026-04-10');
      const before = await clock();
      expect(before).toMatchObject({ state: 'running', limit: { from: '2026-04-07', n: 30 } });
      await hearing.wanted('2026-04-10');
      expect((await clock()).state).toBe('standing');
      await hearing.heldOn('2026-04-28', 'upheld');
      const after = await clock();
      expect(after.state).toBe('running');
      // It stood from the day after the hearing was decided on until the day of the conclusion, and nothing else changed.
      const held = after.limit.holds!.reduce((sum, { from, to }) => sum + daysBetween(from, to!), 0);
      expect(held).toBe(daysBetween('2026-04-10', '2026-04-28'));
      expect({ ...after.limit, holds: [] }).toEqual({ ...before.limit, holds: [] });
      expect(left('2026-04-28', after)).toBe(left('2026-04-10', before));

      await hearing.finished();
      await decidedTo('upheld');
      const final = await life.concluded();
      const { case: told } = (await life.view()).state;
      expect(told.documents.get(final)).toMatchObject({ kind: 'reexamination_opinion', phase: 'served' });
      expect(told.demands.get(life.demand)).toMatchObject({ final: { ground: 're_examined', document: final } });
      expect((await clock()).state).toBe('met');
    });
  },
);

import { newId } from '@lianxin/base';
import { directory, roomContracts, work } from '@lianxin/core/common';
import { Check, demoCounty, Rebuilding } from '@lianxin/core/server';
import { all } from '@lianxin/kernel/server';
import { bothDatabases, createTestHost, type TestCounty, type TestHost } from '@lianxin/testing';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { pluginsInRepository } from '../support/plugins.js';
import { opinionOn, refused } from './lives.js';
import { Matter } from './Matter.js';

describe.each(bothDatabases)('a county switches a plugin off while it is needed, on $name:', ({ dialect }) => {
  let host: TestHost;
  let county: TestCounty;
  let m: Matter;
  const [wang, company] = [newId(), newId()];
  const ids = { review: newId(), hearing: newId(), mediation: newId() };
  beforeAll(async () => {
    host = await createTestHost({ database: dialect, plugins: pluginsInRepository() });
  });
  afterAll(() => host.close());
  beforeEach(async () => {
    host.time.set('2026-03-02');
    county = await host.county(demoCounty);
    m = new Matter(host, county);
    for (const name of ['review', 'hearing', 'mediation'] as const) ids[name] = newId();
    await m.registered('2026-03-02', [{ id: wang, name: '王秀兰' }]);
    await m.do('2026-03-03', 'chief', 'core.transfer', m.demand, { way: 'forward', unit: county.unit('housing') });
    await m.do('2026-03-05', 'housing', 'core.accept', m.demand);
  });
  afterEach(async () => {
    expect(await m.oddClocks()).toEqual([]);
    for (const check of host.host.get(all(Check)).everywhere())
      expect((await check.value.run()).problems, check.value.id).toEqual([]);
    expect((await host.host.get(Rebuilding.token).check()).differences).toEqual([]);
  });

  const person = (who: string) => county.as(who).actor.person;
  const set = (key: string, value: unknown) => county.as('sysadmin').call(directory.setSetting, { key, value });
  const reason = '机构调整';
  type Choice = { open?: 'windDown' | 'endNow' | 'handOver'; to?: string; reason?: string };
  const off = (plugin: string, more: Choice = {}) =>
    county.as('sysadmin').call(directory.setPluginState, { plugin, on: false, ...more });
  const booked = async (day: string) =>
    (await county.as('clerk').call(roomContracts.bookings, { from: day, to: day })).length;
  const mine = async (who: string) => {
    const { rows } = await county.as(who).call(work, { scope: 'mine' });
    return rows.filter(({ dossier }) => dossier === m.dossier).map(({ key }) => key);
  };
  /** Every limit of the case as it stands, without those of the plugins' own making. */
  const statutory = async () => {
    const { clocks } = await m.view();
    const own = clocks.filter(({ key }) => !/^(mediation|hearing-review)\./.test(key));
    return own.map(({ id, state, due, owner }) => [id, state, due, owner]);
  };

  describe('hearing-review', () => {
    let opinion: string;
    beforeEach(async () => {
      const outcomes = [{ demand: m.demand, outcome: 'not_supported' }];
      await m.do('2026-03-23', 'housing', 'core.draftOpinion', m.demand, { ...opinionOn(m.demand), outcomes });
      opinion = await m.last('core.opinion_drafted');
      await m.do('2026-03-24', 'housing-head', 'core.signOpinion', opinion);
      await m.serve('2026-03-25', 'housing', 'handling_opinion', wang);
      await m.do('2026-03-30', 'clerk', 'core.receiveReview', opinion, { parties: [wang], request: '请求撤销' });
      await m.do('2026-03-30', 'clerk', 'core.passReview', opinion);
      const opening = { review: ids.review, parties: [wang], attached: ['request', 'opinion'] };
      await m.do('2026-03-31', 'review', 'hearing-review.openReview', opinion, opening);
      await m.do('2026-04-01', 'review', 'hearing-review.acceptReview', ids.review);
    });
    const deciding = () => m.clock('review.decide', opinion, wang);

    test('refused without a person; handed over, every statutory limit is to the day the same, and he decides by hand', async () => {
      const before = await statutory();
      expect(await deciding()).toEqual({ state: 'running', due: '2026-04-29', owner: county.unit('review') });
      expect(await refused(off('hearing-review'))).toBe('core.plugin_has_open');
      expect(await refused(off('hearing-review', { open: 'endNow', reason }))).toBe('core.choice_not_offered');
      expect(await refused(off('hearing-review', { open: 'handOver', reason }))).toBe('core.name_who_takes_over');
      const outsider = { open: 'handOver', to: person('township'), reason } as const;
      expect(await refused(off('hearing-review', outsider))).toBe('core.not_in_his_hands');
      expect(await statutory()).toEqual(before);

      await off('hearing-review', { open: 'handOver', to: person('review-second'), reason });
      expect(await statutory()).toEqual(before);
      expect(await mine('review-second')).toEqual(['review.decide']);
      expect(await mine('review')).toEqual([]);
      const { entries, labels } = await m.view();
      expect(entries.filter(({ type }) => !type.startsWith('core.') && !labels[type])).toEqual([]);
      expect(await refused(m.do('2026-04-02', 'review', 'hearing-review.proposeOutcome', ids.review))).toBe(
        'api.plugin_disabled',
      );
      const files = await m.scan('review-second', '复查意见书');
      const decided = { parties: [wang], outcome: 'upheld', organ: '青禾县人民政府', reason: '事实清楚', files };
      await m.do('2026-04-20', 'review-second', 'core.recordReview', opinion, decided);
      expect((await deciding())?.state).toBe('met');
      expect(await mine('review-second')).toEqual([]);
      const paper = await m.serve('2026-04-21', 'review', 'review_opinion', wang);
      expect(await m.clock('reexamination.request', paper, wang)).toMatchObject({
        state: 'running',
        due: '2026-05-21',
      });
    });

    test('INV-21 with a hearing under way: its room is free, and as many days are left to decide as before it', async () => {
      await set('hearing-review.suspends', ['review']);
      const { hearing } = ids;
      const act = (day: string, by: string, action: string, input: object) =>
        m.do(day, by, `hearing-review.${action}`, hearing, input);
      const asked = { hearing, parties: [wang], reason: '有争议' };
      await m.do('2026-04-02', 'review', 'hearing-review.applyForHearing', m.demand, asked);
      await act('2026-04-03', 'review-head', 'decideHearing', { held: true, reason: '事实有争议' });
      const members = ['方志远', '乔月娥', '段思齐', '黎佩珊', '易正平'].map((name) => county.person(name));
      const panel = { presider: members[4], members, reserves: [], recorder: person('review') };
      await act('2026-04-03', 'review-head', 'namePanel', panel);
      const place = { room: await county.room('第一听证室'), issues: '漏水原因', bring: '身份证件' };
      const hours = { booking: newId(), day: '2026-04-28', from: 570, to: 660 };
      await act('2026-04-07', 'review', 'setHearingDay', { ...hours, ...place });
      expect([(await deciding())?.state, await booked('2026-04-28')]).toEqual(['standing', 1]);

      host.time.set('2026-04-13');
      await off('hearing-review', { open: 'handOver', to: person('review-second'), reason });
      // It stood from the day after the decision to hold the hearing until today: ten days.
      expect(await m.heldDays('review.decide', opinion, wang, 'hearing-review.hearing')).toHaveLength(10);
      expect(await deciding()).toMatchObject({ state: 'running', due: '2026-05-09' });
      expect(await booked('2026-04-28')).toBe(0);
      const open = [...(await m.state()).proceedings.values()].filter(({ endedOn }) => !endedOn);
      expect(open).toEqual([]);
      expect(
        (await m.view()).clocks.filter(({ key, state }) => key.startsWith('hearing') && state === 'running'),
      ).toEqual([]);
    });
  });

  describe('mediation', () => {
    const act = (day: string, by: string, action: string, input: object = {}) =>
      m.do(day, by, `mediation.${action}`, ids.mediation, input);
    const propose = (day: string, mediation: string) =>
      m.do(day, 'housing', 'mediation.propose', m.demand, {
        ...{ mediation, way: 'people', host: county.unit('mediation'), source: 'offer', parties: [wang] },
        ...{ scope: 'citizen_and_organisation', other: { id: newId(), organisation: '锦绣物业公司' } },
      });
    /** Proposed, agreed to, and a session planned for 20 March. */
    const running = async () => {
      await m.do('2026-03-06', 'housing', 'mediation.propose', m.demand, {
        ...{
          mediation: ids.mediation,
          way: 'people',
          host: county.unit('mediation'),
          source: 'offer',
          parties: [wang],
        },
        ...{ scope: 'citizen_and_organisation', other: { id: company, organisation: '锦绣物业公司' } },
      });
      await act('2026-03-09', 'housing', 'consent', { parties: [wang], how: 'written' });
      await act('2026-03-10', 'mediator', 'consent', { parties: [company], how: 'recorded' });
      await act('2026-03-10', 'mediator', 'nameMediators', { mediators: [person('mediator')], chosen: 'designated' });
      const room = await county.room('调解室');
      await act('2026-03-11', 'mediator', 'planSession', { day: '2026-03-20', from: 540, to: 600, room });
    };

    test('what runs is wound down: it comes to its end, nothing new begins, and no limit moves', async () => {
      await running();
      const before = await statutory();
      expect(await refused(off('mediation'))).toBe('core.plugin_has_open');
      await off('mediation', { open: 'windDown' });
      expect(await statutory()).toEqual(before);
      expect(await booked('2026-03-20')).toBe(1);
      await act('2026-03-20', 'mediator', 'holdSession', { place: '调解室', present: '双方', note: '没有达成一致' });
      await act('2026-03-23', 'mediator', 'end', { ground: 'no_agreement', told: ['lawsuit'] });
      expect(await refused(propose('2026-03-24', newId()))).toBe('core.winding_down');
      expect(await statutory()).toEqual(before);
    });

    test('what runs is ended at once, with a reason: hours are free, and the sixty days are those of before', async () => {
      await running();
      const before = await statutory();
      expect(await refused(off('mediation', { open: 'endNow' }))).toBe('core.reason_missing');
      await off('mediation', { open: 'endNow', reason });
      expect(await statutory()).toEqual(before);
      expect(await booked('2026-03-20')).toBe(0);
      expect((await m.clock('mediation.period', ids.mediation))?.state).toBe('void');
      expect((await m.state()).demands.get(m.demand)?.phase).toBe('accepted');
    });

    test('where the county lets it pause handling, the days it stood are given back and not one more', async () => {
      await set('mediation.pausesHandleClock', true);
      const due = (await m.clock('unit.handle', m.demand))!.due!;
      await running();
      expect((await m.clock('unit.handle', m.demand))?.state).toBe('standing');
      host.time.set('2026-03-16');
      await off('mediation', { open: 'endNow', reason });
      const held = await m.heldDays('unit.handle', m.demand, '', 'mediation.running');
      expect([due, held.length, await m.clock('unit.handle', m.demand)]).toEqual([
        ...['2026-05-06', 6, expect.objectContaining({ state: 'running', due: '2026-05-11' })],
      ]);
    });
  });
});

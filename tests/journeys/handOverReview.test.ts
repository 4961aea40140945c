import { join } from 'node:path';
import { newId } from '@lianxin/base';
import {
  type Action,
  petitionActions as a,
  type CaseState,
  caseQuery,
  directory,
  foldCase,
  work,
} from '@lianxin/core/common';
import { Check, demoCounty } from '@lianxin/core/server';
import { all } from '@lianxin/kernel/server';
import { createTestHost, type TestCounty, type TestHost } from '@lianxin/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { root } from '../support/root.js';
import { about, type Life, Lives, refused } from './lives.js';

/** An action of the plugin, known by its id: the tests of the core import no plugin. */
const openReview = { id: 'hearing-review.openReview' } as Action<object, CaseState>;

/** The demo county with somebody in the review committee. */
const plan = {
  ...demoCounty,
  units: demoCounty.units.map((unit) => ({ contact: { phone: '0000-6011000', hours: '工作日9:00至17:00' }, ...unit })),
  people: [
    ...demoCounty.people,
    { name: '罗小云', username: 'committee', unit: 'review', title: '', roles: ['caseworker' as const] },
  ],
};

describe.each(['sqlite', 'pg'] as const)('a review is handed over, on %s:', (database) => {
  let host: TestHost;
  let county: TestCounty;
  let life: Life;
  let opinion: string;
  beforeAll(async () => {
    host = await createTestHost({ database, plugins: [join(root, 'plugins/hearing-review')] });
    host.time.set('2026-03-02');
    county = await host.county(plan);
  });
  afterAll(() => host.close());

  const act = <I>(by: string, action: Action<I, CaseState>, thing: string, input: NoInfer<I>) =>
    county.as(by).act(action, { ...about(life.dossier, thing), input });
  const view = () => county.as('chief').call(caseQuery, { dossier: life.dossier });
  const decide = async () => (await view()).clocks.find((c) => c.id === `review.decide|${opinion}|${life.party}`)!;
  const mine = async (who: string) =>
    (await county.as(who).call(work, { scope: 'mine' })).rows.filter((r) => r.about === opinion).map((r) => r.key);

  test('switching the plugin off is refused; handed to a person, its 30 days run on untouched and he decides it by hand', async () => {
    const lives = new Lives(host, county);
    life = await lives.answered();
    opinion = await life.last('core.opinion_drafted');
    host.time.set('2026-03-16');
    await act('clerk', a.receiveReview, opinion, { parties: [life.party], request: '认定事实不清，请求撤销' });
    await act('clerk', a.passReview, opinion, {});
    await act('committee', openReview, opinion, { review: newId(), parties: [life.party], attached: [] });
    const before = await decide();
    host.time.set('2026-03-20');

    const off = { plugin: 'hearing-review', on: false } as const;
    const admin = county.as('sysadmin');
    expect(await refused(admin.call(directory.setPluginState, off))).toBe('core.plugin_has_open');
    const endNow = { ...off, open: 'endNow' as const, reason: '不再开展' };
    expect(await refused(admin.call(directory.setPluginState, endNow))).toBe('core.choice_not_offered');

    const record = async () => ({
      ...{ parties: [life.party], outcome: 'upheld' as const, organ: '青禾县人民政府', reason: '事实清楚，程序合法' },
      files: [await lives.paper('clerk', '复查意见书扫描件')],
    });
    expect(await refused(act('clerk', a.recordReview, opinion, await record()))).toBe('core.not_your_unit');
    const to = county.as('clerk').actor.person;
    await admin.call(directory.setPluginState, { ...off, open: 'handOver', to, reason: '机构调整' });
    const after = await decide();
    expect([after.state, after.due, after.owner, after.limit.n]).toEqual([
      ...['running', before.due, before.owner, before.limit.n],
    ]);
    expect(await mine('clerk')).toEqual(['review.decide']);
    expect(await mine('chief')).toEqual([]);

    host.time.set('2026-04-10');
    await act('clerk', a.recordReview, opinion, await record());
    expect((await decide()).state).toBe('met');
    expect(await mine('clerk')).toEqual([]);
    const { documents } = foldCase((await view()).entries);
    expect(documents.get(opinion)!.reviews[life.party]).toMatchObject({ state: 'decided', outcome: 'upheld' });
    expect([...documents.values()].find(({ kind }) => kind === 'review_opinion')!.phase).toBe('issued');
    for (const check of host.host.get(all(Check)).everywhere())
      expect((await check.value.run()).problems, check.value.id).toEqual([]);
  });
});

import { newId } from '@lianxin/base';
import { petitionActions as a, caseQuery, directory, foldCase, work } from '@lianxin/core/common';
import { Check } from '@lianxin/core/server';
import { all } from '@lianxin/kernel/server';
import { createTestHost, type TestCounty, type TestHost } from '@lianxin/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openSitting, sittingPlugin } from '../support/sittingPlugin.js';
import { about, type Life, Lives, opinionOn } from './lives.js';

describe.each(['sqlite', 'pg'] as const)('a plugin is switched off while its procedures run, on %s', (database) => {
  let host: TestHost;
  let county: TestCounty;
  let life: Life;
  let proceeding: string;
  beforeAll(async () => {
    host = await createTestHost({ database, plugins: [sittingPlugin(['windDown', 'handOver'])] });
  });
  afterAll(() => host.close());
  beforeEach(async () => {
    host.time.set('2026-03-02');
    county = await host.county();
    life = await new Lives(host, county).accepted();
    proceeding = newId();
    host.time.set('2026-03-09');
    await county.as('housing').act(openSitting, { ...about(life.dossier, life.demand), input: { proceeding } });
    host.time.set('2026-03-20');
  });

  const off = (more: { open?: 'handOver' | 'endNow'; to?: string; reason?: string } = {}) =>
    county.as('sysadmin').call(directory.setPluginState, { plugin: 'sittings', on: false, ...more });
  const reason = '本县不再开展评议';
  const personOf = (who: string) => county.as(who).actor.person;
  const view = () => county.as('housing').call(caseQuery, { dossier: life.dossier });
  const clock = async (key: string) => (await view()).clocks.find((c) => c.key === key && c.about === life.demand)!;
  const proceedings = async () => foldCase((await view()).entries).proceedings.get(proceeding)!;
  const isOn = async () =>
    (await county.as('sysadmin').call(directory.plugins, null)).find(({ id }) => id === 'sittings')?.state;
  const mine = async (who: string) => {
    const { rows, counts } = await county.as(who).call(work, { scope: 'mine' });
    return { keys: rows.filter((r) => r.about === life.demand).map((r) => r.key), all: counts.all };
  };

  test('it is refused with the reason until the county says what becomes of them, and nothing has changed', async () => {
    await expect(off()).rejects.toMatchObject({ code: 'core.plugin_has_open', params: { open: 1 } });
    await expect(off({ open: 'endNow', reason })).rejects.toMatchObject({ code: 'core.choice_not_offered' });
    await expect(off({ open: 'handOver', reason })).rejects.toMatchObject({ code: 'core.name_who_takes_over' });
    await expect(off({ open: 'handOver', to: personOf('clerk') })).rejects.toMatchObject({
      code: 'core.reason_missing',
    });
    expect(await isOn()).toBe('on');
    expect((await proceedings()).endedOn).toBeUndefined();
  });

  test('a person who cannot see the case takes nothing over: an outsider, an administrator, somebody of another county', async () => {
    for (const who of ['township', 'sysadmin'])
      await expect(off({ open: 'handOver', reason, to: personOf(who) })).rejects.toMatchObject({
        code: 'core.not_in_his_hands',
        params: { beyond: 1 },
      });
    const elsewhere = (await host.county()).as('clerk').actor.person;
    await expect(off({ open: 'handOver', reason, to: elsewhere })).rejects.toMatchObject({
      code: 'core.name_who_takes_over',
    });
    expect((await proceedings()).endedOn).toBeUndefined();
  });

  test('handed to a named person each ends with outcome and keeper in the log, holds are released, the sixty days run on with the days they stood', async () => {
    expect((await clock('unit.handle')).state).toBe('standing');
    const { n } = (await clock('unit.handle')).limit;
    await off({ open: 'handOver', reason, to: personOf('clerk') });
    expect(await isOn()).toBe('off');
    expect(await proceedings()).toMatchObject({ outcome: 'core.handed_over', keeper: personOf('clerk') });
    const { entries, people } = await view();
    const last = entries.findLast((e) => e.type === 'core.proceeding_ended')!;
    expect(last.data).toMatchObject({ outcome: 'core.handed_over', to: personOf('clerk') });
    expect(people[personOf('clerk')]).toBeTruthy();
    const { state, due, limit } = await clock('unit.handle');
    expect([state, limit.n, due]).toEqual(['running', n, '2026-05-12']);
    for (const check of host.host.get(all(Check)).everywhere())
      expect((await check.value.run()).problems, check.value.id).toEqual([]);
  });

  test('the person finds it among his own work until it is done by hand; papers that were issued are served like any other', async () => {
    expect((await mine('clerk')).keys).toEqual([]);
    const before = (await mine('clerk')).all;
    await off({ open: 'handOver', reason, to: personOf('clerk') });
    expect(await mine('clerk')).toEqual({ keys: ['unit.handle'], all: before + 1 });
    expect((await mine('chief')).keys).toEqual([]);

    const [notice, draft] = [await life.last('core.issued'), opinionOn(life.demand)];
    const serve = async (document: string) =>
      county.as('housing').act(a.serve, {
        ...about(life.dossier, document),
        input: { party: life.party, mode: 'in_person' },
      });
    await serve(notice);
    await county.as('housing').act(a.draftOpinion, { ...about(life.dossier, life.demand), input: draft });
    const opinion = await life.last('core.opinion_drafted');
    await county.as('housing-head').act(a.signOpinion, { ...about(life.dossier, opinion), input: {} });
    await serve(opinion);
    expect((await mine('clerk')).keys).toEqual([]);
  });
});

test('a plugin that cannot be stopped in between says so: what is open has to be finished first', async () => {
  const host = await createTestHost({ plugins: [sittingPlugin([])] });
  const county = await host.county();
  const life = await new Lives(host, county).accepted();
  const input = { proceeding: newId() };
  await county.as('housing').act(openSitting, { ...about(life.dossier, life.demand), input });
  await expect(
    county.as('sysadmin').call(directory.setPluginState, { plugin: 'sittings', on: false }),
  ).rejects.toMatchObject({ code: 'core.plugin_must_finish', params: { open: 1 } });
  await host.close();
});

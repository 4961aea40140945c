import { DomainError } from '@lianxin/base';
import { point } from '@lianxin/kernel/common';
import { expect, test } from 'vitest';
import { newHost, type PackageOptions, run, stateOf, writePackage } from './packages.js';

interface CloseGuard {
  blockers(about: string): string[] | Promise<string[]>;
}
interface EntryType {
  readonly type: string;
}
const CloseGuard = point<CloseGuard>('core.CloseGuard', 'offering');
const EntryType = point<EntryType>('core.EntryType', 'reading');

/** A plugin that answers both points. */
const guarding = (id: string, body = `return ['${id}.open'];`): PackageOptions => ({
  contributes: { onDisable: ['windDown'] },
  server: `{
    id: '${id}',
    services(s) {
      s.value({ id: 'core.CloseGuard', kind: 'point', mode: 'offering' }, { blockers(about) { ${body} } });
      s.value({ id: 'core.EntryType', kind: 'point', mode: 'reading' }, { type: '${id}.opened' });
    },
  }`,
});

async function hostWith(plugins: Record<string, PackageOptions>, on: string[] = Object.keys(plugins)) {
  const test = await newHost({ patience: { call: 200 } });
  for (const [id, options] of Object.entries(plugins)) await writePackage(test.trusted, id, options);
  await run(test);
  for (const id of on) await test.host.setState('qing', id, 'on');
  const ask = (county = 'qing') => test.host.all(CloseGuard).ask(county, (guard) => guard.blockers('case 1'));
  const types = () =>
    test.host
      .all(EntryType)
      .in('qing')
      .map((c) => c.value.type);
  return { test, ask, types };
}

test('an offering point is answered where a plugin is on or winding down, a reading point wherever it is installed', async () => {
  const { test, ask, types } = await hostWith({ mediation: guarding('mediation') }, []);
  const answers = async () => (await ask()).map((a) => a.answer);
  const states = [];
  for (const state of ['off', 'on', 'windingDown', 'off'] as const) {
    await test.host.setState('qing', 'mediation', state);
    states.push([state, await answers(), types()]);
  }
  expect(states).toEqual([
    ['off', [], ['mediation.opened']],
    ['on', [['mediation.open']], ['mediation.opened']],
    ['windingDown', [['mediation.open']], ['mediation.opened']],
    ['off', [], ['mediation.opened']],
  ]);
  await test.host.setState('qing', 'mediation', 'on');
  expect(test.host.all(CloseGuard).in('lin')).toEqual([]);
  expect(test.host.all(CloseGuard).everywhere()).toHaveLength(1);
});

test('a guard that throws is named beside the answers of the others', async () => {
  const { test, ask } = await hostWith({
    hearing: guarding('hearing', 'throw new Error("the minutes of Mrs Li");'),
    mediation: guarding('mediation'),
  });
  expect(await ask()).toEqual([
    { plugin: 'hearing', failure: expect.any(Error) },
    { plugin: 'mediation', answer: ['mediation.open'] },
  ]);
  expect(test.notices).toMatchObject([
    { plugin: 'hearing', phase: 'call', code: 'kernel.failed_call', params: { plugin: 'hearing', reason: 'Error' } },
  ]);
});

test('a plugin at fault three times in a row is set aside; its guard still blocks and its entries stay readable', async () => {
  const { test, ask, types } = await hostWith({
    hearing: guarding('hearing', 'throw new Error("broken");'),
    mediation: guarding('mediation'),
  });
  for (let i = 0; i < 3; i++) await ask();
  expect(stateOf(test, 'hearing')).toBe('setAside');
  expect(test.about('hearing')).toEqual(['call kernel.failed_call', 'call kernel.faults_borne']);
  expect(await ask()).toMatchObject([
    { plugin: 'hearing', failure: { code: 'kernel.plugin_not_running' } },
    { plugin: 'mediation', answer: ['mediation.open'] },
  ]);
  expect(
    test.host
      .all(CloseGuard)
      .in('qing')
      .map((c) => c.plugin),
  ).toEqual(['mediation']);
  expect(types()).toEqual(['hearing.opened', 'mediation.opened']);
  expect(test.host.missingIn('qing')).toEqual(['hearing']);
  expect(test.host.missingIn('lin')).toEqual([]);
});

test('a plugin set aside while it runs is stopped, after those that depend on it', async () => {
  const hearing = guarding('hearing', 'throw new Error("broken");');
  const stopping = (id: string) => `stop() { globalThis.stopped = [...(globalThis.stopped ?? []), '${id}']; },`;
  const { test, ask } = await hostWith({
    hearing: { ...hearing, server: hearing.server!.replace('{', `{ ${stopping('hearing')}`) },
    visits: { dependsOn: { hearing: '*' }, server: `{ id: 'visits', ${stopping('visits')} }` },
  });
  for (let i = 0; i < 3; i++) await ask();
  await test.host.stop();
  expect(globalThis).toHaveProperty('stopped', ['visits', 'hearing']);
  expect(test.about('visits')).toEqual(['call kernel.dependency_set_aside']);
});

test('an answer in between wipes the slate', async () => {
  const body = 'this.n = (this.n ?? 0) + 1; if (this.n % 3) throw new Error("now and then"); return [];';
  const { test, ask } = await hostWith({ hearing: guarding('hearing', body) });
  for (let i = 0; i < 9; i++) await ask();
  expect(stateOf(test, 'hearing')).toBe('ready');
});

test('a refusal in the terms of the business is an answer like another, not a fault', async () => {
  const { test } = await hostWith({ hearing: guarding('hearing') });
  const refusal = new DomainError('blocked', 'hearing.running');
  for (let i = 0; i < 5; i++) {
    const answers = await test.host.all(CloseGuard).ask('qing', () => Promise.reject(refusal));
    expect(answers).toEqual([{ plugin: 'hearing', failure: refusal }]);
  }
  expect(stateOf(test, 'hearing')).toBe('ready');
});

test('a guard that never answers is a failure after a while', async () => {
  const { ask } = await hostWith({ hearing: guarding('hearing', 'return new Promise(() => {});') });
  expect(await ask()).toMatchObject([{ plugin: 'hearing', failure: { code: 'kernel.too_slow' } }]);
});

test('one contribution that cannot be built takes its own plugin aside, not the set', async () => {
  const broken = `{
    id: 'hearing',
    services(s) {
      s.value({ id: 'core.EntryType', kind: 'point', mode: 'reading' }, { type: 'hearing.opened' });
      s.add({ id: 'core.EntryType', kind: 'point', mode: 'reading' }, class { constructor() { throw new Error('broken'); } }, []);
    },
  }`;
  const { test, types } = await hostWith({ hearing: { server: broken }, mediation: guarding('mediation') }, []);
  expect(types()).toEqual(['hearing.opened', 'mediation.opened']);
  expect(test.about('hearing')).toEqual(['build kernel.failed_build']);
});

test('a service of another plugin is there only where that plugin is', async () => {
  const { test } = await hostWith(
    {
      mediation: {
        server: `{ id: 'mediation', services(s) { s.value({ id: 'mediation.Desk', kind: 'service' }, 'desk'); } }`,
      },
      visits: {
        server: `{
          id: 'visits',
          services(s) {
            class Visits { constructor(desk) { this.desk = desk; } }
            s.add({ id: 'visits.Visits', kind: 'service' }, Visits, [{ id: 'mediation.Desk', kind: 'from' }]);
          },
        }`,
      },
    },
    ['mediation'],
  );
  const visits = test.host.get<{ desk: { in(county: string): unknown } }>({ id: 'visits.Visits', kind: 'service' });
  expect([visits.desk.in('qing'), visits.desk.in('lin')]).toEqual(['desk', undefined]);
});

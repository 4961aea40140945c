import { expect, test } from 'vitest';
import { newHost, run, writePackage } from './packages.js';

async function hostWithPair() {
  const test = await newHost();
  await writePackage(test.trusted, 'mediation', {
    dependsOn: { core: '^1.0.0' },
    contributes: { onDisable: ['windDown'] },
  });
  await writePackage(test.trusted, 'visits', {
    dependsOn: { mediation: '*' },
    contributes: { onDisable: ['windDown'] },
  });
  await run(test);
  const set = (plugin: string, state: 'on' | 'windingDown' | 'off') => test.host.setState('qing', plugin, state);
  return { test, host: test.host, set };
}

test('plugins are off until a county switches them on, and only there', async () => {
  const { host, set } = await hostWithPair();
  expect(host.stateIn('qing', 'mediation')).toBe('off');
  await set('mediation', 'on');
  expect([host.isOffered('mediation', 'qing'), host.isOffered('mediation', 'lin')]).toEqual([true, false]);
  expect(host.isOffered('core', 'lin')).toBe(true);
});

test('a plugin is not switched on before what it depends on', async () => {
  const { set } = await hostWithPair();
  await expect(set('visits', 'on')).rejects.toMatchObject({
    code: 'kernel.dependencies_off',
    params: { plugin: 'visits', needs: ['mediation'] },
  });
  await set('mediation', 'on');
  await set('visits', 'on');
  await set('visits', 'windingDown');
  await set('mediation', 'windingDown');
  await expect(set('visits', 'on')).rejects.toMatchObject({ code: 'kernel.dependencies_off' });
});

test('a plugin is not switched off before what depends on it, which is named', async () => {
  const { host, set } = await hostWithPair();
  await set('mediation', 'on');
  await set('visits', 'on');
  const refused = { code: 'kernel.dependants_on', params: { plugin: 'mediation', dependants: ['visits'] } };
  await expect(set('mediation', 'off')).rejects.toMatchObject(refused);
  await expect(set('mediation', 'windingDown')).rejects.toMatchObject(refused);
  await set('visits', 'windingDown');
  await expect(set('mediation', 'off')).rejects.toMatchObject(refused);
  await set('visits', 'off');
  await set('mediation', 'off');
  expect(host.stateIn('qing', 'mediation')).toBe('off');
});

test('two decisions at once cannot slip past each other', async () => {
  const { host, set } = await hostWithPair();
  await set('mediation', 'on');
  const outcomes = await Promise.allSettled([set('mediation', 'off'), set('visits', 'on')]);
  expect(outcomes.map((o) => o.status)).toEqual(['fulfilled', 'rejected']);
  expect([host.stateIn('qing', 'mediation'), host.stateIn('qing', 'visits')]).toEqual(['off', 'off']);
});

test('core is always on, winding down must be offered, and only what is installed and runs is switched on', async () => {
  const { test, host, set } = await hostWithPair();
  await writePackage(test.trusted, 'plain');
  await writePackage(test.found, 'stranger');
  await host.discover();
  await expect(set('core', 'off')).rejects.toMatchObject({ code: 'kernel.always_on' });
  await expect(set('plain', 'windingDown')).rejects.toMatchObject({ code: 'kernel.no_winding_down' });
  await expect(set('stranger', 'on')).rejects.toMatchObject({ code: 'kernel.plugin_not_running' });
  await expect(set('nowhere', 'on')).rejects.toMatchObject({ kind: 'notFound', code: 'kernel.plugin_unknown' });
});

test('decisions outlive the process that took them', async () => {
  const { test, set } = await hostWithPair();
  await set('mediation', 'on');
  const next = await newHost({ states: test.states, folders: [{ path: test.trusted, trusted: true }] });
  await run(next);
  expect(next.host.isOffered('mediation', 'qing')).toBe(true);
});

test('switching on and off a thousand times builds nothing anew and keeps nothing', async () => {
  const test = await newHost();
  const server = `{
    id: 'a',
    services(s) {
      s.add({ id: 'core.Part', kind: 'point', mode: 'offering' }, class { constructor() { globalThis.partsBuilt = (globalThis.partsBuilt ?? 0) + 1; } }, []);
    },
  }`;
  await writePackage(test.trusted, 'a', { server });
  await run(test);
  const parts = test.host.all({ id: 'core.Part', kind: 'point', mode: 'offering' });
  const cycle = async () => {
    await test.host.setState('qing', 'a', 'on');
    expect(parts.in('qing')).toHaveLength(1);
    await test.host.setState('qing', 'a', 'off');
    expect(parts.in('qing')).toHaveLength(0);
  };
  const handles = process.getActiveResourcesInfo().length;
  for (let i = 0; i < 1000; i++) await cycle();
  expect(globalThis).toHaveProperty('partsBuilt', 1);
  expect(process.getActiveResourcesInfo().length).toBeLessThanOrEqual(handles);
  expect(test.notices).toEqual([]);
});

import { directory } from '@lianxin/core/common';
import { OpenProceedings } from '@lianxin/core/server';
import type { Services } from '@lianxin/kernel/server';
import { createTestHost, type TestHost } from '@lianxin/testing';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';

/** Counts what is open, and ends it, as the case log does for the plugins of the product. */
const open = new Map<string, number>();
const ended: { plugin: string; reason: string; to?: string }[] = [];
let absent = '';
const counter: OpenProceedings = {
  count: async (_county, plugin) => open.get(plugin) ?? 0,
  outOfReach: async (_ctx, _plugin, person) => (person === absent ? 2 : 0),
  endAll: async (_ctx, plugin, how) => {
    ended.push({ plugin, ...how });
    open.delete(plugin);
  },
};

const plugin = (id: string, onDisable: string[]) => ({
  manifest: {
    dependsOn: { core: '^1.0.0' },
    contributes: {
      onDisable,
      permissions: [{ id: `${id}.use`, label: '%displayName%', roles: ['caseworker'] }],
      navigation: [{ id: `${id}.desk`, page: 'Desk', permission: `${id}.use`, label: '%displayName%' }],
    },
  },
  plugin: {
    id,
    services: (s: Services) => {
      if (id === 'hearings') s.value(OpenProceedings, counter);
    },
  },
});

let host: TestHost;
beforeAll(async () => {
  host = await createTestHost({
    plugins: [plugin('hearings', ['windDown', 'endNow', 'handOver']), plugin('notes', [])],
  });
});
afterAll(() => host.close());
beforeEach(() => {
  open.clear();
  ended.length = 0;
});

const setUp = async () => {
  const county = await host.county();
  const admin = county.as('sysadmin');
  const turn = (
    id: string,
    on: boolean,
    how: { open?: 'windDown' | 'endNow' | 'handOver'; reason?: string; to?: string } = {},
  ) => admin.call(directory.setPluginState, { plugin: id, on, ...how });
  const row = async (id: string) => (await admin.call(directory.plugins, null)).find((p) => p.id === id);
  return { county, turn, row };
};

test('the administrator sees what a plugin adds and how it stands before deciding', async () => {
  const { row } = await setUp();
  expect(await row('hearings')).toMatchObject({
    displayName: { 'zh-CN': 'hearings' },
    installed: 'ready',
    state: 'on',
    open: 0,
    onDisable: ['windDown', 'endNow', 'handOver'],
    permissions: [{ id: 'hearings.use', roles: ['caseworker'] }],
    dependsOn: ['core'],
  });
});

test('with nothing open a plugin is simply off, and its permission reaches nobody new', async () => {
  const { county, turn, row } = await setUp();
  const me = () => county.as('clerk').call(directory.me, null);
  expect((await me()).plugins.find(({ id }) => id === 'notes')?.navigation).toHaveLength(1);
  await turn('notes', false);
  expect((await row('notes'))?.state).toBe('off');
  expect((await me()).plugins.map(({ id }) => id)).not.toContain('notes');
  await turn('notes', true);
  expect((await me()).plugins.map(({ id }) => id)).toContain('notes');
});

test('with procedures open the county has to choose what becomes of them', async () => {
  const { turn, row } = await setUp();
  open.set('hearings', 3);
  await expect(turn('hearings', false)).rejects.toMatchObject({
    kind: 'blocked',
    code: 'core.plugin_has_open',
    params: { open: 3 },
  });
  expect((await row('hearings'))?.state).toBe('on');
});

test('winding down lets them run to their end', async () => {
  const { turn, row } = await setUp();
  open.set('hearings', 3);
  await turn('hearings', false, { open: 'windDown' });
  expect(await row('hearings')).toMatchObject({ state: 'windingDown', open: 3 });
  expect(ended).toEqual([]);
});

test('ending them now takes a reason', async () => {
  const { turn, row } = await setUp();
  open.set('hearings', 3);
  await expect(turn('hearings', false, { open: 'endNow' })).rejects.toMatchObject({ code: 'core.reason_missing' });
  await turn('hearings', false, { open: 'endNow', reason: '机构改革，职能划出' });
  expect(ended).toEqual([{ plugin: 'hearings', reason: '机构改革，职能划出' }]);
  expect(await row('hearings')).toMatchObject({ state: 'off', open: 0 });
});

test('handing them over names a person who can take over every one of them', async () => {
  const { county, turn } = await setUp();
  open.set('hearings', 3);
  const [clerk, housing] = [county.as('clerk').actor.person, county.as('housing').actor.person];
  absent = housing;
  const how = { open: 'handOver', reason: '职能划出' } as const;
  await expect(turn('hearings', false, how)).rejects.toMatchObject({ code: 'core.name_who_takes_over' });
  await expect(turn('hearings', false, { ...how, to: housing })).rejects.toMatchObject({
    code: 'core.not_in_his_hands',
    params: { beyond: 2 },
  });
  expect(ended).toEqual([]);
  await turn('hearings', false, { ...how, to: clerk });
  expect(ended).toEqual([{ plugin: 'hearings', reason: '职能划出', to: clerk }]);
});

test('a way of stopping that the plugin does not offer is refused', async () => {
  const { turn } = await setUp();
  open.set('notes', 1);
  await expect(turn('notes', false)).rejects.toMatchObject({ code: 'core.plugin_must_finish' });
  await expect(turn('notes', false, { open: 'endNow', reason: '不用了' })).rejects.toMatchObject({
    code: 'core.choice_not_offered',
  });
});

test('core itself is always on', async () => {
  const { turn } = await setUp();
  await expect(turn('core', false)).rejects.toMatchObject({ code: 'kernel.always_on' });
});

test('nobody but the system administrator decides', async () => {
  const { county } = await setUp();
  for (const username of ['clerk', 'chief', 'secadmin', 'auditor'])
    await expect(
      county.as(username).call(directory.setPluginState, { plugin: 'notes', on: false }),
    ).rejects.toMatchObject({ code: 'api.no_permission' });
});

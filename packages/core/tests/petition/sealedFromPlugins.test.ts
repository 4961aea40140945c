import { newId } from '@lianxin/base';
import {
  petitionActions as a,
  blocker,
  ClockRule,
  CORE_ENTRIES,
  caseQuery,
  dossier as contracts,
  defineAction,
  petitionEntries,
  petitionFold,
} from '@lianxin/core/common';
import { CloseGuard, caseAction, definePlugin, Follower, Followers } from '@lianxin/core/server';
import { createTestHost, type PluginInTest, type TestCounty, type TestHost } from '@lianxin/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { z } from 'zod';

/** Dossiers that the plugin was asked or told anything about. */
const asked = new Set<string>();

const look = defineAction('watching.look', {
  ...{ about: 'dossier', permission: 'watching.look', input: z.strictObject({}), fold: petitionFold, appends: [] },
  blockers: ({ state }) => {
    asked.add(state.dossier);
    return [blocker('watching.seen')];
  },
});

const follower = (store: 'open' | 'sealed'): Follower => ({
  ...{ id: `watching.${store}`, version: 1, store },
  async apply(entries) {
    for (const { dossier } of entries) asked.add(dossier);
  },
});

const TYPES = [...Object.values(petitionEntries), ...CORE_ENTRIES].map(({ id }) => id);

/** A plugin that listens wherever one can, to everything. */
const watching: PluginInTest = {
  manifest: {
    contributes: { permissions: [{ id: 'watching.look', label: '%look%', roles: ['caseworker', 'officeChief'] }] },
  },
  texts: { look: '查看' },
  plugin: definePlugin({
    id: 'watching',
    services(s) {
      s.value(CloseGuard, {
        blockers({ dossier }) {
          asked.add(dossier);
          return [];
        },
      });
      s.value(ClockRule, {
        ...{ id: 'watching.rule', on: TYPES },
        effects({ dossier }) {
          asked.add(dossier);
          return [];
        },
      });
      s.value(Follower, follower('open'));
      s.value(Follower, follower('sealed'));
    },
    router: () => ({ look: caseAction(look, { run: () => undefined }) }),
  }),
};

describe.each(['sqlite', 'pg'] as const)('INV-05 a plugin that is on, on %s', (database) => {
  let t: TestHost;
  let county: TestCounty;
  beforeAll(async () => {
    t = await createTestHost({ database, plugins: [watching] });
    county = await t.county();
  });
  afterAll(() => t.close());
  beforeEach(() => asked.clear());

  const register = async (kind: 'appeal_request' | 'report') => {
    const [dossier, demand] = [newId(), newId()];
    const filing = { filing: newId(), channel: 'letter' as const, subject: '反映情况', parties: [] };
    const input = { ...filing, demands: [{ id: demand, text: '请处理', kind }] };
    await county.as('clerk').act(a.register, { dossier, input });
    return { dossier, about: demand };
  };
  const read = async (dossier: string) => {
    await county.as('chief').call(caseQuery, { dossier });
    const { actions } = await county.as('chief').call(contracts.actions, { dossier });
    await t.host.get(Followers.token).settled();
    return actions.map(({ plugin }) => plugin);
  };

  test('is asked and told about open cases', async () => {
    const { dossier } = await register('appeal_request');
    expect(await read(dossier)).toContain('watching');
    expect(asked).toContain(dossier);
  });

  test('is never asked nor told of a report, whatever is done with it', async () => {
    const { dossier, about } = await register('report');
    expect(await read(dossier)).not.toContain('watching');
    const chief = county.as('chief');
    await expect(chief.act(look, { dossier, about: dossier, input: {} })).rejects.toMatchObject({
      code: 'core.not_found',
    });
    await chief.act(a.passReport, { dossier, about, input: { unit: county.unit('discipline') } });
    await read(dossier);
    expect([...asked]).toEqual([]);
  });

  test('hears nothing of what makes an open case a sealed one, nor of anything after it', async () => {
    const { dossier } = await register('appeal_request');
    await read(dossier);
    asked.clear();
    await county.as('chief').act(a.seal, { dossier, about: dossier, input: { reason: '整件属检举控告' } });
    expect(await read(dossier)).not.toContain('watching');
    expect([...asked]).toEqual([]);
  });
});

import { newId } from '@lianxin/base';
import { defineAction } from '@lianxin/core/common';
import { caseAction, Db, definePlugin, Log } from '@lianxin/core/server';
import { sql } from '@lianxin/db';
import { createTestHost, type PluginInTest } from '@lianxin/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { DATABASES, open, problems, read, refusal, tinyHost } from './harness.js';
import * as a from './tinyActions.js';
import { consultation } from './tinyTypes.js';

describe.each(DATABASES)('what plugins declare, on $name,', ({ database }) => {
  let t: Awaited<ReturnType<typeof tinyHost>>;
  beforeAll(async () => {
    t = await tinyHost(database);
  });
  afterAll(() => t.host.close());

  test('is copied into the database: labels and schemas of entries outlive the plugin', async () => {
    const [row] = await t.host.host
      .get(Db)
      .rows<{ labels: unknown; schema: unknown }>(
        sql`select labels, schema from core_entry_types where id = 'tiny.opened' and v = 1`,
      );
    const parsed = (value: unknown) => (typeof value === 'string' ? JSON.parse(value) : value);
    expect(parsed(row!.labels)['zh-CN']).toBe('开始征询');
    expect(parsed(row!.schema).required).toEqual(['unit', 'title']);
  });

  test('is all they may append, beside what is of core', async () => {
    const clerk = t.county.as('clerk');
    const log = t.host.host.get(Log);
    const { dossier, question } = await open(clerk);
    const append = async (type: string, plugin: string) => {
      const held = await read(t.host, clerk, dossier);
      const entry = { type, about: question, data: {} };
      return t.host.db.transaction(() => log.append(clerk.ctx, held, [entry], { plugin }));
    };
    expect(await refusal(append('tiny.issued', 'other'))).toBe('core.foreign_entry');
    expect(await refusal(append('tiny.nothing', 'tiny'))).toBe('core.unknown_entry');
    expect(await refusal(append('tiny.asked', 'tiny'))).toBe('core.bad_entry');
    expect((await append('tiny.issued', 'tiny')).seq).toBe(3);
  });

  test('cannot be appended to a state that is no longer the latest', async () => {
    const clerk = t.county.as('clerk');
    const log = t.host.host.get(Log);
    const { dossier, question } = await open(clerk);
    const old = await read(t.host, clerk, dossier);
    await clerk.act(a.note, { dossier, about: question, input: { text: '备注' } });
    const entry = { type: 'tiny.issued', about: question, data: {} };
    const late = t.host.db.transaction(() => log.append(clerk.ctx, old, [entry], { plugin: 'tiny' }));
    expect(await refusal(late)).toBe('core.changed_meanwhile');
  });

  test('verifies while work goes on, without a false alarm', async () => {
    const clerk = t.county.as('clerk');
    const { dossier, question } = await open(clerk);
    let working = true;
    const work = Array.from({ length: 4 }, async () => {
      while (working) {
        await clerk.act(a.note, { dossier, about: question, input: { text: '备注' } });
        await open(clerk);
      }
    });
    for (let i = 0; i < 5; i++)
      expect([...(await problems(t.host)), ...(await problems(t.host, 'projections'))]).toEqual([]);
    working = false;
    await Promise.all(work);
  });
});

test('a plugin with an action that appends what its manifest does not declare is set aside at the start', async () => {
  const greedy = defineAction('greedy.take', {
    about: 'dossier',
    permission: 'greedy.use',
    fold: consultation,
    input: z.strictObject({}),
    appends: ['greedy.taken'],
  });
  const plugin: PluginInTest = {
    manifest: { contributes: { permissions: [{ id: 'greedy.use', label: '%displayName%', roles: ['caseworker'] }] } },
    plugin: definePlugin({ id: 'greedy', router: () => ({ take: caseAction(greedy, { run: () => undefined }) }) }),
  };
  const host = await createTestHost({ plugins: [plugin] });
  expect(host.notices).toMatchObject([{ plugin: 'greedy', params: { reason: 'core.bad_action' } }]);
  const clerk = (await host.county()).as('clerk');
  expect(await refusal(clerk.act(greedy, { dossier: newId(), input: {} }))).toBe('api.no_procedure');
  await host.close();
});

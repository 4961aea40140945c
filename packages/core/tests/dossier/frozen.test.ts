import { Settings } from '@lianxin/core/server';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { DATABASES, type Opened, open, read, refusal, tinyHost } from './harness.js';
import * as a from './tinyActions.js';

describe.each(DATABASES)('what was counted when an entry was made, on $name,', ({ database }) => {
  let t: Awaited<ReturnType<typeof tinyHost>>;
  beforeAll(async () => {
    t = await tinyHost(database);
  });
  afterAll(() => t.host.close());

  const clockOf = async ({ dossier, question }: Opened) => {
    const { clocks } = await read(t.host, t.county.as('clerk'), dossier);
    return clocks.get(`tiny.answer|${question}|`);
  };

  test('is not moved by a new setting: only what starts afterwards runs by it', async () => {
    const clerk = t.county.as('clerk');
    const before = await open(clerk);
    const ctx = { ...clerk.ctx, actor: { ...clerk.actor, permissions: new Set(['core.admin.settings']) } };
    await t.host.host.get(Settings).set(ctx, { key: 'tiny.answerDays', value: 3 });
    const after = await open(clerk);
    expect((await clockOf(before))?.limit.n).toBe(10);
    expect((await clockOf(after))?.limit.n).toBe(3);
  });

  test('is not moved by switching the plugin off', async () => {
    const opened = await open(t.county.as('clerk'));
    const before = await clockOf(opened);
    await t.county.switch('tiny', 'off');
    onTestFinished(() => t.county.switch('tiny', 'on'));
    expect(await clockOf(opened)).toEqual(before);
  });

  test('does not need the plugin to be installed any more', async () => {
    const opened = await open(t.county.as('clerk'));
    const before = await clockOf(opened);
    const without = await t.host.restart([]);
    const system = { ...t.county.as('clerk').actor, person: 'system:test' };
    const { clocks } = await read(without, { actor: system } as never, opened.dossier);
    expect(clocks.get(before!.id)).toEqual(before);
    t = { ...t, host: await without.restart([]) };
  });
});

describe('a clock rule that fails', () => {
  test('fails the append with a plain error that names its plugin, and nothing is written', async () => {
    const t = await tinyHost('sqlite');
    onTestFinished(() => t.host.close());
    const clerk = t.county.as('clerk');
    const opened = await open(clerk);
    t.levers.ruleFails = true;
    const call = { dossier: opened.dossier, about: opened.question, input: { ground: 'survey' } };
    await expect(clerk.act(a.pause, call)).rejects.toMatchObject({
      kind: 'unavailable',
      code: 'core.rule_failed',
      params: { plugin: 'tiny' },
    });
    // Failing again and again it is set aside, and its actions with it; dossiers stay readable.
    for (let i = 0; i < 3; i++) await refusal(clerk.act(a.pause, call));
    expect(t.host.notices.some(({ plugin }) => plugin === 'tiny')).toBe(true);
    expect((await read(t.host, clerk, opened.dossier)).seq).toBe(2);
  });
});

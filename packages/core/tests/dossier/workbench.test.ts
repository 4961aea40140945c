import { newId } from '@lianxin/base';
import { dossier as contracts, directory } from '@lianxin/core/common';
import { Db, Numbers, QueryCodes, Upkeep } from '@lianxin/core/server';
import { sql } from '@lianxin/db';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DATABASES, open, refusal, tinyHost } from './harness.js';
import * as a from './tinyActions.js';

describe.each(DATABASES)('beside the logs, on $name,', ({ database }) => {
  let t: Awaited<ReturnType<typeof tinyHost>>;
  beforeAll(async () => {
    t = await tinyHost(database);
  });
  afterAll(() => t.host.close());

  test('a draft is kept per post and key, encrypted, until it is cleared', async () => {
    const [clerk, chief] = [t.county.as('clerk'), t.county.as('chief')];
    await clerk.call(contracts.saveDraft, { key: 'register', body: { words: '我叫张小燕' } });
    await clerk.call(contracts.saveDraft, { key: 'register', body: { words: '我叫张小燕，住柳湾村' } });
    expect(await clerk.call(contracts.draft, { key: 'register' })).toMatchObject({
      body: { words: '我叫张小燕，住柳湾村' },
    });
    expect(await chief.call(contracts.draft, { key: 'register' })).toBeNull();
    const [row] = await t.host.host.get(Db).rows<{ body: Buffer }>(sql`select body from core_drafts`);
    expect(row!.body.toString()).not.toContain('张小燕');
    await clerk.call(contracts.clearDraft, { key: 'register' });
    expect(await clerk.call(contracts.draft, { key: 'register' })).toBeNull();
    const large = clerk.call(contracts.saveDraft, { key: 'register', body: 'x'.repeat(2_000_000) });
    expect(await refusal(large)).toBe('core.draft_too_large');
  });

  test('numbers on paper follow each other without gaps, whatever failed in between', async () => {
    const [db, numbers] = [t.host.host.get(Db), t.host.host.get(Numbers)];
    const unit = newId();
    const next = (fails = false) =>
      db.transaction(async () => {
        const n = await numbers.next(unit, 'case', 2026);
        if (fails) throw new Error('it failed');
        return n;
      });
    expect(await numbers.peek(unit, 'case', 2026)).toBe(1);
    expect((await Promise.all([next(), next(), next()])).sort()).toEqual([1, 2, 3]);
    await expect(next(true)).rejects.toThrow('it failed');
    expect(await numbers.peek(unit, 'case', 2026)).toBe(4);
    expect(await next()).toBe(4);
    expect(await db.transaction(() => numbers.next(unit, 'case', 2027))).toBe(1);
    await expect(numbers.next(unit, 'case', 2026)).rejects.toThrow('outside a transaction');
  });

  test('a query code is found however it is typed, in its own county only, and stands nowhere', async () => {
    const [db, codes] = [t.host.host.get(Db), t.host.host.get(QueryCodes)];
    const { id: county } = t.county;
    const [dossier, about] = [newId(), newId()];
    const code = await db.transaction(() => codes.issue(county, dossier, about));
    expect(code).toMatch(/^[2-9A-HJ-NP-TW-Z]{4}-[2-9A-HJ-NP-TW-Z]{4}-[2-9A-HJ-NP-TW-Z]{4}$/);
    expect(await codes.find(county, ` ${code.toLowerCase().replaceAll('-', ' ')} `)).toEqual({ dossier, about });
    expect(await codes.find(county, code.replace(/.$/, 'X').replace(/^./, '2'))).toBeUndefined();
    const other = await t.newCounty();
    expect(await codes.find(other.id, code)).toBeUndefined();
    const rows = await db.rows<{ hash: string }>(sql`select hash from core_query_codes`);
    expect(rows.map(({ hash }) => hash).join()).not.toContain(code.replaceAll('-', ''));
  });

  test('answers to requests are forgotten after some days, and not readable before', async () => {
    const [clerk, db] = [t.county.as('clerk'), t.host.host.get(Db)];
    await open(clerk);
    const kept = () => db.rows<{ answer: Buffer }>(sql`select answer from core_requests`);
    expect((await kept())[0]!.answer.toString()).not.toContain('dossier');
    t.host.time.passDays(4);
    await t.host.host.get(Upkeep.token).run();
    expect(await kept()).toEqual([]);
  });

  test('a plugin that is switched off has its proceedings ended with a reason, and the holds they caused released', async () => {
    const [clerk, admin] = [t.county.as('clerk'), t.county.asSystem('admin', 'petition', 'core.admin.plugins')];
    const { dossier, question } = await open(clerk);
    await clerk.act(a.begin, { dossier, input: { proceeding: newId(), question } });
    const due = async () =>
      (
        await db().rows<{ due_day: string | null; state: string }>(
          sql`select due_day, state from core_clocks where dossier = ${dossier}`,
        )
      )[0];
    const db = () => t.host.host.get(Db);
    expect(await due()).toEqual({ due_day: null, state: 'standing' });
    const choice = { plugin: 'tiny', on: false } as const;
    await expect(admin.call(directory.setPluginState, choice)).rejects.toMatchObject({
      code: 'core.plugin_has_open',
      params: { open: 1 },
    });
    await admin.call(directory.setPluginState, { ...choice, open: 'endNow', reason: '本县不再开展' });
    expect((await due())?.state).toBe('running');
    const [row] = await db().rows<{ state: string; outcome: string }>(sql`select state, outcome from core_proceedings`);
    expect(row).toEqual({ state: 'ended', outcome: 'core.plugin_disabled' });
    await admin.call(directory.setPluginState, { plugin: 'tiny', on: true });
  });

  test('a plugin that is winding down opens nothing new', async () => {
    const clerk = t.county.as('clerk');
    const { dossier, question } = await open(clerk);
    await t.county.switch('tiny', 'windingDown');
    const begun = clerk.act(a.begin, { dossier, input: { proceeding: newId(), question } });
    expect(await refusal(begun)).toBe('core.winding_down');
    await clerk.act(a.note, { dossier, about: question, input: { text: '照常办理' } });
    await t.county.switch('tiny', 'on');
  });
});

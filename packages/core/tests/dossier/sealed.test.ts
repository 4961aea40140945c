import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { newId } from '@lianxin/base';
import { dossier as contracts } from '@lianxin/core/common';
import { Db, Files, Log, Records } from '@lianxin/core/server';
import { type SQL, sql } from '@lianxin/db';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DATABASES, open, problems, read, refusal, tinyHost } from './harness.js';
import * as a from './tinyActions.js';
import { Note } from './tinyTypes.js';

describe.each(DATABASES)('a sealed dossier on $name', ({ database }) => {
  let t: Awaited<ReturnType<typeof tinyHost>>;
  beforeAll(async () => {
    t = await tinyHost(database);
  });
  afterAll(() => t.host.close());

  const count = async (query: SQL) => Number((await t.host.host.get(Db).rows<{ n: unknown }>(query))[0]!.n);
  const audited = () => count(sql`select count(*) as n from core_audit where code = 'core.sealed_opened'`);

  /** Everything one could try without being named. */
  async function attempts(dossier: string, question: string) {
    const chief = t.county.as('chief');
    return Promise.all([
      refusal(read(t.host, chief, dossier)),
      refusal(chief.call(contracts.actions, { dossier })),
      refusal(chief.act(a.note, { dossier, about: question, input: { text: '看看' } })),
      refusal(t.host.host.get(Log).open(t.county.asSystem('job', 'petition', 'tiny.use').actor, dossier)),
    ]);
  }

  test('that was sealed from its first day is in no open table, and not found by anybody who is not named', async () => {
    const clerk = t.county.as('clerk');
    const { dossier, question } = await open(clerk, { title: '检举', for: [clerk.actor.person] });
    for (const table of ['core_entries', 'core_records', 'core_clocks'])
      expect(await count(sql`select count(*) as n from ${sql.raw(table)} where dossier = ${dossier}`)).toBe(0);
    expect(await attempts(dossier, question)).toEqual(Array(4).fill('core.not_found'));
    expect(await attempts(newId(), question)).toEqual(Array(4).fill('core.not_found'));
  });

  test('is worked on like any other by the persons named, each opening of it audited', async () => {
    const clerk = t.county.as('clerk');
    const { dossier, question } = await open(clerk, { for: [clerk.actor.person] });
    const before = await audited();
    const held = await read(t.host, clerk, dossier);
    expect(await audited()).toBe(before + 1);
    expect(held.store).toBe('sealed');
    expect(held.clocks.size).toBe(1);
    const { shown } = await clerk.act(a.note, { dossier, about: question, input: { text: '密' } });
    const now = await read(t.host, clerk, dossier);
    expect(await t.host.host.get(Records).get(now, Note, shown!.note!)).toMatchObject({ text: '密' });
    const { actions } = await clerk.call(contracts.actions, { dossier });
    expect(actions.length).toBeGreaterThan(5);
    expect(await problems(t.host)).toEqual([]);
  });

  test('takes log, records and files with it when it is sealed later; the chain stays, a tombstone is left', async () => {
    const [clerk, chief] = [t.county.as('clerk'), t.county.as('chief')];
    const { dossier, question } = await open(clerk);
    const files = t.host.host.get(Files);
    const source = { name: '附件.txt', county: clerk.actor.county, by: clerk.actor.person };
    const { id: file } = await files.receive(Readable.from([Buffer.from('附件内容')]), source);
    await clerk.act(a.ask, { dossier, input: { question: newId(), text: '见附件', files: [file] } });
    await clerk.act(a.note, { dossier, about: question, input: { text: '张小燕' } });
    const before = await read(t.host, clerk, dossier);
    await clerk.act(a.seal, { dossier, input: { for: [clerk.actor.person] } });

    expect(await attempts(dossier, question)).toEqual(Array(4).fill('core.not_found'));
    expect(await refusal(files.open(chief.actor, file))).toBe('core.not_found');
    const after = await read(t.host, clerk, dossier);
    expect(after.entries.map((e) => e.hash).slice(0, -1)).toEqual(before.entries.map((e) => e.hash));
    expect(after.entries.at(-1)!.type).toBe('core.sealed');
    const note = before.entries.at(-1)!.data.text as string;
    expect(await t.host.host.get(Records).get(after, Note, note)).toMatchObject({ text: '张小燕' });
    expect((await buffer((await files.open(clerk.actor, file)).content)).toString()).toBe('附件内容');
    for (const table of ['core_entries', 'core_records', 'core_files', 'core_clocks'])
      expect(await count(sql`select count(*) as n from ${sql.raw(table)} where dossier = ${dossier}`)).toBe(0);
    expect(await problems(t.host)).toEqual([]);
    expect(await problems(t.host, 'projections')).toEqual([]);
  });

  test('shows when its tombstone, or what it was moved with, was tampered with', async () => {
    const other = await tinyHost(database);
    try {
      const clerk = other.county.as('clerk');
      const { dossier } = await open(clerk);
      await clerk.act(a.seal, { dossier, input: { for: [clerk.actor.person] } });
      const db = other.host.host.get(Db);
      await db.transaction(async () => {
        await db.rows(sql`update core_heads set hash = 'x' where dossier = ${dossier}`);
      });
      expect((await problems(other.host))[0]).toMatchObject({
        code: 'core.log_entry_changed',
        params: { dossier, seq: 3 },
      });
      await db.transaction(async () => {
        await db.rows(sql`delete from core_sealed_entries where dossier = ${dossier}`);
      });
      expect((await problems(other.host))[0]).toMatchObject({
        code: 'core.log_entry_missing',
        params: { dossier, seq: 1 },
      });
    } finally {
      await other.host.close();
    }
  });

  test('opens for further persons once they are named, with an audit line', async () => {
    const [clerk, chief] = [t.county.as('clerk'), t.county.as('chief')];
    const { dossier } = await open(clerk, { for: [clerk.actor.person] });
    await clerk.act(a.seal, { dossier, input: { for: [chief.actor.person] } });
    expect((await read(t.host, chief, dossier)).store).toBe('sealed');
    expect(await count(sql`select count(*) as n from core_audit where code = 'core.sealed_named'`)).toBeGreaterThan(1);
  });

  test('is split off an open one in one unit of work, or not at all', async () => {
    const [clerk, chief] = [t.county.as('clerk'), t.county.as('chief')];
    const { dossier } = await open(clerk);
    const apart = newId();
    const input = { dossier: apart, for: [chief.actor.person] };
    await expect(clerk.act(a.split, { dossier, input: { ...input, fail: true } })).rejects.toThrow(
      'it failed after all',
    );
    expect(await refusal(read(t.host, chief, apart))).toBe('core.not_found');
    await clerk.act(a.split, { dossier, input });
    expect((await read(t.host, chief, apart)).entries.map((e) => e.type)).toEqual(['tiny.opened']);
    expect(await refusal(read(t.host, clerk, apart))).toBe('core.not_found');
    expect(await problems(t.host)).toEqual([]);
  });

  test('keeps its id: nothing open can be founded in its place', async () => {
    const clerk = t.county.as('clerk');
    const { dossier } = await open(clerk, { for: [t.county.as('chief').actor.person] });
    const again = clerk.act(a.open, { dossier, input: { title: '征询', questions: [] } });
    expect(await refusal(again)).toBe('core.dossier_exists');
  });
});

import { newId } from '@lianxin/base';
import { Reason } from '@lianxin/core/common';
import { Db, Records } from '@lianxin/core/server';
import { sql } from '@lianxin/db';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DATABASES, open, problems, read, refusal, tinyHost } from './harness.js';
import * as a from './tinyActions.js';
import { Note } from './tinyTypes.js';

describe.each(DATABASES)('a record on $name', ({ database }) => {
  let t: Awaited<ReturnType<typeof tinyHost>>;
  beforeAll(async () => {
    t = await tinyHost(database);
  });
  afterAll(() => t.host.close());

  const records = () => t.host.host.get(Records);
  async function noted(text = '张小燕') {
    const clerk = t.county.as('clerk');
    const { dossier, question } = await open(clerk);
    const { shown } = await clerk.act(a.note, { dossier, about: question, input: { text } });
    return { clerk, dossier, question, note: shown!.note! };
  }
  const stored = async (id: string) => {
    const rows = await t.host.host
      .get(Db)
      .rows<{ body: Buffer | null; salt: Buffer | null; state: string }>(
        sql`select body, salt, state from core_records where id = ${id} order by version`,
      );
    return rows;
  };

  test('is kept encrypted and read in full by whoever holds its dossier', async () => {
    const { clerk, dossier, note } = await noted();
    const [row] = await stored(note);
    expect(row!.body!.toString('utf8')).not.toContain('张小燕');
    const held = await read(t.host, clerk, dossier);
    expect((await records().read(held, [note])).get(note)).toMatchObject({ kind: 'tiny.note', version: 1 });
    expect(await records().get(held, Note, note)).toEqual({ text: '张小燕', whisper: '悄悄话' });
    expect(await refusal(records().get(held, Reason, note))).toBe('core.not_found');
  });

  test('is shown masked, and what is secret not at all', async () => {
    const { clerk, dossier, note } = await noted();
    const shown = await records().readMasked(await read(t.host, clerk, dossier), [note]);
    expect(shown.get(note)?.body).toEqual({ text: '张××', whisper: '***' });
  });

  test('shows one field in full for a reason, with a line in the audit log that tells no content', async () => {
    const { clerk, dossier, note } = await noted();
    const held = await read(t.host, clerk, dossier);
    expect(await records().reveal(clerk.ctx, held, note, 'text', '核对身份')).toBe('张小燕');
    const [line] = await t.host.host
      .get(Db)
      .rows<{ text: string }>(
        sql`select text from core_audit where code = 'core.revealed' order by position desc limit 1`,
      );
    expect(line!.text).toContain(note);
    expect(line!.text).not.toMatch(/张小燕|核对身份/);
    expect(await records().reveal(clerk.ctx, held, note, 'whisper', '本人查看')).toBe('悄悄话');
    const chief = t.county.as('chief');
    expect(await refusal(records().reveal(chief.ctx, held, note, 'whisper', '查看'))).toBe('core.secret_of_others');
    expect(await refusal(records().reveal(clerk.ctx, held, note, 'nothing', '查看'))).toBe('core.not_found');
  });

  test('is revised in a further version; both stay proved by the log', async () => {
    const { clerk, dossier, note } = await noted();
    await clerk.act(a.revise, { dossier, input: { record: note, text: '张晓燕' } });
    const held = await read(t.host, clerk, dossier);
    expect((await records().read(held, [note])).get(note)).toMatchObject({ version: 2, body: { text: '张晓燕' } });
    const [before, after] = [held.entries.at(-2)!, held.entries.at(-1)!];
    expect(after).toMatchObject({ type: 'core.record_revised', data: { record: note } });
    expect(after.prints![note]).not.toBe(before.prints![note]);
    expect(await problems(t.host)).toEqual([]);
  });

  test('is erased for good: content and salt are gone, the log stays as it was and verifies', async () => {
    const { clerk, dossier, note } = await noted();
    await clerk.act(a.revise, { dossier, input: { record: note, text: '张晓燕' } });
    const before = (await read(t.host, clerk, dossier)).entries;
    await clerk.act(a.erase, { dossier, input: { record: note } });
    expect(await stored(note)).toEqual([
      { body: null, salt: null, state: 'erased' },
      { body: null, salt: null, state: 'erased' },
    ]);
    const held = await read(t.host, clerk, dossier);
    expect(held.entries.slice(0, -1)).toEqual(before);
    expect((await records().read(held, [note])).has(note)).toBe(false);
    expect(await problems(t.host)).toEqual([]);
  });

  test('of another dossier is not found', async () => {
    const { clerk, note } = await noted();
    const other = await open(clerk);
    expect(await refusal(records().read(await read(t.host, clerk, other.dossier), [note]))).toBe('core.not_found');
    const revised = clerk.act(a.revise, { dossier: other.dossier, input: { record: note, text: '改' } });
    expect(await refusal(revised)).toBe('core.not_found');
    const erased = clerk.act(a.erase, { dossier: other.dossier, input: { record: newId() } });
    expect(await refusal(erased)).toBe('core.not_found');
  });

  test('cannot be put into the place of another: the cipher is bound to it', async () => {
    const [one, two] = [await noted('甲'), await noted('乙')];
    const db = t.host.host.get(Db);
    await db.transaction(async () => {
      await db.rows(
        sql`update core_records set body = (select body from core_records where id = ${one.note}) where id = ${two.note}`,
      );
    });
    expect((await problems(t.host))[0]).toMatchObject({
      code: 'core.record_changed',
      params: { dossier: two.dossier, record: two.note },
    });
  });
});

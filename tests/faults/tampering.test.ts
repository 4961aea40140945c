import { join } from 'node:path';
import { newId } from '@lianxin/base';
import Database from 'better-sqlite3';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { Office } from '../support/Office.js';
import { registration } from '../support/registration.js';

/** Cases with four entries each, in the order in which they came in. */
const CASES = 8;
const ITS = 'where dossier = @dossier';

let office: Office;
let dossiers: string[];

beforeAll(async () => {
  office = await Office.open();
  const { server, origin } = await office.serve();
  const clerk = await office.signIn(origin, 'clerk');
  const calls = Array.from({ length: CASES }, () => registration());
  for (const call of calls) {
    expect((await clerk.send('core.register', call)).status).toBe(200);
    const note = { dossier: call.dossier, requestId: newId(), input: { text: '已电话联系' } };
    expect((await clerk.send('core.addNote', note)).status).toBe(200);
  }
  dossiers = calls.map(({ dossier }) => dossier);
  server.child.kill('SIGTERM');
  expect(await server.ended).toBe(0);
});
afterAll(() => office.close());

/** A copy of the installation in which somebody with access to the disk did this to these cases. */
async function tampered(deeds: readonly (readonly [dossier: string, statement: string])[]): Promise<Office> {
  const copy = await office.copy();
  onTestFinished(() => copy.close());
  const db = new Database(join(copy.dataFolder, 'lianxin.sqlite'));
  for (const [dossier, statement] of deeds) expect(db.prepare(statement).run({ dossier }).changes).toBeGreaterThan(0);
  db.close();
  return copy;
}

test('what nobody touched is sound', async () => {
  const verified = await office.lianxin('verify');
  expect(verified).toMatchObject({ code: 0, err: '' });
  expect(verified.out).toContain(`办理记录：核对 ${CASES * 4} 条，完好。`);
  expect(verified.out).toContain(`由记录生成的数据表：核对 ${CASES} 条，完好。`);
  const checked = await office.lianxin('rebuild', '--check');
  expect(checked).toMatchObject({ code: 0, out: `${CASES} 个案卷的数据表与办理记录一致。\n` });
});

test('of every log that was changed, verify names the first entry that is not as it was, and ends with 1', async () => {
  const [first, several, middle, last, unreadable, said, listed, untouched] = dossiers as [string, string, ...string[]];
  const copy = await tampered([
    [first, `update core_entries set text = replace(text, '"visit"', '"letter"') ${ITS} and seq = 1`],
    [several, `update core_entries set text = text || char(32) ${ITS} and seq > 1`],
    [middle!, `delete from core_entries ${ITS} and seq = 2`],
    [last!, `delete from core_entries ${ITS} and seq = 4`],
    [unreadable!, `update core_entries set text = 'gone' ${ITS} and seq = 3`],
    [said!, `update core_records set body = zeroblob(64) ${ITS} and kind = 'core.demand'`],
    [listed!, `update core_case_list set status = 'closed' ${ITS}`],
  ]);
  const { code, out, err } = await copy.lianxin('verify');
  const lines = out.split('\n').map((line) => line.trim());
  expect(lines).toContain(`案卷 ${first} 的第 1 条记录被改动过。`);
  expect(lines).toContain(`案卷 ${several} 的第 2 条记录被改动过。`);
  expect(lines).toContain(`案卷 ${middle} 缺少第 2 条记录。`);
  expect(lines).toContain(`案卷 ${last} 缺少第 4 条记录。`);
  expect(lines).toContain(`案卷 ${unreadable} 的第 3 条记录被改动过。`);
  expect(out).toMatch(new RegExp(`案卷 ${said} 第 \\d 条记录所引用的内容（.*）缺失或被改动过`));
  expect(lines).toContain(`案卷 ${listed} 在数据表“core.case_list”中的内容与办理记录不一致。`);
  expect(out).not.toContain(untouched);
  expect(err).toMatch(/^核对发现 \d+ 处问题/);
  expect(code).toBe(1);
});

const TABLES = ['core_entries', 'core_heads', 'core_records', 'core_case_list', 'core_clocks', 'core_filings'];

test.each([
  [
    'the last case, with everything that belongs to it',
    CASES,
    TABLES.map((table) => `delete from ${table} ${ITS}`),
    29,
  ],
  [
    'the end of a log, with the head set back to fit',
    1,
    [
      `delete from core_entries ${ITS} and seq = 4`,
      `delete from core_records ${ITS} and kind = 'core.note'`,
      `update core_heads set seq = 3, (hash, position) =
         (select hash, position from core_entries e where e.dossier = @dossier and e.seq = 3) ${ITS}`,
    ],
    4,
  ],
])('verify misses what was taken away without a trace: %s', async (_, nth, statements, position) => {
  const copy = await tampered(statements.map((statement) => [dossiers[nth - 1]!, statement]));
  const { code, out } = await copy.lianxin('verify');
  expect(out).toContain(`按提交次序的第 ${position} 条记录不见了`);
  expect(code).toBe(1);
});

test('a table that does not say what the logs say is told by the check and made anew by a rebuild', async () => {
  const [dossier] = dossiers as [string];
  const copy = await tampered([
    [dossier, `update core_case_list set status = 'closed' where dossier = @dossier`],
    [dossier, 'delete from core_clocks where dossier = @dossier'],
  ]);
  const checked = await copy.lianxin('rebuild', '--check');
  expect(checked).toMatchObject({ code: 1, err: expect.stringContaining('2 处问题') });
  expect(await copy.lianxin('rebuild')).toMatchObject({ code: 0, err: '' });
  expect(await copy.lianxin('verify')).toMatchObject({ code: 0, err: '' });
});

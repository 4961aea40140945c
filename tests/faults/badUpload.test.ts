import type { WireError } from '@lianxin/api/common';
import type { TestCounty } from '@lianxin/testing';
import Excel from 'exceljs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { contentsOf } from '../support/contentsOf.js';
import { expectRefusal, unsaid } from '../support/expectRefusal.js';
import { Site } from '../support/Site.js';
import type { Visitor } from '../support/Visitor.js';

/** The end of an import, as whoever started it is told. */
interface End {
  readonly state: string;
  readonly error?: WireError;
}

const choice = { channel: 'online', as: 'past' };

async function workbook(...rows: readonly (readonly string[])[]): Promise<Buffer> {
  const book = new Excel.Workbook();
  book.addWorksheet('留言').addRows(rows.map((row) => [...row]));
  return Buffer.from(await book.xlsx.writeBuffer());
}
const good = () => workbook(['留言主题', '留言内容'], ['路灯不亮', '请修复'.repeat(300)]);
const cutOff = async () => (await good()).subarray(0, 1000);
/** As Office wraps what opens only with a password. */
const locked = async () =>
  Buffer.concat([
    ...[Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(70_000)],
    ...[Buffer.from('EncryptedPackage', 'utf16le'), Buffer.alloc(900)],
  ]);

const REFUSALS: Record<string, readonly [file: () => Promise<Buffer>, more: object, code: string]> = {
  'a workbook that breaks off': [cutOff, {}, 'core.import_truncated'],
  'a workbook with a password': [locked, {}, 'core.import_password'],
  'a text that is no table': [async () => Buffer.from('%PDF-1.7 来信'), {}, 'core.import_wrong_file'],
  'a sheet that is not there': [good, { sheet: '附件' }, 'core.import_no_sheet'],
  'a table of something else': [() => workbook(['品名', '单价'], ['煤', '8']), {}, 'core.import_no_columns'],
  'running matters without their days': [good, { as: 'running' }, 'core.import_no_day_column'],
  'a column that is not there': [good, { map: { subject: '标题' } }, 'core.import_map_column'],
  'a field that is not there': [good, { map: { danger: '留言主题' } }, 'core.import_map_field'],
};

describe.each(['sqlite', 'pg'] as const)('what cannot be imported, on %s', (database) => {
  let site: Site;
  let county: TestCounty;
  let clerk: Visitor;
  beforeAll(async () => {
    site = await Site.open(database);
    county = await site.host.county();
    clerk = await site.as(county, 'clerk');
  });
  afterAll(() => site.close());

  const uploaded = async (content: Buffer): Promise<string> => {
    const headers = { 'content-type': 'application/octet-stream' };
    const { status, text } = await clerk.fetch('/files?name=%E6%9D%A5%E4%BF%A1.xlsx', {
      ...{ method: 'POST', headers, body: new Uint8Array(content) },
    });
    expect(status).toBe(200);
    return JSON.parse(text).id;
  };

  async function ended(job: string): Promise<End> {
    const progress = async () => (await clerk.ask('core.importProgress', { job })).data as End;
    await expect.poll(async () => (await progress()).state).not.toBe('running');
    return progress();
  }

  test.each(Object.entries(REFUSALS))(
    '%s says so before anything is imported, and leaves nothing behind',
    async (_, refusal) => {
      const [content, more, code] = refusal;
      const asked = { ...choice, file: await uploaded(await content()), ...more };
      const before = await contentsOf(site.host.db);
      expectRefusal(await clerk.ask('core.previewImport', asked), 400, code);
      const started = await clerk.send('core.startImport', asked);
      const end = await ended((started.data as { job: string }).job);
      expect(end).toMatchObject({ state: 'failed', imported: 0, error: { code } });
      expect(unsaid(end.error!)).toEqual([]);
      expect(await contentsOf(site.host.db)).toEqual(before);
      expect(site.host.unexpected).toEqual([]);
    },
  );

  test('somebody else’s upload is not there', async () => {
    const file = await uploaded(await good());
    const chief = await site.as(county, 'chief');
    expectRefusal(await chief.ask('core.previewImport', { ...choice, file }), 404, 'core.not_found');
    expectRefusal(await chief.send('core.startImport', { ...choice, file }), 404, 'core.not_found');
  });

  test.each([
    ['a workbook', good],
    [
      'a table saved as Unicode text',
      async () => Buffer.from('\ufeff留言主题\t留言内容\n路灯不亮\t请修复\n', 'utf16le'),
    ],
  ])('%s is imported, after all that', async (_, content) => {
    const file = await uploaded(await content());
    const { data } = await clerk.send('core.startImport', { ...choice, file });
    expect(await ended((data as { job: string }).job)).toMatchObject({ state: 'done', imported: 1, rejected: [] });
  });
});

import { describe, expect, test } from 'vitest';
import { checkRows } from '../../server/import/checkRows.js';
import { openSheets } from '../../server/import/openSheets.js';
import { file, rawSheet, rawWorkbook, rowsOf, sheet, tableOf, workbook } from './files.js';

const OLE = Buffer.from('d0cf11e0a1b11ae1', 'hex');
/** A container of the old Office formats with a part of this name in its directory. */
const ole = (part: string) =>
  Buffer.concat([OLE, Buffer.alloc(70_000), Buffer.from(part, 'utf16le'), Buffer.alloc(900)]);

const refused = (code: string, params: object = {}) =>
  expect.objectContaining({ kind: 'invalid', code, params: expect.objectContaining(params) });

describe('a file that cannot be imported says what it is and what to do', () => {
  test.each<[string, Buffer | string | Promise<Buffer>, string, object?]>([
    ['an empty file', '', 'core.import_empty'],
    ['a workbook with a password', ole('EncryptedPackage'), 'core.import_password'],
    ['a workbook of the old format', ole('Workbook'), 'core.import_save_as', { format: '.xls' }],
    ['a Word document of the old format', ole('WordDocument'), 'core.import_wrong_file'],
    ['a PDF', '%PDF-1.7\n%âãÏÓ\n1 0 obj', 'core.import_wrong_file'],
    [
      'a web page under the name of a workbook',
      '<html><table><tr><td>内容',
      'core.import_save_as',
      { format: 'HTML/XML' },
    ],
    ['a picture', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), 'core.import_wrong_file'],
    ['bytes that are no text', Buffer.from('616263ff00fe00ff810a', 'hex'), 'core.import_encoding'],
    ['a zip file with something else', rawWorkbook({ '_rels/.rels': '<Relationships/>' }), 'core.import_wrong_file'],
    [
      'a binary workbook',
      rawWorkbook({
        '_rels/.rels':
          '<Relationships><Relationship Type="x/officeDocument" Target="xl/workbook.bin"/></Relationships>',
        'xl/workbook.bin': 'x',
      }),
      'core.import_save_as',
      { format: '.xlsb' },
    ],
  ])('%s', async (_, bytes, code, params) => {
    await expect(openSheets(file(await bytes))).rejects.toEqual(refused(code, params));
  });

  test('a workbook cut off anywhere', async () => {
    const whole = await sheet(['内容'], ['路灯坏了'.repeat(500)]);
    for (const length of [8, 300, Math.floor(whole.length / 2), whole.length - 30])
      await expect(openSheets(file(whole.subarray(0, length)))).rejects.toEqual(refused('core.import_truncated'));
  });

  test('a zip file with a password', async () => {
    const bytes = await sheet(['内容']);
    const entry = bytes.indexOf(Buffer.from('504b0102', 'hex'));
    bytes.writeUInt16LE(bytes.readUInt16LE(entry + 8) | 1, entry + 8);
    await expect(openSheets(file(bytes))).rejects.toEqual(refused('core.import_password'));
  });

  test('a workbook with a bit changed, or with XML that breaks off', async () => {
    const rows = rawSheet(`<row><c t="inlineStr"><is><t>${'路灯'.repeat(300)}</t></is></c></row>`);
    const bytes = await rawWorkbook(rows);
    const at = bytes.indexOf('xl/worksheets/any.xml') + 60;
    bytes.writeUInt8(bytes.readUInt8(at) ^ 0x10, at);
    await expect(rowsOf(bytes)).rejects.toEqual(refused('core.import_damaged'));
    await expect(rowsOf(await rawWorkbook({ 'xl/worksheets/any.xml': '<worksheet><sheetData><row' }))).rejects.toEqual(
      refused('core.import_damaged'),
    );
  });

  test('declarations of entities, with which a small file could grow without end', async () => {
    const bomb = `<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]><worksheet>&b;</worksheet>`;
    await expect(rowsOf(await rawWorkbook({ 'xl/worksheets/any.xml': bomb }))).rejects.toEqual(
      refused('core.import_damaged'),
    );
  });

  test('a CSV file with a quotation mark that is never closed tells the row', async () => {
    await expect(rowsOf('编号,内容\n1,路灯\n2,"路面\n3,积水\n')).rejects.toEqual(
      refused('core.import_open_quote', { row: 3 }),
    );
  });
});

describe('a table that cannot be imported', () => {
  test('names the sheets there are', async () => {
    const bytes = await workbook({ 一月: [['内容']], 二月: [['内容']] });
    await expect(tableOf(bytes, { sheet: '三月' })).rejects.toEqual(
      refused('core.import_no_sheet', { sheet: '三月', sheets: ['一月', '二月'] }),
    );
  });

  test('names its columns where none gives a subject or a text', async () => {
    const columns = ['一级分类', '二级分类', '三级分类'];
    await expect(tableOf(await sheet(columns))).rejects.toEqual(refused('core.import_no_columns', { columns }));
  });

  test('must have a day of receipt for running matters', async () => {
    await expect(tableOf(await sheet(['标题', '内容']), { as: 'running' })).rejects.toEqual(
      refused('core.import_no_day_column'),
    );
  });

  test('has the columns and fields that a person names', async () => {
    const bytes = await sheet(['甲', '乙']);
    await expect(tableOf(bytes, { map: { words: '丙' } })).rejects.toEqual(
      refused('core.import_map_column', { column: '丙', columns: ['甲', '乙'] }),
    );
    await expect(tableOf(bytes, { map: { mood: '甲' } })).rejects.toEqual(
      refused('core.import_map_field', { field: 'mood' }),
    );
    expect((await tableOf(bytes, { map: { words: '乙' } })).map).toEqual({ words: '乙' });
    expect((await tableOf(await sheet(['标题', '答复']), { map: { reply: '' } })).map).toEqual({ subject: '标题' });
  });
});

test('ten megabytes of text in a field reject the row and keep the others', async () => {
  const long = '投诉'.repeat(1_750_000);
  for (const bytes of [
    await rawWorkbook(
      rawSheet(
        ['内容', long, '路灯'].map((text) => `<row><c t="inlineStr"><is><t>${text}</t></is></c></row>`).join(''),
      ),
    ),
    Buffer.from(`内容\n${long}\n路灯\n`),
  ]) {
    const found = [];
    for await (const row of checkRows(await tableOf(bytes), '2026-03-02'))
      found.push([row.row, 'reason' in row ? row.reason : row.message.words]);
    expect(found).toEqual([
      [2, 'core.import_too_long'],
      [3, '路灯'],
    ]);
  }
});

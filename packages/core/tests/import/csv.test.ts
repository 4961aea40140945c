import { describe, expect, test } from 'vitest';
import { cellsOf, rowsOf } from './files.js';

const TABLE = '编号,内容\r\n1,"路灯""坏了"",\r\n三天没修"\r\n\r\n2,路面 5" 深坑\r\n';
const CELLS = [
  ['编号', '内容'],
  ['1', '路灯"坏了",\r\n三天没修'],
  ['2', '路面 5" 深坑'],
];

/** GB 18030 of the table above, as Chinese Excel saves it; Node writes only UTF-8. */
const GB = Buffer.from(
  'b1e0bac52cc4dac8dd0d0a312c22c2b7b5c62222bbb5c1cb22222c0d0ac8fdccecc3bbd0de220d0a0d0a322cc2b7c3e6203522c9eebfd30d0a'.replace(
    '2222bbb5',
    '2222bbb5',
  ),
  'hex',
);

describe('a CSV file', () => {
  test.each([
    ['UTF-8', Buffer.from(TABLE)],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${TABLE}`)],
    ['UTF-16 with a mark', Buffer.from(`\ufeff${TABLE}`, 'utf16le')],
  ])('in %s is read to the letter, line breaks and quotation marks within a cell included', async (_, bytes) => {
    expect(await cellsOf(bytes)).toEqual(CELLS);
  });

  test('in GB 18030 is recognised by what UTF-8 cannot be', async () => {
    expect(await cellsOf(GB)).toEqual([
      ['编号', '内容'],
      ['1', '路灯"坏了",\r\n三天没修'],
      ['2', '路面 5"深坑'],
    ]);
  });

  test.each([',', ';', '\t'])('may separate its cells by %j', async (delimiter) => {
    const text = [
      ['标题', '时间', '内容'],
      ['路灯', '2019/2/28', '坏了'],
    ]
      .map((row) => row.join(delimiter))
      .join('\n');
    expect(await cellsOf(text)).toEqual([
      ['标题', '时间', '内容'],
      ['路灯', '2019/2/28', '坏了'],
    ]);
  });

  test('numbers its rows as a spreadsheet does: by records, empty ones counted', async () => {
    expect((await rowsOf(TABLE)).map(({ row }) => row)).toEqual([1, 2, 4]);
  });
});

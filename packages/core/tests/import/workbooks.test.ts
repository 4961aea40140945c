import { describe, expect, test } from 'vitest';
import { openSheets } from '../../server/import/openSheets.js';
import { cellsOf, file, heldMegabytes, rawSheet, rawWorkbook, rowsOf, sheet, workbook } from './files.js';

describe('a workbook is read to the letter', () => {
  test('white space, invisible characters, signs and line breaks stay as they are', async () => {
    const text = ' \n\t\t\t尊敬的领导：\n房屋漏水\u00a0约３０\u33a1，\u3000已\u200b半年 &lt;b> "引号" 𠮷 \n\t\t\t';
    expect(await cellsOf(await sheet(['内容'], [text]))).toEqual([['内容'], [text]]);
  });

  test('a character that lies across two pieces of the file is not broken', async () => {
    const texts = Array.from({ length: 400 }, (_, i) => '民'.repeat(997 + i));
    expect(await cellsOf(await sheet(...texts.map((text) => [text])))).toEqual(texts.map((text) => [text]));
  });

  test('formatted text, links and formulas give what is seen', async () => {
    const rows = await sheet([
      { richText: [{ text: '路灯' }, { font: { bold: true }, text: '不亮' }] },
      { text: '局网站', hyperlink: 'https://example.org/' },
      { formula: '1+1', result: 2 },
      { formula: 'A1&"x"', result: '合计' },
      true,
      188006,
      { error: '#N/A' },
    ]);
    expect(await cellsOf(rows)).toEqual([['路灯不亮', '局网站', '2', '合计', 'TRUE', '188006', '#N/A']]);
  });

  test('guides to pronunciation and white space between elements are no part of a text', async () => {
    const strings = `<sst><si>
        <t>课题</t><rPh sb="0" eb="2"><t>ke ti</t></rPh></si>
      <si><r><t xml:space="preserve">第一 </t></r><r><t>第二</t></r></si>
      <si><t>_x000D_
_x005F_x000D_ <![CDATA[<原文>]]></t></si><si/></sst>`;
    const cells = [0, 1, 2, 3].map((i) => `<c t="s"><v>${i}</v></c>`).join('');
    const rows = rawSheet(`<row>${cells}</row>`);
    expect(await cellsOf(await rawWorkbook({ 'xl/sharedStrings.xml': strings, ...rows }))).toEqual([
      ['课题', '第一 第二', '\r\n_x000D_ <原文>'],
    ]);
  });

  test('prefixes, cells and rows without a place, texts within the sheet: whatever program wrote it', async () => {
    const rows = `<x:row><x:c t="inlineStr"><x:is><x:t>甲</x:t></x:is></x:c><x:c t='str'><x:v>乙&#20057;&#x4e59;</x:v></x:c></x:row>
      <!-- <row> --><x:row r="7"><x:c r="C7"><x:v>1.5</x:v></x:c></x:row>`;
    const bytes = await rawWorkbook({
      'xl/worksheets/any.xml': `<x:worksheet><x:sheetData>${rows}</x:sheetData></x:worksheet>`,
    });
    expect(await rowsOf(bytes)).toEqual([
      { row: 1, cells: ['甲', '乙乙乙'] },
      { row: 7, cells: ['', '', '1.5'] },
    ]);
  });

  test('a sheet that claims thousands of rows has those that hold something', async () => {
    const empty = Array.from({ length: 3000 }, (_, i) => `<row r="${i + 3}"><c r="A${i + 3}" s="1"/></row>`).join('');
    const rows = `<row r="1"><c t="str"><v>内容</v></c></row><row r="2"><c t="str"><v>一</v></c></row>${empty}`;
    expect((await rowsOf(await rawWorkbook(rawSheet(rows)))).map(({ row }) => row)).toEqual([1, 2]);
  });
});

describe('a date is what the sheet shows, in no time zone', () => {
  const at = new Date(Date.UTC(2019, 1, 28, 23, 59, 59));

  test('with and without a time, in the calendars from 1900 and from 1904', async () => {
    for (const date1904 of [false, true]) {
      const rows = await workbook({ 留言: [[at, new Date(Date.UTC(2020, 0, 1))]] }, (book) => {
        book.properties.date1904 = date1904;
        book.worksheets[0]!.getCell('A1').numFmt = 'yyyy"年"m"月"d"日" h:mm';
      });
      expect(await cellsOf(rows)).toEqual([['2019-02-28 23:59:59', '2020-01-01']]);
    }
  });

  test('in the formats that Chinese Excel does not declare, and not in numbers that only look like dates', async () => {
    const styles = `<styleSheet><numFmts><numFmt numFmtId="176" formatCode="[$-804]yyyy\\-mm\\-dd"/>
      <numFmt numFmtId="177" formatCode="0.0&quot;days&quot;"/><numFmt numFmtId="178" formatCode="General"/></numFmts>
      <cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="31"/><xf numFmtId="57"/>
      <xf numFmtId="176"/><xf numFmtId="177"/><xf numFmtId="178"/><xf numFmtId="22"/></cellXfs></styleSheet>`;
    const cells = [0, 1, 2, 3, 4, 5].map((s) => `<c s="${s}"><v>43524</v></c>`).join('');
    const rows = rawSheet(`<row>${cells}<c s="6"><v>43524.476</v></c><c s="1"><v>1</v></c></row>`);
    expect(await cellsOf(await rawWorkbook({ 'xl/styles.xml': styles, ...rows }))).toEqual([
      ['43524', '2019-02-28', '2019-02-28', '2019-02-28', '43524', '43524', '2019-02-28 11:25:26', '1900-01-01'],
    ]);
  });
});

test('a sheet of a hundred thousand rows is read without holding it', async () => {
  const texts = Array.from({ length: 100_000 }, (_, i) => `${i}${'路灯不亮'.repeat(50)}`);
  const rows = texts.map((text) => `<row><c t="inlineStr"><is><t>${text}</t></is></c></row>`);
  const reader = await openSheets(file(await rawWorkbook(rawSheet(rows.join('')))));
  const before = heldMegabytes();
  let [read, most] = [0, 0];
  for await (const lot of reader.rows('留言')) {
    for (const { row, cells } of lot) {
      if (cells[0] !== texts[row - 1]) throw new Error(`row ${row} was read as ${cells[0]}`);
      if (++read % 20_000 === 0) most = Math.max(most, heldMegabytes() - before);
    }
  }
  expect(read).toBe(100_000);
  expect(most).toBeLessThan(10);
});

import { readSum } from '@lianxin/core/common';
import { expect, test } from 'vitest';
import { MemberTable } from '../../server/petition/MemberTable.js';
import { file, workbook } from './files.js';

const read = async (...rows: readonly (readonly (string | number)[])[]) =>
  MemberTable.read(file(await workbook({ 说明: [['填表说明']], 名册: rows })), [
    { name: '钱秀兰', idNumber: '11010119800101001x' },
  ]);

test('a sum is read as people write it, to the cent; what is no sum is none', () => {
  expect(['1234.5', '1,234.50', '￥1，234.50元', '1.2万元', '３０００', '0'].map(readSum)).toEqual([
    123_450, 123_450, 123_450, 1_200_000, 300_000, 0,
  ]);
  expect(['', '三千', '-5', '1.2.3', '12,34', '约3000', '9'.repeat(20)].map(readSum)).toEqual(Array(7).fill(undefined));
});

test('the members stand in the first sheet with a column of names, in Chinese or English, under a title or not', async () => {
  const table = await read(
    ['工资名册（2026年3月）'],
    ['姓名*', '公民身份号码', '欠薪金额(元)'],
    ['孙建军', '11010119850505002X', 8600.5],
  );
  expect(table.lines).toEqual([{ row: 3, member: { name: '孙建军', idNumber: '11010119850505002X', sum: 860_050 } }]);
  const english = await read(
    ['Name', 'ID number', 'Phone', 'Amount'],
    ['Li Guiying', 'E1234567', '19900001111', '1,000'],
  );
  expect(english.members).toEqual([{ name: 'Li Guiying', idNumber: 'E1234567', phone: '19900001111', sum: 100_000 }]);
});

test('who stands there twice, or takes part already, is named with the line; letters of a number may be small or not', async () => {
  const { lines } = await read(
    ['姓名', '身份证号'],
    ['甲', '11010119850505002X'],
    ['乙', '11010119850505002x'],
    ['丙', '11010119800101001X'],
  );
  expect(lines.map((line) => line.problem)).toEqual([
    undefined,
    { code: 'core.member_twice', params: { row: 2 } },
    { code: 'core.member_already', params: {} },
  ]);
});

test('a number that the spreadsheet rounded is not taken for an identity; one that truly ends in 000 is', async () => {
  const { lines } = await read(['姓名', '身份证号'], ['甲', 110101198505050000], ['乙', '110101198001010000']);
  expect(lines[0]!.problem).toEqual({ code: 'core.member_number_rounded', params: {} });
  // 11010119490101 900 0: the check digit fits.
  const right = await read(['姓名', '身份证号'], ['丁', rightNumber()]);
  expect(right.lines[0]!.problem).toBeUndefined();
});

/** An identity number whose last three signs are 000 and whose check digit is right. */
function rightNumber(): string {
  const weight = (i: number) => 2 ** (17 - i) % 11;
  for (let n = 100_000; ; n++) {
    const digits = `110101198${n}000`;
    if ([...digits].reduce((sum, d, i) => sum + Number(d) * weight(i), 0) % 11 === 1) return digits;
  }
}

test('a table that is none says so, and one with problems gives no members', async () => {
  await expect(read(['甲', '乙'], ['1', '2'])).rejects.toMatchObject({ code: 'core.members_no_columns' });
  await expect(read(['姓名'])).rejects.toMatchObject({ code: 'core.members_none' });
  const rows = Array.from({ length: 2001 }, (_, i) => [`成员${i}`]);
  await expect(read(['姓名'], ...rows)).rejects.toMatchObject({
    code: 'core.members_too_many',
    params: { most: 2000 },
  });
  const table = await read(['姓名', '金额'], ['甲', '很多'], ['乙', '5']);
  expect(() => table.members).toThrow(expect.objectContaining({ code: 'core.members_have_problems' }));
});

import { readDay, readMessage, shortenRow } from '@lianxin/core/common';
import { describe, expect, test } from 'vitest';
import { checkRows } from '../../server/import/checkRows.js';
import { sheet, tableOf, workbook } from './files.js';

const TODAY = '2026-03-02';
const HEADERS = {
  subject: '标题',
  words: '内容',
  receivedOn: '日期',
  name: '姓名',
  reply: '答复',
  repliedOn: '答复日期',
};
const read = (cells: Record<string, string>, headers: Partial<typeof HEADERS> = HEADERS) =>
  readMessage({ 标题: '路灯', 日期: '2019/2/28', ...cells }, headers, TODAY);

describe('a day', () => {
  test.each([
    ['2019/2/28 11:25:05', '2019-02-28'],
    ['2019-02-28', '2019-02-28'],
    ['\n\t\t\t2019/2/28 0:05:00\n', '2019-02-28'],
    ['2019.2.28', '2019-02-28'],
    ['20190228', '2019-02-28'],
    ['2019年2月28日', '2019-02-28'],
    ['２０１９年２月２８日　上午９时３０分', '2019-02-28'],
    ['2019年2月28日 星期四 下午3:05', '2019-02-28'],
    ['2019-2-28 11:25 AM', '2019-02-28'],
    ['2019-02-28T11:25:05.123', '2019-02-28'],
    ['2019-02-28T20:00:00Z', '2019-03-01'],
    ['2020-2-29', '2020-02-29'],
  ])('%j is read', (text, day) => expect(readDay(text)).toBe(day));

  test.each([
    '',
    '不详',
    '2019-02-29',
    '2019/13/1',
    '02/03/2019',
    '28/2/19',
    '2019-2',
    '43524',
    '2019/2/28 25:00',
    '2019/2/28 起',
  ])('%j is none', (text) => expect(readDay(text)).toBeUndefined());
});

describe('a row', () => {
  test('keeps the text to the letter but for white space around it', () => {
    const words = '\n\t\t\t\u3000\u00a0尊敬的\u200b领导：\n\u3000\u3000路灯坏了 \u33a1\u00a0\n\t\t\t';
    expect(read({ 内容: words }).words).toBe('尊敬的\u200b领导：\n\u3000\u3000路灯坏了 \u33a1');
  });

  test.each([
    ['意见建议', 'suggestion'],
    [' 检举 控告 ', 'accusation'],
    ['咨询', 'inquiry'],
    ['感谢表扬', 'thanks'],
    ['request', 'request'],
    ['其它', 'other'],
    ['不详', undefined],
    ['', undefined],
  ])('with the purpose %j is filed under %s, and no kind is made of it', (cell, purpose) => {
    const row = readMessage({ 标题: '路灯', 目的: cell }, { subject: '标题', purpose: '目的' }, TODAY);
    expect(row.purpose).toBe(purpose);
    expect(row).not.toHaveProperty('kind');
  });

  test('without a subject is listed under its first sentence, sixty characters at most', () => {
    expect(read({ 标题: '', 内容: '路灯坏了三天。晚上很黑。' }).subject).toBe('路灯坏了三天');
    expect(read({ 标题: ' \u200b', 内容: '\n！？\n修路\n其他' }).subject).toBe('修路');
    expect([...read({ 标题: '', 内容: '𠮷'.repeat(80) }).subject]).toHaveLength(60);
  });

  test('with a subject too long for a list keeps all of it in the words', () => {
    const subject = `${'关于道路的问题'.repeat(50)}。第二句`;
    const { subject: listed, words } = read({ 标题: subject, 内容: '正文' });
    expect(words).toBe(`${subject}\n正文`);
    expect(listed).toBe('关于道路的问题'.repeat(50).slice(0, 60));
  });

  test('with a subject alone has no words', () => {
    expect(read({})).toEqual({ subject: '路灯', receivedOn: '2019-02-28' });
  });

  test('of a table without a date column was received on the day of the import', () => {
    expect(read({}, { subject: '标题' }).receivedOn).toBe(TODAY);
  });

  test('brings the answer given then, on its own day', () => {
    const answered = { 答复: ' 已修复。\n', 答复日期: '2019/3/4 9:00' };
    expect(read(answered).reply).toEqual({ text: '已修复。', on: '2019-03-04' });
    expect(read({ ...answered, 答复: '\n' }).reply).toBeUndefined();
  });

  test.each<[string, Record<string, string>]>([
    ['no_text', { 标题: '\u3000' }],
    ['no_day', { 日期: '' }],
    ['bad_day', { 日期: '去年春天' }],
    ['future_day', { 日期: '2026-03-03' }],
    ['no_reply_day', { 答复: '已办' }],
    ['bad_reply_day', { 答复: '已办', 答复日期: '2019年2月30日' }],
    ['future_reply_day', { 答复: '已办', 答复日期: '2027-01-01' }],
    ['too_long', { 姓名: '某'.repeat(101) }],
    ['too_long', { 内容: '字'.repeat(200_001) }],
  ])('is rejected as %s', (reason, cells) => {
    expect(() => read(cells)).toThrow(
      expect.objectContaining({ kind: 'invalid', code: `core.import_${reason}`, params: {} }),
    );
  });
});

describe('a table', () => {
  const found = async (headers: readonly string[], as: 'past' | 'new' = 'past') =>
    (await tableOf(await sheet(headers), { as })).map;

  test('is understood by the headers that offices use', async () => {
    expect(
      await found(['留言编号', '留言用户', '留言主题', '留言时间', '留言详情', '答复意见', '答复时间', '点赞数']),
    ).toEqual({
      sourceNumber: '留言编号',
      name: '留言用户',
      subject: '留言主题',
      receivedOn: '留言时间',
      words: '留言详情',
      reply: '答复意见',
      repliedOn: '答复时间',
    });
    expect(await found(['信访人姓名*', '联系 电话（手机）', '住址', '登记日期', '主要诉求:'])).toEqual({
      name: '信访人姓名*',
      phone: '联系 电话（手机）',
      address: '住址',
      receivedOn: '登记日期',
      words: '主要诉求:',
    });
    expect(await found(['No.', 'Name', 'Title', 'Received_On', 'Text'])).toMatchObject({
      subject: 'Title',
      words: 'Text',
    });
  });

  test('of new messages has neither days of its own nor answers', async () => {
    expect(await found(['标题', '留言时间', '答复意见', '答复时间'], 'new')).toEqual({ subject: '标题' });
  });

  test('may have a title above its headers, stand on a later sheet and call two columns the same', async () => {
    const bytes = await workbook({
      说明: [['填表说明']],
      数据: [['2019年信访登记表'], [], ['标题', '备注', '备注', ''], ['路灯', '一', '二', '三', '四']],
    });
    const table = await tableOf(bytes);
    expect([table.sheet, table.columns]).toEqual(['数据', ['标题', '备注', '备注[C]']]);
    const rows = [];
    for await (const lot of table.rows()) rows.push(...lot);
    expect(rows).toEqual([{ row: 4, cells: { 标题: '路灯', 备注: '一', '备注[C]': '二', '[D]': '三', '[E]': '四' } }]);
  });

  test('gives every row a key of its own, the same in every file and wherever the columns stand', async () => {
    const keysOf = async (...rows: string[][]) => {
      const keys = [];
      for await (const { key } of checkRows(await tableOf(await sheet(...rows)), TODAY)) keys.push(key);
      return keys;
    };
    const [a, b, again] = await keysOf(['标题', '内容'], ['路灯', '坏'], ['路面', '坏'], ['路灯', '坏']);
    expect(new Set([a, b, again]).size).toBe(3);
    expect(await keysOf(['内容', '标题', '备注'], ['新', '新'], ['坏', '路灯'], ['坏', '路灯'])).toEqual([
      expect.any(String),
      a,
      again,
    ]);
  });
});

test('a preview shortens what names a person and cuts what is long', () => {
  const cells = {
    姓名: '张三丰',
    电话: '13800138000',
    住址: '青禾县东湖镇5号楼',
    内容: '路'.repeat(50),
    备注: ' 甲 ',
  };
  expect(shortenRow(cells, { name: '姓名', phone: '电话', address: '住址', words: '内容' })).toEqual({
    姓名: '张××',
    电话: '138****8000',
    住址: '青禾县东湖镇',
    内容: `${'路'.repeat(40)}…`,
    备注: '甲',
  });
});

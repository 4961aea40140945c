import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Command, type CommandInput, type Lang } from '@lianxin/core/server';
import { all } from '@lianxin/kernel/server';
import { createTestHost, type TestCounty, type TestHost } from '@lianxin/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { pageOf } from './pageOf.js';

const TABLE = '编号,姓名,标题,日期,内容\n1,张三丰,路灯,2019/2/28,坏了\n2,李四,,,\n3,王五,路面,春天,坑\n';

describe('lianxin import messages', () => {
  let host: TestHost;
  let cwd: string;
  let county: TestCounty;
  let said: string[];
  let shown: string[];
  beforeAll(async () => {
    host = await createTestHost();
    cwd = await mkdtemp(join(tmpdir(), 'lianxin-import-'));
    county = await host.county();
    await writeFile(join(cwd, 'messages.csv'), TABLE);
    await writeFile(join(cwd, 'other.csv'), '甲,乙\n路灯坏了,某某\n');
  });
  beforeEach(() => {
    [said, shown] = [[], []];
  });
  afterAll(async () => {
    await host.close();
    await rm(cwd, { recursive: true });
  });

  const run = (name: string, options: CommandInput['options'], lang: Lang = 'en') => {
    const command = host.host
      .get(all(Command))
      .everywhere()
      .find(({ value }) => value.name === 'import messages')!.value;
    const io = { lang, cwd, out: (line: string) => said.push(line), progress: (line: string) => shown.push(line) };
    return command.run({ args: [name], options }, { ...io, ask: () => Promise.reject(new Error('nothing to ask')) });
  };
  const result = () => JSON.parse(said.at(-1)!);
  const listed = async () => (await pageOf(host, county.as('clerk'), { limit: 200 })).rows;

  test('shows what it would import, with names shortened, and writes nothing', async () => {
    await run('messages.csv', { channel: 'online', dryRun: true });
    expect(said).toEqual([
      'messages.csv, sheet “CSV”, columns: 编号 | 姓名 | 标题 | 日期 | 内容',
      '  sourceNumber ← 编号',
      '  name ← 姓名',
      '  subject ← 标题',
      '  receivedOn ← 日期',
      '  words ← 内容',
      '  | 1 | 张×× | 路灯 | 2019/2/28 | 坏了',
      '  | 2 | 李×',
      '  | 3 | 王× | 路面 | 春天 | 坑',
      '3 rows: 1 can be imported, 2 cannot. Nothing was written.',
      '  Row 3: It has neither a subject nor a text.',
      '  Row 4: The day of receipt cannot be read. Please write it like 2026-03-02.',
    ]);
    expect(await listed()).toEqual([]);
  });

  test('imports past messages unless told otherwise, shows how far it is and ends with one line of JSON', async () => {
    await run('messages.csv', { channel: 'letter', json: true }, 'zh-CN');
    const rejected = [
      { row: 3, reason: '主题和内容都是空的。' },
      { row: 4, reason: '收到日期无法识别，请写成“2026-03-02”的样子。' },
    ];
    expect(result()).toEqual({ read: 3, imported: 1, unchanged: 0, rejected });
    expect(said[0]).toBe('共读 3 行：新导入 1 件，以前已导入 0 件，未导入 2 行。');
    expect(shown.at(-1)).toBe('');
    expect(await listed()).toMatchObject([{ subject: '路灯', status: 'past', channel: 'letter' }]);
    await run('messages.csv', { channel: 'letter', json: true });
    expect(result()).toMatchObject({ read: 3, imported: 0, unchanged: 1 });
  });

  test('takes columns, the manner and the unit from whoever types', async () => {
    const unit = '青禾县住房和城乡建设局';
    await run('other.csv', { channel: 'visit', as: 'new', unit, map: ['words=甲', 'name=乙'], json: true });
    expect(result()).toEqual({ read: 1, imported: 1, unchanged: 0, rejected: [] });
    expect((await listed())[0]).toMatchObject({ subject: '路灯坏了', petitioner: '某某', channel: 'visit' });
  });

  test.each<[string, string, CommandInput['options'], string]>([
    ['no way the messages came in', 'messages.csv', {}, 'core.bad_option'],
    ['an unknown manner', 'messages.csv', { channel: 'online', as: 'old' }, 'core.bad_option'],
    ['an unknown unit', 'messages.csv', { channel: 'online', unit: '无此局' }, 'core.no_unit'],
    ['a pair that is none', 'messages.csv', { channel: 'online', map: ['words'] }, 'core.bad_option'],
    ['a file that is not there', 'absent.xlsx', { channel: 'online' }, 'core.import_no_file'],
    ['a folder', '.', { channel: 'online' }, 'core.import_no_file'],
    ['headers nobody knows', 'other.csv', { channel: 'online' }, 'core.import_no_columns'],
    ['no rows', 'empty.csv', { channel: 'online' }, 'core.import_no_rows'],
  ])('fails on %s', async (_, name, options, code) => {
    await writeFile(join(cwd, 'empty.csv'), '标题,内容\n');
    await expect(run(name, options)).rejects.toMatchObject({ code });
    if (code !== 'core.bad_option' && code !== 'core.no_unit')
      await expect(run(name, { ...options, dryRun: true })).rejects.toMatchObject({ code });
  });
});

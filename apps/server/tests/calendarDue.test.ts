import { Readable } from 'node:stream';
import { type Lang, Texts } from '@lianxin/core/server';
import { describe, expect, test } from 'vitest';
import { CalendarDueCommand } from '../dist/server/commands/CalendarDueCommand.js';
import { OWN_FOLDER } from '../dist/server/config.js';
import { runCommand } from '../dist/server/runCommand.js';
import { languageOf } from '../dist/server/terminal.js';
import { Process } from './Process.js';

const texts = Texts.ofHost();
texts.add(OWN_FOLDER);

/** Types a command; answers what was printed, and the sentence of what went wrong. */
async function run(args: readonly string[], input = '', lang: Lang = 'zh-CN') {
  const out: string[] = [];
  const io = { lang, cwd: '.', out: (line: string) => void out.push(line), ask: async () => '' };
  const commands = [new CalendarDueCommand(texts, Readable.from([input]))];
  const failure = await runCommand(['calendar', 'due', ...args], commands, texts, io);
  return { out, failure };
}

const due = (...args: string[]) => run(args);

describe('lianxin calendar due', () => {
  test('five working days from a Monday end on the Monday after', async () => {
    expect(await due('--from', '2026-03-02', '--working-days', '5')).toEqual({ out: ['2026-03-09'] });
  });

  test('sixty days that end on a holiday end after it, unless told otherwise', async () => {
    expect((await due('--from', '2026-03-03', '--days', '60')).out).toEqual(['2026-05-06']);
    expect((await due('--from', '2026-03-03', '--days', '60', '--no-roll')).out).toEqual(['2026-05-02']);
  });

  test('explains every day', async () => {
    const { out } = await due('--from', '2026-09-30', '--working-days', '1', '--explain');
    expect(out[1]).toMatch(/^2026-10-01 {2}节假日 国庆节 {2}休息日/);
    expect(out.at(-1)).toBe('2026-10-08');
  });

  test('a year whose holidays are not yet published is marked', async () => {
    expect((await due('--from', '2029-03-02', '--days', '10')).out[1]).toContain('结果待定');
  });

  test.each<[string[], RegExp]>([
    [['--from', '2026-02-30', '--days', '5'], /日期不存在/],
    [['--from', '2026-03-02'], /请给出 --from/],
    [['--from', '2026-03-02', '--days', '1', '--working-days', '1'], /请给出 --from/],
    [['--from', '2026-03-02', '--days', 'many'], /期限无法计算/],
    [['--form', '2026-03-02'], /无法识别/],
  ])('%j is refused in a sentence', async (args, message) => {
    const { out, failure } = await due(...args);
    expect(out).toEqual([]);
    expect(failure).toMatch(message);
  });

  test('answers line by line, goes on after a bad line, and tells at the end', async () => {
    const lines = [
      '{"from":"2026-03-02","unit":"working","n":5,"roll":true}',
      'not json',
      '{"from":"2026-03-02","unit":"weeks","n":5}',
      '{"from":"2026-13-02","unit":"working","n":5}',
      'null',
      '',
      '{"from":"2026-03-03","unit":"calendar","n":60,"roll":false}',
    ];
    const { out, failure } = await run(['--batch'], lines.join('\n'));
    expect(out.map((line) => JSON.parse(line))).toEqual([
      { due: '2026-03-09' },
      { error: 'server.bad_line' },
      { error: 'server.bad_line' },
      { error: 'calendar.bad_day' },
      { error: 'server.bad_line' },
      { due: '2026-05-02' },
    ]);
    expect(failure).toContain('4');
  });

  test('speaks English to who reads it', async () => {
    expect((await run([], '', 'en')).failure).toMatch(/^Please give/);
    expect(languageOf([], { LANG: 'en_US.UTF-8', LC_ALL: '' })).toBe('en');
    expect(languageOf([], { LANG: 'C.UTF-8' })).toBe('zh-CN');
    expect(languageOf(['verify', '--lang', 'en'], { LANG: 'zh_CN.UTF-8' })).toBe('en');
  });

  test('needs no data and no server, and ends with 1 when something went wrong', async () => {
    const nowhere = { LIANXIN_DATA: '/nowhere/at/all' };
    const line = '{"from":"2026-03-02","unit":"working","n":5}';
    expect(await Process.run(['calendar', 'due', '--batch'], nowhere, `${line}\nbad\n`)).toEqual({
      code: 1,
      out: '{"due":"2026-03-09"}\n{"error":"server.bad_line"}\n',
      err: '有 1 行无法计算。\n',
    });
  });
});

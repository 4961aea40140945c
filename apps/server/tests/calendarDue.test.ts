import { describe, expect, test } from 'vitest';
import { Process } from './Process.js';

const due = (...args: string[]) => Process.run(['calendar', 'due', ...args]);

describe('lianxin calendar due', () => {
  test('five working days from a Monday end on the Monday after', async () => {
    expect(await due('--from', '2026-03-02', '--working-days', '5')).toEqual({ code: 0, out: '2026-03-09\n', err: '' });
  });

  test('sixty days that end on a holiday end after it, unless told otherwise', async () => {
    expect((await due('--from', '2026-03-03', '--days', '60')).out).toBe('2026-05-06\n');
    expect((await due('--from', '2026-03-03', '--days', '60', '--no-roll')).out).toBe('2026-05-02\n');
  });

  test('explains every day', async () => {
    const { out } = await due('--from', '2026-09-30', '--working-days', '1', '--explain');
    expect(out).toContain('2026-10-01  节假日 国庆节  休息日');
    expect(out.trim().split('\n').at(-1)).toBe('2026-10-08');
  });

  test('a year whose holidays are not yet published is marked', async () => {
    expect((await due('--from', '2029-03-02', '--days', '10')).out).toContain('结果待定');
  });

  test.each<[string[], RegExp]>([
    [['--from', '2026-02-30', '--days', '5'], /日期不存在/],
    [['--from', '2026-03-02'], /请给出 --from/],
    [['--from', '2026-03-02', '--days', '1', '--working-days', '1'], /请给出 --from/],
    [['--from', '2026-03-02', '--days', 'many'], /期限无法计算/],
    [['--form', '2026-03-02'], /无法识别/],
  ])('%j is refused in a sentence', async (args, message) => {
    const { code, out, err } = await due(...args);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toMatch(message);
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
    const { code, out, err } = await Process.run(['calendar', 'due', '--batch'], {}, lines.join('\n'));
    expect(
      out
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line)),
    ).toEqual([
      { due: '2026-03-09' },
      { error: 'server.bad_line' },
      { error: 'server.bad_line' },
      { error: 'calendar.bad_day' },
      { error: 'server.bad_line' },
      { due: '2026-05-02' },
    ]);
    expect(code).toBe(1);
    expect(err).toContain('4');
  });

  test('speaks English where the terminal does, or when asked to', async () => {
    expect((await Process.run(['calendar', 'due'], { LANG: 'en_US.UTF-8' })).err).toMatch(/^Please give/);
    expect((await Process.run(['calendar', 'due', '--lang', 'en'])).err).toMatch(/^Please give/);
  });
});

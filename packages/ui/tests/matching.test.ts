import { matching } from '@lianxin/ui/common';
import { expect, test } from 'vitest';

const commands = ['审计日志', '人员与账号', '登记', 'Settings', 'My unit'].map((label) => ({
  id: label,
  label,
  run() {},
}));
const found = (typed: string) => matching(commands, typed).map(({ label }) => label);

test('a command is found by a part of its name or by some of its characters in order', () => {
  expect(found('日志')).toEqual(['审计日志']);
  expect(found('审志')).toEqual(['审计日志']);
  expect(found('set')).toEqual(['Settings']);
  expect(found('志审')).toEqual([]);
});

test('nothing typed shows everything; names that begin with what was typed come first', () => {
  expect(found(' ')).toHaveLength(commands.length);
  expect(found('my')).toEqual(['My unit']);
  expect(matching([{ id: '1', label: '撤销登记', run() {} }, ...commands], '登记').map(({ label }) => label)).toEqual([
    '登记',
    '撤销登记',
  ]);
});

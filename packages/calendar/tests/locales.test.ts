import { expect, test } from 'vitest';
import en from '../locales/en.json' with { type: 'json' };
import zh from '../locales/zh-CN.json' with { type: 'json' };

test('both languages have the same sentences', () => {
  expect(Object.keys(en)).toEqual(Object.keys(zh));
  for (const code of ['bad_limit', 'bad_day', 'bad_year_file']) expect(zh).toHaveProperty([`errors.calendar.${code}`]);
});

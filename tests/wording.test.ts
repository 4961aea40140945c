import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findBannedLabel } from '@lianxin/kernel/common';
import { parseSync, Visitor } from 'vite';
import { expect, test } from 'vitest';
import { root } from './support/root.js';
import { type Source, sources } from './support/Source.js';

/** Where Chinese is the matter itself, not something said to a user. */
const byNature = (file: string): boolean =>
  CHINESE_BY_NATURE.some((place) => file.startsWith(place)) || PAPERS_OF_PLUGINS.test(file);

const PAPERS_OF_PLUGINS = /^plugins\/[^/]+\/server\/(?:[^/]+\/)?papers\//;
const CHINESE_BY_NATURE = [
  'packages/calendar/common/officialYears.ts',
  'packages/calendar/common/WorkCalendar.ts', // the names of the fixed holidays
  'packages/calendar/common/checkCalendarYear.ts', // the names of the statutory holidays
  'packages/kernel/common/bannedLabels.ts',
  'packages/core/common/import/', // the headers of offices' tables, the ways dates are written
  'packages/core/server/demo/',
  'plugins/hearing-review/server/demo/',
  'plugins/mediation/server/demo/',
  'packages/core/server/directory/newCounty.ts', // what stands on the door plates of a new county
  'packages/core/server/documents/',
];

const locales = globSync('{packages,plugins,apps}/*/locales/*.json', { cwd: root }).map((file) =>
  file.replaceAll('\\', '/'),
);

const textsOf = (file: string): Record<string, string> => JSON.parse(readFileSync(join(root, file), 'utf8'));

test('what a user reads stands in the locale files, not in the sources', () => {
  const free = sources().filter((source) => !source.file.includes('/tests/') && !byNature(source.file));
  expect(free.length).toBeGreaterThan(50);
  expect(free.flatMap(chineseIn)).toEqual([]);
});

test('Chinese is found in strings, templates and JSX, and left alone in comments', () => {
  const text = '// 注释\nconst a = <p title="标题">正文 {`模板`} {"plain"}</p>;';
  expect(chineseIn({ file: 'a.tsx', text })).toEqual(['a.tsx: 标题', 'a.tsx: 正文', 'a.tsx: 模板']);
});

test('Chinese and English say the same things: the locale files of a package have the same keys', () => {
  const chinese = locales.filter((file) => file.endsWith('/zh-CN.json'));
  expect(chinese.length).toBeGreaterThan(0);
  expect(locales.length).toBe(chinese.length * 2);
  for (const file of chinese) {
    const english = file.replace('zh-CN.json', 'en.json');
    expect(Object.keys(textsOf(file)).sort(), file).toEqual(Object.keys(textsOf(english)).sort());
  }
});

test('no text puts a label on a petitioner', () => {
  const labelled = locales.flatMap((file) =>
    Object.entries(textsOf(file)).flatMap(([key, text]) => {
      const label = findBannedLabel(key) ?? findBannedLabel(text);
      return label ? [`${file}: ${key}: ${label}`] : [];
    }),
  );
  expect(labelled).toEqual([]);
});

function chineseIn({ file, text }: Source): string[] {
  const found: string[] = [];
  const look = (literal: unknown) => {
    if (typeof literal === 'string' && /\p{Script=Han}/u.test(literal)) found.push(`${file}: ${literal.trim()}`);
  };
  new Visitor({
    Literal: ({ value }) => look(value),
    TemplateElement: ({ value }) => look(value.cooked),
    JSXText: ({ value }) => look(value),
  }).visit(parseSync(file, text).program);
  return found;
}

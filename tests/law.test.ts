import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { RULE_PACKS } from '@lianxin/core/common';
import { corePapers } from '@lianxin/core/server';
import { expect, test } from 'vitest';
import { root } from './support/root.js';

const page = readFileSync(join(root, 'docs/law.md'), 'utf8');
const rows = page.split('\n').filter((line) => line.startsWith('| ') && !line.startsWith('| ---'));
const pathsIn = (text: string) =>
  [...text.matchAll(/`((?:packages|plugins|apps|tests)\/[^`]+)`/g)].map(([, path]) => path!);
const invariants = new Map(rows.flatMap((row) => (/^\| (INV-\d\d) /.test(row) ? [[row.slice(2, 8), row]] : [])));

test('every rule, its code and its test are where the page says', () => {
  const paths = new Set(rows.flatMap(pathsIn));
  expect(paths.size).toBeGreaterThan(60);
  expect([...paths].filter((path) => !existsSync(join(root, path)))).toEqual([]);
});

test('every limit, branch, paper and ground of the law has its article on the page', () => {
  const listed = new Set(
    rows.flatMap((row) => [...(row.split('|')[1] ?? '').matchAll(/\d+/g)].map(([number]) => number)),
  );
  for (const { limits, branches, grounds } of RULE_PACKS) {
    const articles = [
      ...[limits, branches, corePapers].flatMap((part) => Object.values(part).map(({ article }) => article)),
      ...Object.values(grounds.notAccepted),
    ];
    for (const article of articles.flatMap((each) => each.split(',')))
      if (article !== 'D') expect(listed, article).toContain(article.split('(')[0]);
  }
});

test('all forty invariants are listed, each with a test that carries its number, or "not yet"', () => {
  expect([...invariants.keys()]).toEqual(Array.from({ length: 40 }, (_, i) => `INV-${String(i + 1).padStart(2, '0')}`));
});

test.each([...invariants])('%s', (invariant, row) => {
  const tests = pathsIn(row);
  if (tests.length === 0) return expect(row).toContain('not yet');
  // In a title, where whoever sees it fail reads it.
  const inTitle = new RegExp(`['"\`][^'"\`\\n]*${invariant}`);
  for (const path of tests) expect(readFileSync(join(root, path), 'utf8'), path).toMatch(inTitle);
});

import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '..');
const GROUPS = ['packages', 'plugins', 'apps'];

const sources = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((f) => {
    const path = join(folder, f.name);
    if (f.isDirectory()) return ['dist', 'node_modules', 'tests', 'migrations'].includes(f.name) ? [] : sources(path);
    return /\.tsx?$/.test(f.name) ? [path] : [];
  });

/** Codes as they stand in the code: of errors, of reasons and of notices. */
const CODE = /(?:blocker\(|new DomainError\(\s*'\w+',|problem\()\s*'([a-z][\w-]*(?:\.[\w-]+)+)'/g;

const folders = GROUPS.flatMap((group) => readdirSync(join(ROOT, group)).map((name) => join(ROOT, group, name))).filter(
  (f) => statSync(f).isDirectory(),
);

const sentences = (language: string): Set<string> =>
  new Set(
    folders.flatMap((folder) => {
      try {
        return Object.keys(JSON.parse(readFileSync(join(folder, 'locales', `${language}.json`), 'utf8')));
      } catch {
        return [];
      }
    }),
  );

test.each(['zh-CN', 'en'])('every error and every reason has a sentence in %s', (language) => {
  const codes = new Set(
    folders.flatMap(sources).flatMap((file) => [...readFileSync(file, 'utf8').matchAll(CODE)].map((m) => m[1]!)),
  );
  expect(codes.size).toBeGreaterThan(80);
  const known = sentences(language);
  expect([...codes].filter((code) => !known.has(`errors.${code}`)).sort()).toEqual([]);
});

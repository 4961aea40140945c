import { readdir, readFile } from 'node:fs/promises';
import { findBannedLabels } from '@lianxin/kernel/common';
import { expect, test } from 'vitest';
import en from '../locales/en.json' with { type: 'json' };
import zh from '../locales/zh-CN.json' with { type: 'json' };

const PHASES = ['import', 'services', 'build', 'prepare', 'start', 'call', 'stop'];
const PATTERNS = ['plugin_id', 'dotted_id', 'label', 'inner_path'];

test('every code the kernel can answer with has a sentence in both languages, and no sentence is left over', async () => {
  const codes = new Set([...PHASES.map((p) => `failed_${p}`), ...PATTERNS.map((p) => `manifest_${p}`)]);
  for (const room of ['common', 'server']) {
    const folder = new URL(`../${room}/`, import.meta.url);
    for (const file of (await readdir(folder)).filter((name) => name.endsWith('.ts'))) {
      const source = await readFile(new URL(file, folder), 'utf8');
      for (const [, code] of source.matchAll(/'kernel\.([a-z_]+)'/g)) codes.add(code!);
      for (const [, inner] of source.matchAll(/problem\(([^,{]+)/g)) {
        for (const [, code] of inner!.matchAll(/'([a-z_]+)'/g)) codes.add(code!);
      }
    }
  }
  expect(codes.size).toBeGreaterThan(50);
  const keys = [...codes].map((code) => `errors.kernel.${code}`).sort();
  expect(Object.keys(zh).sort()).toEqual(keys);
  expect(Object.keys(en)).toEqual(Object.keys(zh));
});

test('a sentence shows the same values in both languages', () => {
  const values = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name).sort();
  for (const [key, text] of Object.entries(zh))
    expect([key, values(en[key as keyof typeof en])]).toEqual([key, values(text)]);
});

test('the kernel’s own sentences pass the check that plugins must pass', () => {
  expect(findBannedLabels({ zh, en })).toEqual([]);
});

import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { linkShared } from '@lianxin/kernel/server';
import * as common from '@lianxin/sdk/common';
import * as server from '@lianxin/sdk/server';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { root } from './support/root.js';
import { sources } from './support/Source.js';

const page = readFileSync(join(root, 'docs/writing-a-plugin.md'), 'utf8');
const folder = mkdtempSync(join(tmpdir(), 'lianxin-docs-'));

// Somebody follows the page to the letter: each block with a file name becomes that file.
beforeAll(async () => {
  for (const [, path, text] of page.matchAll(/^```\w+ (\S+)\n([\s\S]*?)^```$/gm)) {
    mkdirSync(join(folder, dirname(path!)), { recursive: true });
    writeFileSync(join(folder, path!), text!);
  }
  await linkShared(folder, ['@lianxin/sdk', 'antd', 'react', '@types/react'], join(root, 'apps/shell'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('what the page says compiles, and its browser half is bundled', () => {
  run('typescript/bin/tsc', '-p', folder);
  run('vite/bin/vite.js', 'build', folder, '--logLevel', 'warn');
  expect(statSync(join(folder, 'dist/client.js')).size).toBeLessThan(10_000);
});

test.each(['sqlite', 'pg'] as const)('what the page builds runs on %s, and its own test tells so', async (database) => {
  const { nothingServedYet } = await import(pathToFileURL(join(folder, 'dist/tests/callback.js')).href);
  expect(await nothingServedYet(folder, database)).toBe('callback.nothing_served');
});

test('every point and every service of the SDK has its line', () => {
  const named = (kind: string) =>
    Object.entries({ ...common, ...server })
      .filter(([, value]) => typeof value === 'object' && value && 'kind' in value && value.kind === kind)
      .map(([name]) => name);
  const points = named('point');
  const services = named('service');
  expect(points).toContain('CloseGuard');
  expect(services).toContain('Records');
  for (const name of [...points, ...services]) expect(page, name).toMatch(new RegExp(`\\b${name}\\b`));
});

test('every slot of the shell is described', () => {
  const drawn = sources().flatMap(({ text }) =>
    [...text.matchAll(/<Slot\s[^>]*?name="([^"]+)"/g)].map(([, name]) => name!),
  );
  expect(drawn).toContain('case.panels');
  for (const name of drawn) expect(page).toContain(`\`${name}\``);
});

function run(tool: string, ...args: string[]): void {
  const { NODE_ENV: _test, ...env } = process.env;
  try {
    execFileSync(process.execPath, [join(root, 'node_modules', tool), ...args], { env, cwd: folder, stdio: 'pipe' });
  } catch (error) {
    throw new Error(String((error as { stdout: Buffer }).stdout));
  }
}

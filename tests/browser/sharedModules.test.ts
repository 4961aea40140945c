import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sharedSpecifiers } from '@lianxin/sdk/vite';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { root } from '../support/root.js';
import { launchChromium, openPage } from './support/chromium.js';
import { serveFiles } from './support/serveFiles.js';

// A shell of a few lines, and a plugin written by somebody who has nothing but the SDK's preset: both built as in
// earnest, outside the workspace.
const folder = mkdtempSync(join(tmpdir(), 'lianxin-shared-'));
const shell = join(folder, 'shell');
const plugin = join(folder, 'plugin');
let browser: Browser;
let server: Server;

beforeAll(async () => {
  cpSync(join(import.meta.dirname, 'fixtures'), folder, { recursive: true });
  symlinkSync(join(root, 'apps/shell/node_modules'), join(shell, 'node_modules'), 'junction');
  bundle(shell, plugin);
  browser = await launchChromium();
  server = await serveFiles([join(shell, 'dist'), join(plugin, 'dist')], policyOf(join(shell, 'dist')));
});

afterAll(async () => {
  await browser?.close();
  server?.close();
  rmSync(folder, { recursive: true, force: true });
});

test("a plugin built elsewhere runs on the shell's React, antd and queries, under a strict policy", async () => {
  const watched = await openPage(browser);
  const { page } = watched;
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  const button = page.getByRole('button');
  await button.click(); // a second React would have failed at the first hook
  await page.getByText('clicked 1 times').waitFor();
  await page.getByText('said by the shell').waitFor(); // the message goes through the shell's <App>
  expect(await button.getAttribute('class')).toContain('shell-btn'); // the prefix comes through antd's context
  expect(await page.locator('.panel').evaluate((panel) => getComputedStyle(panel).padding)).toBe('7px');
  await watched.screenshot('shared-modules');
  await watched.close();
});

test('what the shell shares is not in the plugin', () => {
  const size = statSync(join(plugin, 'dist/client.js')).size;
  expect(size).toBeGreaterThan(300);
  expect(size).toBeLessThan(3000);
});

test('an import that would bring a second copy of a shared package is refused in words', () => {
  writeFileSync(join(plugin, 'client/index.tsx'), "export { default } from 'antd/es/button';");
  expect(() => bundle(plugin)).toThrow('"antd/es/button" would bring a second copy of antd into the browser');
});

test('the real shell maps every shared specifier to a file of its own, and its policy knows the map', () => {
  const dist = join(root, 'apps/shell/dist');
  const map = importMapOf(dist);
  const { imports } = JSON.parse(map);
  expect(Object.keys(imports).sort()).toEqual([...sharedSpecifiers].sort());
  for (const file of Object.values<string>(imports)) expect(existsSync(join(dist, file)), file).toBe(true);
  expect(policyOf(dist)).toContain(`'sha256-${createHash('sha256').update(map).digest('base64')}'`);
});

function bundle(...folders: string[]): void {
  const { NODE_ENV: _test, ...env } = process.env;
  execFileSync(process.execPath, [join(root, 'scripts/bundle.mjs'), ...folders], { env, stdio: 'pipe' });
}

function importMapOf(dist: string): string {
  const html = readFileSync(join(dist, 'index.html'), 'utf8');
  return /<script type="importmap">([\s\S]*?)<\/script>/.exec(html)?.[1] ?? '';
}

function policyOf(dist: string): string {
  const { importMap }: { importMap: string } = JSON.parse(readFileSync(join(dist, 'csp.json'), 'utf8'));
  return `default-src 'self'; script-src 'self' ${importMap}; style-src 'self' 'unsafe-inline'`;
}

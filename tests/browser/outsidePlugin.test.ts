import { execFileSync } from 'node:child_process';
import { appendFileSync, cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { linkShared } from '@lianxin/kernel/server';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Process } from '../../apps/server/tests/Process.js';
import { root } from '../support/root.js';
import { launchChromium } from './support/chromium.js';
import { Desk } from './support/Desk.js';

// A plugin by somebody who has nothing but the published SDK: sources, types, tools and package outside the workspace.
const folder = mkdtempSync(join(tmpdir(), 'lianxin-outside-'));
const source = join(folder, 'duty');
const data = join(folder, 'data');
const dropped = join(data, 'plugins', 'duty');
const PASSWORD = 'for-tests-only';

let browser: Browser;
let server: Process;
let origin: string;
let admin: Desk;

beforeAll(async () => {
  cpSync(join(import.meta.dirname, 'fixtures/outside'), source, { recursive: true });
  await linkShared(source, ['@lianxin/sdk', 'antd', 'react', '@types/react'], join(root, 'apps/shell'));
  run('typescript/bin/tsc', '-p', source);
  run('vite/bin/vite.js', 'build', source, '--logLevel', 'warn');
  browser = await launchChromium();
  await start();
  admin = await Desk.open(browser, origin);
  await admin.signIn('sysadmin', PASSWORD);
});

afterAll(async () => {
  await admin?.close();
  await browser?.close();
  await stop();
  rmSync(folder, { recursive: true, force: true });
});

test('what somebody puts into the folder of a running server is shown, and does not run', async () => {
  drop();
  await admin.visit('功能插件');
  await card().getByText('待批准').waitFor();
  expect(await answer('duty.roster')).toBe(404);
});

test('approved by the system administrator it runs at once, where the county switches it on', async () => {
  await card().getByRole('button', { name: '批准运行' }).click();
  const question = admin.page.getByRole('dialog', { name: '批准运行“值班安排”？' });
  await question
    .locator('code')
    .getByText(/^[0-9a-f]{64}$/)
    .waitFor();
  await question.getByRole('button', { name: '批准运行' }).click();
  await card().getByText('未启用').waitFor();
  expect(await answer('duty.roster')).toBe(403);
  await card().getByRole('button', { name: '启用' }).click();
  await card().getByText('已启用').waitFor();
  await admin.screenshot('outside-plugin-approved');
});

test('its page and its procedures work in the shell that was built without it', async () => {
  const clerk = await Desk.open(browser, origin);
  await clerk.signIn('clerk', PASSWORD);
  await clerk.visit('值班表');
  await clerk.page.getByText('还没有安排值班。').waitFor();
  await clerk.page.getByRole('button', { name: '今天我值班' }).click();
  await clerk.page.getByRole('cell', { name: '陈静' }).waitFor();
  await clerk.screenshot('outside-plugin-page');
  await clerk.close();
});

test('a file that changed since the approval keeps it from running at the next start', async () => {
  appendFileSync(join(dropped, 'dist/server/index.js'), '\n// one more line\n');
  await admin.close();
  await stop();
  await start();
  admin = await Desk.open(browser, origin);
  await admin.signIn('sysadmin', PASSWORD);
  await admin.visit('功能插件');
  await card().getByText('待批准').waitFor();
  await admin.screenshot('outside-plugin-changed');
  expect(await answer('duty.roster')).toBe(404);
});

/** Puts the package there as it would be published: without sources and tools. */
function drop(): void {
  for (const part of ['package.json', 'dist', 'locales', 'migrations'])
    cpSync(join(source, part), join(dropped, part), { recursive: true });
}

const card = () => admin.page.getByRole('region', { name: '值班安排' });

/** The status with which the server answers somebody signed in. */
async function answer(path: string): Promise<number> {
  const input = encodeURIComponent(JSON.stringify({}));
  return (await admin.page.request.get(`${origin}/trpc/${path}?input=${input}`)).status();
}

async function start(): Promise<void> {
  server = Process.serve({ PORT: '0', LIANXIN_DATA: data, LIANXIN_DEMO_PASSWORD: PASSWORD });
  origin = (await server.says(/https?:\/\/\S+/))[0];
}

async function stop(): Promise<void> {
  server?.child.kill('SIGTERM');
  await server?.ended;
}

function run(tool: string, ...args: string[]): void {
  const { NODE_ENV: _test, ...env } = process.env;
  execFileSync(process.execPath, [join(root, 'node_modules', tool), ...args], { env, cwd: source, stdio: 'pipe' });
}

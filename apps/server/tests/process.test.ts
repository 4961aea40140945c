import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Process } from './Process.js';

const RUNNING = /连心已启动：(\S+)/;
const PASSWORD_ONCE = /密码（只显示这一次）：(\S+)/;

let folder: string;
let started: Process[];
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lianxin-process-'));
  started = [];
});
afterEach(async () => {
  for (const { child } of started) child.kill('SIGKILL');
  await Promise.all(started.map(({ ended }) => ended));
  await rm(folder, { recursive: true });
});

const env = () => ({ LIANXIN_DATA: join(folder, 'data'), PORT: '0' });
const lianxin = (...args: string[]) => Process.run(args, env());

async function start(more: Record<string, string> = {}) {
  const server = Process.serve({ ...env(), ...more });
  started.push(server);
  const [, address] = await server.says(RUNNING);
  return { server, address: address! };
}

async function stop({ child, ended }: Process): Promise<number> {
  child.kill('SIGTERM');
  return ended;
}

const signIn = async (address: string, username: string, password: string) => {
  const headers = { 'content-type': 'application/json' };
  const body = JSON.stringify({ username, password });
  return (await fetch(`${address}/trpc/core.login`, { method: 'POST', headers, body })).status;
};

test('the first start founds the demo county and tells its password once', async () => {
  const first = await start();
  const [, password] = await first.server.says(PASSWORD_ONCE);
  expect(await signIn(first.address, 'clerk', password!)).toBe(200);
  expect(await signIn(first.address, 'clerk', 'another')).toBe(401);
  await stop(first.server);
  const second = await start();
  expect(await signIn(second.address, 'housing-head', password!)).toBe(200);
  expect(second.server.out).not.toMatch(/密码/);
});

test('the password of the demo county can be chosen', async () => {
  const { address } = await start({ LIANXIN_DEMO_PASSWORD: 'chosen-for-the-demo' });
  expect(await signIn(address, 'auditor', 'chosen-for-the-demo')).toBe(200);
});

test('asked to end, it ends within five seconds, cleanly, and leaves one file of data behind', async () => {
  const { server, address } = await start();
  const listening = await fetch(`${address}/healthz`, { keepalive: true });
  expect(listening.status).toBe(200);
  const asked = Date.now();
  expect(await stop(server)).toBe(0);
  expect(Date.now() - asked).toBeLessThan(5_000);
  for (const left of ['lianxin.lock', 'lianxin.sock', 'lianxin.sqlite-wal'])
    expect(existsSync(join(folder, 'data', left))).toBe(false);
});

test('a second server on the same data is refused politely, and the first goes on', async () => {
  const { server, address } = await start();
  const second = await Process.run(['start'], env());
  expect(second.code).toBe(1);
  expect(second.err).toBe(
    `数据目录正由另一个进程（进程号 ${server.child.pid}）使用。请先停止它，或换一个 LIANXIN_DATA。\n`,
  );
  expect((await fetch(`${address}/healthz`)).status).toBe(200);
});

test('a port that is taken is named', async () => {
  const { address } = await start();
  const port = new URL(address).port;
  const other = await Process.run(['start'], { LIANXIN_DATA: join(folder, 'other'), PORT: port });
  expect(other).toMatchObject({ code: 1, err: `端口 ${port} 已被占用。请用 PORT 另选一个端口。\n` });
});

test('what a killed server left behind stops nobody', async () => {
  const { server } = await start();
  server.child.kill('SIGKILL');
  await server.ended;
  expect(existsSync(join(folder, 'data/lianxin.lock'))).toBe(true);
  const { address } = await start();
  expect((await fetch(`${address}/healthz`)).status).toBe(200);
});

test('commands are run by the server while it runs, and on the data itself when it does not', async () => {
  const { server, address } = await start({ LIANXIN_DEMO_PASSWORD: 'chosen-for-the-demo' });
  const withServer = await lianxin('users', 'reset-password', 'clerk');
  expect(withServer.code).toBe(0);
  // The running server knows the new password at once: it is the one who set it.
  expect(await signIn(address, 'clerk', 'chosen-for-the-demo')).toBe(401);
  expect(await signIn(address, 'clerk', withServer.out.trim().split('：').at(-1)!)).toBe(200);
  expect(await lianxin('verify')).toMatchObject({ code: 0, out: expect.stringContaining('审计日志') });
  await stop(server);

  expect(await lianxin('verify')).toMatchObject({ code: 0, out: expect.stringContaining('审计日志') });
  const alone = await lianxin('users', 'reset-password', 'chief');
  expect(alone.code).toBe(0);
  const again = await start();
  expect(await signIn(again.address, 'chief', alone.out.trim().split('：').at(-1)!)).toBe(200);
});

test('what goes wrong in a command is told in a sentence, whoever runs it', async () => {
  const { server } = await start();
  const refused = { code: 1, err: '没有用户名为“nobody”的账号。\n' };
  expect(await lianxin('users', 'reset-password', 'nobody')).toMatchObject(refused);
  await stop(server);
  expect(await lianxin('users', 'reset-password', 'nobody')).toMatchObject(refused);
});

test('a real county is founded with three administrators who must choose their own passwords', async () => {
  const answers = {
    name: '安平县',
    office: '安平县信访局',
    mark: '安信',
    sysadmin: '甲',
    secadmin: '乙',
    auditor: '丙',
  };
  const { code, out } = await lianxin('init', ...Object.entries(answers).map(([key, value]) => `--${key}=${value}`));
  expect(code).toBe(0);
  const password = /sysadmin {2}(\S+)/.exec(out)![1]!;
  const { server, address } = await start();
  expect(await signIn(address, 'sysadmin', password)).toBe(200);
  expect(server.out).not.toMatch(PASSWORD_ONCE);
});

test('founding a county takes answers', async () => {
  const { code, err } = await lianxin('init', '--name=安平县');
  expect({ code, err }).toEqual({ code: 1, err: '这条命令需要回答提问，请在终端中运行，或用选项给出全部内容。\n' });
});

test('a plugin put into the data folder runs once its very files were approved', async () => {
  const plugin = join(folder, 'data/plugins/notes');
  await mkdir(join(plugin, 'locales'), { recursive: true });
  const lianxinBlock = { id: 'notes', displayName: '%name%', server: './server.mjs' };
  const manifest = { name: 'notes', version: '1.0.0', engines: { lianxin: '^1.0.0' }, lianxin: lianxinBlock };
  await writeFile(join(plugin, 'package.json'), JSON.stringify(manifest));
  await writeFile(join(plugin, 'locales/zh-CN.json'), JSON.stringify({ name: '便笺' }));
  await writeFile(join(plugin, 'server.mjs'), `export default { id: 'notes' };`);

  const { address } = await start();
  const stateOf = async () => (await (await fetch(`${address}/healthz`)).json()).plugins.notes;
  expect(await stateOf()).toBe('unapproved');
  const { out } = await lianxin('plugins', 'list');
  const hash = /plugins approve notes ([0-9a-f]{64})/.exec(out)![1]!;
  expect(await lianxin('plugins', 'approve', 'notes', '0'.repeat(64))).toMatchObject({ code: 1 });
  expect(await stateOf()).toBe('unapproved');
  expect(await lianxin('plugins', 'approve', 'notes', hash)).toMatchObject({ code: 0 });
  expect(await stateOf()).toBe('ready');
  expect(await lianxin('plugins', 'enable', 'notes')).toMatchObject({ code: 0, out: '已启用“notes”。\n' });
});

test('asking for help leaves nothing behind', async () => {
  const { code, out } = await lianxin('--help');
  expect(code).toBe(0);
  expect(out).toContain('核对各类日志与汇总数据是否完好');
  expect(out).not.toMatch(/commands\./);
  expect(existsSync(join(folder, 'data'))).toBe(false);
});

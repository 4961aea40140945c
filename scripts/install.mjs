import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { execute } from './execute.mjs';
import { Failure } from './Failure.mjs';
import { fingerprint } from './fingerprint.mjs';
import { root } from './root.mjs';

// A native binary that runs under any Node. It is not named in package.json's `packageManager`, because pnpm would then
// try to pin itself in the lockfile and refuse frozen installs.
const PNPM = 'pnpm@12.21.0';
const MARK = join(root, 'node_modules/.installed');

/** Installs the packages of the lockfile, unless these very packages were installed before. */
export async function install() {
  const wanted = fingerprint([join(root, 'pnpm-lock.yaml')]);
  if (existsSync(MARK) && readFileSync(MARK, 'utf8') === wanted) return;
  console.log('Installing packages (first run, or the lockfile changed) ...');
  const code = await execute('npx', ['--yes', PNPM, 'install', '--frozen-lockfile', '--loglevel=error'], {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, CI: 'true' }, // never ask
    shell: process.platform === 'win32',
  });
  if (code)
    throw new Failure('The packages could not be installed. Is the npm registry reachable? See the lines above.');
  writeFileSync(MARK, wanted);
}

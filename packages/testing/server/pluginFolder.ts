import { mkdir, mkdtemp, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Plugin } from '@lianxin/core/server';
import type { Dialect } from '@lianxin/db';

/** A plugin whose server half is written in the test itself. */
export interface PluginInTest {
  /** The `lianxin` part of its `package.json`; id and displayName are added. */
  readonly manifest: Readonly<Record<string, unknown>>;
  readonly plugin: Plugin;
  /** Chinese texts beside the name. */
  readonly texts?: Readonly<Record<string, string>>;
  /** The statements that make its tables. */
  readonly tables?: Readonly<Record<Dialect, string>>;
}

/** A plugin under test: the folder of its package, or one written in the test. */
export type TestedPlugin = string | PluginInTest;

/** Where a package written by a test finds the plugin it stands for. */
const SHELF: unique symbol = Symbol.for('lianxin.pluginsInTests');
const everywhere = globalThis as { [SHELF]?: Map<string, Plugin> };
everywhere[SHELF] ??= new Map();
const shelf = everywhere[SHELF];

/** A folder of packages, read and set up by the host like any other. */
export async function pluginFolder(plugins: readonly TestedPlugin[]): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'lianxin-plugins-'));
  for (const [i, tested] of plugins.entries()) {
    if (typeof tested === 'string') await symlink(tested, join(folder, String(i)), 'junction');
    else await writePackage(join(folder, tested.plugin.id), `${folder} ${i}`, tested);
  }
  return folder;
}

async function writePackage(folder: string, place: string, { manifest, plugin, texts = {}, tables }: PluginInTest) {
  const { id } = plugin;
  shelf.set(place, plugin);
  const lianxin = { id, displayName: '%displayName%', server: './server.mjs', ...manifest };
  const content = { name: `@lianxin-test/${id}`, version: '1.0.0', engines: { lianxin: '^1.0.0' }, lianxin };
  await mkdir(join(folder, 'locales'), { recursive: true });
  await writeFile(join(folder, 'package.json'), JSON.stringify(content));
  await writeFile(join(folder, 'locales/zh-CN.json'), JSON.stringify({ displayName: id, ...texts }));
  for (const [dialect, statements] of Object.entries(tables ?? {})) {
    const migration = join(folder, 'migrations', dialect, '20260101000000_init');
    await mkdir(migration, { recursive: true });
    await writeFile(join(migration, 'migration.sql'), statements);
  }
  const find = `globalThis[Symbol.for(${JSON.stringify(SHELF.description)})].get(${JSON.stringify(place)})`;
  await writeFile(join(folder, 'server.mjs'), `export default ${find};`);
}

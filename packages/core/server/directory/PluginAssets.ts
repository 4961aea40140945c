import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { token } from '@lianxin/kernel/common';
import type { RunningPlugin } from '@lianxin/kernel/server';

/** What the browser loads of a plugin. */
export interface Assets {
  /** Of all of it: part of the address, so that it may be kept forever. */
  readonly hash: string;
  /** By path below the address: `client.js`, `locales/zh-CN.json`. */
  readonly files: ReadonlyMap<string, Buffer>;
}

/** The browser halves and locale files of running plugins, read once. */
export class PluginAssets {
  static readonly token = token<PluginAssets>('core.PluginAssets');

  private readonly known = new Map<string, Assets>();

  of({ folder, manifest }: Pick<RunningPlugin, 'folder' | 'manifest'>): Assets {
    let assets = this.known.get(folder);
    if (!assets) {
      assets = read(folder, manifest.lianxin.client);
      this.known.set(folder, assets);
    }
    return assets;
  }
}

function read(folder: string, client: string | undefined): Assets {
  const files = new Map<string, Buffer>();
  if (client && existsSync(join(folder, client))) files.set('client.js', readFileSync(join(folder, client)));
  const locales = join(folder, 'locales');
  const names = existsSync(locales) ? readdirSync(locales).filter((name) => name.endsWith('.json')) : [];
  for (const name of names.sort()) files.set(`locales/${name}`, readFileSync(join(locales, name)));
  const hash = createHash('sha256');
  for (const [path, content] of files) hash.update(`${path}\0${content.length}\0`).update(content);
  return { hash: hash.digest('hex').slice(0, 16), files };
}

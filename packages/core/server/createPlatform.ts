import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Api } from '@lianxin/api/server';
import { DomainError, systemTime } from '@lianxin/base';
import { type DatabaseAddress, migrate, openDatabase } from '@lianxin/db';
import { type PluginNotice, parseManifest } from '@lianxin/kernel/common';
import { PluginHost, type RunningPlugin } from '@lianxin/kernel/server';
import { CalendarPreviews } from './calendar/CalendarPreviews.js';
import { CalendarRefresh } from './calendar/CalendarRefresh.js';
import { corePlugin } from './corePlugin.js';
import { DbPluginStates } from './directory/DbPluginStates.js';
import { RefusedTries } from './directory/RefusedTries.js';
import { PaperKinds } from './documents/PaperKinds.js';
import { Actions } from './dossier/Actions.js';
import { Followers } from './dossier/Followers.js';
import { Installing } from './dossier/Installing.js';
import { HostPlugins } from './HostPlugins.js';
import { ImportJobs } from './import/ImportJobs.js';
import type { Plugin } from './Plugin.js';
import type { Db, TimeSource } from './shared.js';
import { Texts } from './Texts.js';

export interface PlatformOptions {
  readonly database: DatabaseAddress;
  /** Where keys and files are kept; beside a SQLite database its file lies there too. */
  readonly dataFolder: string;
  /** Folders of packages; those in a folder that is not trusted run only once approved. */
  readonly folders?: readonly { readonly path: string; readonly trusted: boolean }[];
  readonly time?: TimeSource;
  readonly onNotice?: (notice: PluginNotice) => void;
  /** An error nobody expected, with the number the user was told. */
  readonly onUnexpected?: (incident: string, path: string, error: unknown) => void;
}

/** A platform that runs: what the server, the command line and the tests stand on. */
export interface Platform {
  readonly db: Db;
  readonly host: PluginHost<Plugin>;
  readonly api: Api;
  readonly texts: Texts;
  readonly time: TimeSource;
  readonly version: string;
  close(): Promise<void>;
}

/** Folder of the package this file belongs to. */
const CORE = dirname(fileURLToPath(import.meta.resolve('@lianxin/core/package.json')));

/** Opens the database, brings it up to date, sets up core and every plugin, and mounts what they answer. */
export async function createPlatform(options: PlatformOptions): Promise<Platform> {
  const { dataFolder, folders = [], time = systemTime, onNotice } = options;
  const report = (error: unknown) => options.onUnexpected?.('', 'db', error);
  const db = await openDatabase(options.database, { report });
  try {
    await migrateFolder(db, 'core', CORE);
    const manifest = coreManifest();
    const permissions = new Map<string, ReadonlySet<string>>();
    const api = new Api({
      isOffered: (plugin, county) => host.isOffered(plugin, county),
      permissionsOf: (plugin) => permissions.get(plugin) ?? new Set(),
      onRefused: (ctx, path, code, input) => host.get(RefusedTries.token).keep(ctx, { path, code, input }),
      onUnexpected: (incident, path, error) => options.onUnexpected?.(incident, path, error),
    });
    const mount = async ({ id, folder, manifest, plugin }: RunningPlugin<Plugin>) => {
      await migrateFolder(db, id, folder);
      permissions.set(id, new Set(manifest.lianxin.contributes.permissions.map((p) => p.id)));
      api.mount(id, host.get(Actions).bind(manifest, plugin.router?.((dep) => host.get(dep)) ?? {}));
      await host.get(Installing.token).install(id, folder);
      await host.get(PaperKinds.token).install(id, folder, manifest.lianxin.contributes.papers);
    };
    const host: PluginHost<Plugin> = new PluginHost<Plugin>({
      builtIn: [{ manifest, folder: CORE, plugin: corePlugin({ db, api, time, dataFolder, plugins: () => plugins }) }],
      folders,
      states: new DbPluginStates(db),
      hostVersion: manifest.version,
      prepare: mount,
      ...(onNotice && { onNotice }),
    });
    const plugins = new HostPlugins(host, Texts.ofHost());
    await host.discover();
    plugins.changed();
    await host.setUp();
    plugins.changed();
    const followers = host.get(Followers.token);
    followers.wake();
    const refresh = host.get(CalendarRefresh.token);
    await refresh.resume();
    const close = async () => {
      await host.get(ImportJobs.token).stop();
      await host.get(CalendarPreviews.token).stop();
      await refresh.stop();
      await followers.stop();
      await host.stop();
      await db.close();
    };
    return { db, host, api, texts: plugins.texts, time, version: manifest.version, close };
  } catch (error) {
    await db.close();
    throw error;
  }
}

const migrateFolder = (db: Db, plugin: string, folder: string) => migrate(db, plugin, join(folder, 'migrations'));

function coreManifest() {
  const { manifest, problems } = parseManifest(JSON.parse(readFileSync(join(CORE, 'package.json'), 'utf8')));
  if (manifest) return manifest;
  throw new DomainError('unavailable', problems[0]!.code, problems[0]!.params);
}

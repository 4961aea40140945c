import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Manifest, type PluginNotice } from '@lianxin/kernel/common';
import {
  MemoryPluginStates,
  PluginHost,
  type PluginHostOptions,
  type ServerPlugin,
  type Services,
} from '@lianxin/kernel/server';

export interface PackageOptions {
  readonly version?: string;
  readonly engine?: string;
  readonly dependsOn?: Record<string, string>;
  readonly contributes?: Record<string, unknown>;
  /** Source of the default export of the server half; without it the package has none. */
  readonly server?: string;
  readonly texts?: Record<string, string>;
  readonly files?: Record<string, string>;
}

export const newFolder = (): Promise<string> => mkdtemp(join(tmpdir(), 'lianxin-kernel-'));

export function manifestJson(id: string, options: PackageOptions = {}) {
  return {
    name: `@somebody/${id}`,
    version: options.version ?? '1.0.0',
    type: 'module',
    engines: { lianxin: options.engine ?? '^1.0.0' },
    lianxin: {
      id,
      displayName: '%displayName%',
      dependsOn: options.dependsOn ?? {},
      ...(options.server === undefined ? {} : { server: './server.js' }),
      contributes: options.contributes ?? {},
    },
  };
}

/** Writes a real plugin package; answers with its folder. */
export async function writePackage(root: string, id: string, options: PackageOptions = {}): Promise<string> {
  const folder = join(root, id);
  const files: Record<string, string> = {
    'package.json': JSON.stringify(manifestJson(id, options)),
    'locales/zh-CN.json': JSON.stringify({ displayName: '示例', ...options.texts }),
    ...(options.server === undefined ? {} : { 'server.js': `export default ${options.server};\n` }),
    ...options.files,
  };
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
  return folder;
}

export interface TestHost {
  readonly host: PluginHost;
  readonly notices: PluginNotice[];
  readonly states: MemoryPluginStates;
  /** What plugins wrote into the service `core.Journal`, in order. */
  readonly journal: string[];
  /** Folder of packages that run without approval. */
  readonly trusted: string;
  /** Folder of packages that need approval. */
  readonly found: string;
  /** The notices about one plugin, as `phase code`. */
  about(plugin: string): string[];
}

/** A host with one built-in plugin, `core`, which offers the service `core.Journal`, and two empty folders. */
export async function newHost(
  options: Partial<PluginHostOptions> = {},
  core: { services?: (s: Services) => void } & Partial<ServerPlugin> = {},
): Promise<TestHost> {
  const [coreRoot, trusted, found] = [await newFolder(), await newFolder(), await newFolder()];
  const folder = await writePackage(coreRoot, 'core');
  const notices: PluginNotice[] = [];
  const journal: string[] = [];
  const states = (options.states as MemoryPluginStates | undefined) ?? new MemoryPluginStates();
  const plugin: ServerPlugin = {
    ...core,
    id: 'core',
    services(s) {
      s.value({ id: 'core.Journal', kind: 'service' }, journal);
      core.services?.(s);
    },
  };
  const host = new PluginHost({
    builtIn: [{ manifest: Manifest.parse(manifestJson('core')), plugin, folder }],
    folders: [
      { path: trusted, trusted: true },
      { path: found, trusted: false },
    ],
    hostVersion: '1.2.0',
    onNotice: (notice) => notices.push(notice),
    ...options,
    states,
  });
  const about = (id: string) => notices.filter((n) => n.plugin === id).map((n) => `${n.phase} ${n.code}`);
  return { host, notices, states, journal, trusted, found, about };
}

export async function run({ host }: TestHost): Promise<void> {
  await host.discover();
  await host.setUp();
}

export const stateOf = ({ host }: TestHost, plugin: string) => host.plugins().find((p) => p.id === plugin)?.state;

/** Source of a server half that writes down when it starts and stops, with more members if wanted. */
export const journaling = (id: string, more = ''): string => `{
  id: '${id}',
  start(get) { this.journal = get({ id: 'core.Journal', kind: 'service' }); this.journal.push('start ${id}'); },
  stop() { this.journal.push('stop ${id}'); },
  ${more}
}`;

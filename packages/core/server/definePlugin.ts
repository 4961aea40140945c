import type { Procedures } from '@lianxin/api/server';
import { EntryType, RecordKind } from '@lianxin/core/common';
import { all, type Contributions, type Get, type Services } from '@lianxin/kernel/server';
import { Paper } from './documents/Paper.js';
import { Follower } from './dossier/Follower.js';
import { Projection } from './dossier/Projection.js';
import type { OwnTables } from './ownTables.js';
import type { Plugin } from './Plugin.js';
import { Db } from './shared.js';

/** The server half of a plugin, said in one place. */
export interface PluginParts {
  /** The id of the manifest. */
  readonly id: string;
  /** What it provides, contributes and needs. */
  services?(s: Services): void;
  /** The types of entries it appends. */
  // biome-ignore lint/suspicious/noExplicitAny: entry types of every shape
  readonly entries?: readonly EntryType<any>[];
  /** The kinds of records it keeps. */
  // biome-ignore lint/suspicious/noExplicitAny: records of every shape
  readonly records?: readonly RecordKind<any>[];
  /** The kinds of paper it issues. */
  // biome-ignore lint/suspicious/noExplicitAny: sheets of every shape
  readonly papers?: readonly Paper<any>[];
  /** The tables its migrations make, each with its use. */
  readonly schema?: OwnTables;
  /** The procedures it answers, mounted under its id. */
  router?(get: Get): Procedures;
  /** Called once, in dependency order, after migrations. */
  start?(get: Get): void | Promise<void>;
  /** Called once in reverse order, also when `start` failed halfway. */
  stop?(): void | Promise<void>;
}

/**
 * Declares the server half of a plugin: `export default definePlugin({ id: 'mediation', services(s) { … } })`. What it
 * writes becomes contributions to the reading points, so that it stays readable wherever the plugin is installed.
 */
export function definePlugin({
  entries = [],
  records = [],
  papers = [],
  schema,
  services,
  start,
  ...parts
}: PluginParts): Plugin {
  return {
    ...parts,
    services(s) {
      for (const type of entries) s.value(EntryType, type);
      for (const kind of records) s.value(RecordKind, kind);
      for (const paper of papers) s.value(Paper, paper);
      services?.(s);
    },
    async start(get) {
      schema?.check(get(Db).dialect, {
        projections: ownOf(get(all(Projection)), parts.id),
        followers: ownOf(get(all(Follower)), parts.id),
      });
      await start?.(get);
    },
  };
}

const ownOf = <T>(point: Contributions<T>, id: string): readonly T[] =>
  point.everywhere().flatMap(({ plugin, value }) => (plugin === id ? [value] : []));

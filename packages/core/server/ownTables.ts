import type { Dialect, SchemaPair } from '@lianxin/db';
import type { Follower } from './dossier/Follower.js';
import type { Projection } from './dossier/Projection.js';

/**
 * What a table of a plugin is for. `projection`: a function of the logs, made anew at will by a projection or a follower.
 * `workbench`: rosters, rooms, drafts; the only truth about something that is no case.
 */
export type TableUse = 'projection' | 'workbench';

/** What a plugin contributes that fills tables. */
export interface Filling {
  readonly projections: readonly Projection[];
  readonly followers: readonly Follower[];
}

/** The tables of a plugin: ids, codes, days and numbers only. */
export interface OwnTables {
  /** Throws where a projection's table is not declared as one, or nothing fills a table declared as one. */
  check(dialect: Dialect, filling: Filling): void;
}

/** Says of every table of a schema what it is for: `ownTables(schema, { proceedings: 'projection' })`. */
export const ownTables = <S extends object>(
  schema: SchemaPair<S>,
  uses: { readonly [K in keyof S]: TableUse },
): OwnTables => ({
  check(dialect, { projections, followers }) {
    const tables = Object.entries(schema.of(dialect)) as [keyof S & string, unknown][];
    const filled = projections.map((p) => p.table(dialect) as unknown);
    for (const [name, table] of tables) {
      const isFilled = filled.includes(table);
      if (isFilled && uses[name] !== 'projection') throw new Error(`a projection fills ${name}: declare it as one`);
      if (!isFilled && uses[name] === 'projection' && followers.length === 0)
        throw new Error(`neither a projection nor a follower fills ${name}`);
    }
    if (filled.some((table) => !tables.some(([, own]) => own === table)))
      throw new Error('a projection fills a table that is not in the schema of its plugin');
  },
});

import type { Dialect, SchemaPair } from '@lianxin/db';
import type { Projection } from './dossier/Projection.js';

/**
 * What a table of a plugin is for. `projection`: a function of the logs, rebuilt and proved equal at will.
 * `workbench`: rosters, rooms, drafts; the only truth about something that is no case.
 */
export type TableUse = 'projection' | 'workbench';

/** The tables of a plugin: ids, codes, days and numbers only. */
export interface OwnTables {
  /** Throws where a projection's table is not declared as one, or nothing fills a table declared as one. */
  check(dialect: Dialect, projections: readonly Projection[]): void;
}

/** Says of every table of a schema what it is for: `ownTables(schema, { proceedings: 'projection' })`. */
export const ownTables = <S extends object>(
  schema: SchemaPair<S>,
  uses: { readonly [K in keyof S]: TableUse },
): OwnTables => ({
  check(dialect, projections) {
    const tables = Object.entries(schema.of(dialect)).map(([name, table]) => ({
      name,
      table: table as unknown,
      use: uses[name as keyof S],
    }));
    for (const { name, table, use } of tables) {
      const filled = projections.some((p) => p.table(dialect) === table);
      if (filled !== (use === 'projection'))
        throw new Error(
          filled ? `table ${name} is filled by a projection: declare it as one` : `no projection fills table ${name}`,
        );
    }
    const foreign = projections.find((p) => !tables.some(({ table }) => p.table(dialect) === table));
    if (foreign) throw new Error(`the table of projection ${foreign.id} is not in the schema of the plugin`);
  },
});

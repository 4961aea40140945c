import { type Dialect, type Kit, kits } from './kit.js';

/** One set of tables, once for each database. */
export interface SchemaPair<S> {
  of(dialect: Dialect): S;
  readonly sqlite: S;
  readonly pg: S;
}

/**
 * Describes tables once for both databases. `describe` runs at most once per dialect, so table objects are the same
 * at every call.
 */
export function defineSchema<S>(describe: (kit: Kit) => S): SchemaPair<S> {
  const built: Partial<Record<Dialect, S>> = {};
  const of = (dialect: Dialect): S => {
    built[dialect] ??= describe(kits[dialect]);
    return built[dialect];
  };
  return {
    of,
    get sqlite() {
      return of('sqlite');
    },
    get pg() {
      return of('pg');
    },
  };
}

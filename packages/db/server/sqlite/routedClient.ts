import type Database from 'better-sqlite3';
import type { Units } from '../Unit.js';
import type { SqliteConnection } from './SqliteConnection.js';

/**
 * The client that Drizzle sees: each statement goes, at the moment it runs, to the unit's connection or, outside a
 * unit, to the one for reading. One query builder and one prepared statement therefore serve both.
 */
export function routedClient(units: Units<SqliteConnection>, reader: SqliteConnection): Database.Database {
  function route<T>(run: (connection: SqliteConnection) => T): T {
    const unit = units.current;
    if (!unit) return readOnly(() => run(reader));
    unit.check();
    try {
      return run(unit.connection);
    } catch (error) {
      unit.fail(error);
      throw error;
    }
  }
  const statement = (sql: string, asArrays: boolean) => ({
    all: (...params: unknown[]) => route((c) => c.all(sql, params.map(bound), asArrays)),
    get: (...params: unknown[]) => route((c) => c.get(sql, params.map(bound), asArrays)),
    run: (...params: unknown[]) => route((c) => c.run(sql, params.map(bound))),
    raw: () => statement(sql, true),
  });
  return { prepare: (sql: string) => statement(sql, false) } as unknown as Database.Database;
}

/** Values that reach a statement without passing a column: in raw SQL, and in the conditions of prepared statements. */
function bound(value: unknown): unknown {
  if (typeof value === 'boolean') return Number(value);
  return value instanceof Date ? value.getTime() : value;
}

function readOnly<T>(run: () => T): T {
  try {
    return run();
  } catch (error) {
    if ((error as { code?: unknown }).code !== 'SQLITE_READONLY') throw error;
    throw new Error('a write outside a unit of work: is an await or a transaction missing?', { cause: error });
  }
}

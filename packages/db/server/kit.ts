import * as pg from 'drizzle-orm/pg-core';
import * as sqlite from 'drizzle-orm/sqlite-core';

export type Dialect = 'sqlite' | 'pg';

/** Text that PostgreSQL compares byte by byte, as SQLite does: the same order and the same index ranges on both. */
const pgText = pg.customType<{ data: string; driverData: string }>({ dataType: () => 'text collate "C"' });

const pgKit = {
  table: pg.pgTable,
  /** A UUIDv7 in its text form. */
  id: (name: string) => pgText(name),
  text: (name: string) => pgText(name),
  /** A whole number below 2^31. */
  int: (name: string) => pg.integer(name),
  /** A whole number below 2^53: positions, sizes. */
  long: (name: string) => pg.bigint(name, { mode: 'number' }),
  bool: (name: string) => pg.boolean(name),
  /** A moment, to the millisecond. */
  instant: (name: string) => pg.timestamp(name, { withTimezone: true, precision: 3, mode: 'date' }),
  /** A civil date `YYYY-MM-DD`. */
  day: (name: string) => pgText(name),
  /** Kept as written, keys in their order; not meant to be searched. */
  json: <T>(name: string) => pg.json(name).$type<T>(),
  bytes: (name: string) => pg.bytea(name),
  index: pg.index,
  uniqueIndex: pg.uniqueIndex,
  primaryKey: pg.primaryKey,
};

/**
 * The builders a schema is written with. The types are those of PostgreSQL whatever the database, so what only
 * SQLite could do does not compile.
 */
export type Kit = typeof pgKit;

const sqliteKit = {
  table: sqlite.sqliteTable,
  id: (name: string) => sqlite.text(name),
  text: (name: string) => sqlite.text(name),
  int: (name: string) => sqlite.integer(name),
  long: (name: string) => sqlite.integer(name),
  bool: (name: string) => sqlite.integer(name, { mode: 'boolean' }),
  instant: (name: string) => sqlite.integer(name, { mode: 'timestamp_ms' }),
  day: (name: string) => sqlite.text(name),
  json: (name: string) => sqlite.text(name, { mode: 'json' }),
  bytes: (name: string) => sqlite.blob(name, { mode: 'buffer' }),
  index: sqlite.index,
  uniqueIndex: sqlite.uniqueIndex,
  primaryKey: sqlite.primaryKey,
} satisfies Record<keyof Kit, unknown>;

export const kits: Record<Dialect, Kit> = { pg: pgKit, sqlite: sqliteKit as unknown as Kit };

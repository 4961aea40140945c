import type { Db } from './Db.js';
import { DrizzleDb } from './DrizzleDb.js';
import type { Report } from './Engine.js';
import { createOwnTables } from './ownTables.js';
import { PgEngine } from './pg/PgEngine.js';
import { SqliteEngine } from './sqlite/SqliteEngine.js';

export interface SqliteFile {
  /** Created when missing. One process writes to it at a time. */
  readonly file: string;
  /** `FULL` (the default) survives a power cut; `NORMAL` may lose the last commits to one, and tears nothing. */
  readonly synchronous?: 'FULL' | 'NORMAL';
  readonly readonly?: boolean;
}

export interface PgAddress {
  /** `postgres://user:password@host:port/database` */
  readonly url: string;
  /** The PostgreSQL schema to live in; created when missing. */
  readonly schema?: string;
  readonly readonly?: boolean;
}

/** Where the data is. */
export type DatabaseAddress = SqliteFile | PgAddress;

/** Opens a database and creates this package's own tables in it where they are missing. */
export async function openDatabase(
  where: DatabaseAddress,
  options: { /** Told what nobody waits for: errors of `afterCommit`, lost idle connections. */ report?: Report } = {},
): Promise<Db> {
  const { report = warn } = options;
  const engine = 'file' in where ? SqliteEngine.open(where.file, where, report) : new PgEngine(where, report);
  const db = new DrizzleDb(engine, report);
  if (where.readonly) return db;
  try {
    await createOwnTables(db, 'url' in where ? where.schema : undefined);
  } catch (error) {
    await db.close();
    throw error;
  }
  return db;
}

const warn: Report = (error) => process.emitWarning(error instanceof Error ? error : String(error));

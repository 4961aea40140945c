import type { Column, SQL } from 'drizzle-orm';
import type { Dialect } from './kit.js';
import type { Queries } from './Queries.js';
import type { TextIndex } from './TextIndex.js';

export interface TransactionOptions {
  /** The plugin to name when the work takes too long. */
  readonly owner?: string;
  /** Milliseconds the work may take once it runs; 30,000 for an outermost unit, unlimited within one. */
  readonly limitMs?: number;
  /** For migrations: the unit shares its commit with no other and may rebuild tables that others refer to. */
  readonly alone?: boolean;
}

/** What `prepared` needs of a builder: a select, or a write with or without `returning`. */
export interface Preparable<R> {
  prepare(): { execute(params: Record<string, unknown>): Promise<R> };
}

/** A select of which the columns are already chosen. */
export type SelectStart = ReturnType<Queries['select']>;

/** A select that has everything but its surroundings. */
export interface Subselect {
  as(alias: string): unknown;
}

/** Rows as one JSON array in UTF-8. */
export interface JsonRows {
  readonly bytes: Buffer;
  readonly count: number;
}

export interface Db {
  readonly dialect: Dialect;
  /** Inside a transaction it sees that transaction's writes; outside it reads what is committed, and a write throws. */
  readonly q: Queries;
  /**
   * The one door for writes: all of `work` is committed, or nothing. Answered only after the commit. A nested call
   * joins the open unit. Once a statement or a nested call has failed, the unit cannot be saved by catching the error:
   * it is rolled back and rejects with that error (so that both databases agree; use `onConflictDoNothing` instead).
   *
   * On SQLite units run one after another, so nothing slow may be awaited in one. Work that takes longer than
   * `limitMs` is rolled back with DomainError('unavailable', 'db.too_slow', { owner }).
   */
  transaction<T>(work: () => Promise<T>, options?: TransactionOptions): Promise<T>;
  /** Runs `f` after the open unit was committed, at once where none is open. What it throws is only reported. */
  afterCommit(f: () => void | Promise<void>): void;
  readonly inTransaction: boolean;
  /** Rows of raw SQL, with the database's own values (0 and 1, text numbers): for what the builder cannot say. */
  rows<T>(query: SQL): Promise<T[]>;
  /**
   * A statement built once and prepared once per connection. Inside `build` every member of `params` stands for the
   * value given at each call:
   * `const byId = db.prepared((q, p: { id: string }) => q.select().from(cases).where(eq(cases.id, p.id)))`.
   */
  prepared<P extends object, R>(build: (q: Queries, params: P) => Preparable<R>): (params: P) => Promise<R>;
  /**
   * The rows of a prepared select as one JSON array in UTF-8, made by the database: the same bytes on both.
   * Instants are milliseconds, flags are true and false, and what is null is absent; the first column never is.
   * `db.preparedJson({ id: cases.id }, (select, p: { unit: string }) => select.from(cases).where(eq(cases.unit, p.unit)))`.
   */
  preparedJson<P extends object>(
    columns: Record<string, Column | SQL>,
    build: (select: SelectStart, params: P) => Subselect,
  ): (params: P) => Promise<JsonRows>;
  /**
   * The first of the next `count` numbers of a series, from 1, without gaps and in the order of commits. Only inside a
   * transaction; the series is held until its end.
   */
  next(series: string, count?: number): Promise<number>;
  readonly text: TextIndex;
  /** Waits for what is under way; a second call changes nothing. A closed SQLite database is one file. */
  close(): Promise<void>;
}

import { AsyncLocalStorage } from 'node:async_hooks';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { DomainError } from '@lianxin/base';
import type { SQL } from 'drizzle-orm';
import { type BetterSQLite3Database, drizzle } from 'drizzle-orm/better-sqlite3';
import type { TransactionOptions } from '../Db.js';
import { callAll, type Engine, queriesOf, type Report } from '../Engine.js';
import type { Queries } from '../Queries.js';
import { Unit, Units } from '../Unit.js';
import { routedClient } from './routedClient.js';
import { SqliteConnection } from './SqliteConnection.js';
import { SqliteTextIndex } from './SqliteTextIndex.js';

/** A batch takes in no further unit after so many, or after so long: the first ones wait for its commit. */
const MOST_UNITS = 64;
const LONGEST_MS = 20;

/** A unit waiting for its turn. */
interface Job {
  readonly alone: boolean;
  start(): Promise<Done>;
  refuse(error: unknown): void;
}

/** A unit that did its work and waits for the commit. */
interface Done {
  readonly unit: Unit<SqliteConnection>;
  /** Called once it is committed. */
  answer(): void;
}

/** How a unit of a batch ended. Its caller learns of it with the commit. */
interface End {
  readonly done?: Done;
  answer(): void;
  /** The commit failed. */
  refuse(error: unknown): void;
}

/**
 * Asynchronous units of work on a synchronous driver. One connection writes: units run one after another, each in its
 * own savepoint, and those that were waiting share one commit, so one write to the disk. Another connection reads what
 * is committed. Drizzle's own `transaction` is of no use here: it would commit at the first `await`.
 */
export class SqliteEngine implements Engine {
  readonly dialect = 'sqlite';
  readonly units = new Units<SqliteConnection>();
  readonly q: Queries;
  readonly text: SqliteTextIndex;
  private readonly orm: BetterSQLite3Database;
  private readonly queue: Job[] = [];
  private draining: Promise<void> | undefined;

  constructor(
    private readonly reader: SqliteConnection,
    private readonly writer: SqliteConnection | undefined,
    private readonly report: Report,
  ) {
    const client = routedClient(this.units, reader);
    this.orm = drizzle({ client });
    this.q = queriesOf(this.orm as unknown as Queries);
    this.text = new SqliteTextIndex(this.units, client);
  }

  static open(file: string, options: { synchronous?: 'FULL' | 'NORMAL'; readonly?: boolean }, report: Report) {
    const writer = options.readonly ? undefined : openWriter(file, options.synchronous ?? 'FULL');
    return new SqliteEngine(new SqliteConnection(file, { readonly: true }), writer, report);
  }

  async rows<T>(query: SQL): Promise<T[]> {
    return this.orm.all(query) as T[];
  }

  run<T>(work: () => Promise<T>, options: TransactionOptions): Promise<T> {
    const writer = this.writer;
    if (!writer) return Promise.reject(new Error('this database was opened for reading only'));
    // The unit belongs to its caller, not to whoever happened to start the queue.
    const asCaller = AsyncLocalStorage.snapshot();
    return new Promise<T>((resolve, reject) => {
      const start = async () => {
        const unit = new Unit(writer);
        const value = await asCaller(() => this.units.enter(unit, () => unit.perform(work, options)));
        const answer = () => {
          asCaller(callAll, unit.afterCommit, this.report);
          resolve(value);
        };
        return { unit, answer };
      };
      this.queue.push({ alone: options.alone ?? false, start, refuse: reject });
      this.draining ??= this.drain(writer).finally(() => {
        this.draining = undefined;
      });
    });
  }

  async close(): Promise<void> {
    while (this.draining) await this.draining;
    this.reader.close();
    this.writer?.database.pragma('wal_checkpoint(TRUNCATE)');
    this.writer?.close();
  }

  private async drain(writer: SqliteConnection): Promise<void> {
    await nextTurn(); // whatever arrives in this turn of the event loop shares the first commit
    while (this.queue.length) {
      if (this.queue[0]!.alone) await this.runAlone(writer);
      else await this.runBatch(writer);
      if (!this.queue.length) await nextTurn(); // those just answered may come back with more
    }
  }

  private async runBatch(writer: SqliteConnection): Promise<void> {
    try {
      writer.run('BEGIN IMMEDIATE');
    } catch (error) {
      for (const job of this.queue.splice(0)) job.refuse(busy(error));
      return;
    }
    const ends: End[] = [];
    const latest = performance.now() + LONGEST_MS;
    do {
      ends.push(await runInSavepoint(writer, this.queue.shift()!));
    } while (
      this.queue.length &&
      !this.queue[0]!.alone &&
      ends.length < MOST_UNITS &&
      performance.now() < latest &&
      writer.database.inTransaction
    );
    try {
      if (!writer.database.inTransaction) throw new Error('SQLite gave up the whole transaction');
      for (const { done } of ends) done?.unit.writeDeferred();
      writer.run('COMMIT');
    } catch (error) {
      if (writer.database.inTransaction) writer.run('ROLLBACK');
      for (const { refuse } of ends) refuse(error);
      return;
    }
    for (const { answer } of ends) answer();
  }

  /** Foreign keys are off while a table is rebuilt (its rows would cascade away with it) and checked before the commit. */
  private async runAlone(writer: SqliteConnection): Promise<void> {
    const [job] = this.queue.splice(0, 1) as [Job];
    try {
      writer.database.pragma('foreign_keys = OFF');
      writer.run('BEGIN IMMEDIATE');
      const done = await job.start();
      const violations = writer.database.pragma('foreign_key_check') as { table: string }[];
      if (violations.length) throw new Error(`rows without what they refer to in ${violations[0]!.table}`);
      done.unit.writeDeferred();
      writer.run('COMMIT');
      done.answer();
    } catch (error) {
      if (writer.database.inTransaction) writer.run('ROLLBACK');
      job.refuse(busy(error));
    } finally {
      writer.database.pragma('foreign_keys = ON');
    }
  }
}

/** One that failed is answered with the commit too: whoever tries again then sees what was in the way. */
async function runInSavepoint(writer: SqliteConnection, { start, refuse }: Job): Promise<End> {
  writer.run('SAVEPOINT unit');
  try {
    const done = await start();
    writer.run('RELEASE unit');
    return { done, answer: done.answer, refuse };
  } catch (error) {
    if (writer.database.inTransaction) {
      writer.run('ROLLBACK TO unit');
      writer.run('RELEASE unit');
    }
    const answer = () => refuse(error);
    return { answer, refuse: answer };
  }
}

function openWriter(file: string, synchronous: 'FULL' | 'NORMAL'): SqliteConnection {
  const writer = new SqliteConnection(file, { readonly: false });
  writer.database.pragma('journal_mode = WAL');
  writer.database.pragma(`synchronous = ${synchronous}`);
  // 16 MB: pages that many commits change go back into the file once, and the one commit that has to wait is rarer.
  writer.database.pragma('wal_autocheckpoint = 4000');
  writer.database.pragma('journal_size_limit = 67108864');
  return writer;
}

function busy(error: unknown): unknown {
  const code = (error as { code?: unknown }).code;
  const isBusy = typeof code === 'string' && code.startsWith('SQLITE_BUSY');
  return isBusy ? new DomainError('unavailable', 'db.busy', {}, { cause: error }) : error;
}

import type { SQL } from 'drizzle-orm';
import { drizzle, type NodePgDatabase } from 'drizzle-orm/node-postgres';
import pg from 'pg';
import type { TransactionOptions } from '../Db.js';
import { callAll, type Engine, queriesOf, type Report } from '../Engine.js';
import type { Queries } from '../Queries.js';
import { limitOf, Unit, Units } from '../Unit.js';
import { PgConnection } from './PgConnection.js';
import { PgTextIndex } from './PgTextIndex.js';
import { type Query, routedClient } from './routedClient.js';

const MOST_CONNECTIONS = 16;

/**
 * The server ends a statement that still runs so long after its unit was cut off: one that waits for a lock would hold
 * up the rollback for ever. Long enough that the cut itself always comes first and can name its owner.
 */
const GRACE_MS = 500;

/** Units of work on pooled connections. A connection can only read unless a unit opens it for writing. */
export class PgEngine implements Engine {
  readonly dialect = 'pg';
  readonly units = new Units<PgConnection>();
  readonly q: Queries;
  readonly text = new PgTextIndex((query) => this.rows(query));
  private readonly pool: pg.Pool;
  private readonly orm: NodePgDatabase;
  private readonly underWay = new Set<Promise<unknown>>();

  constructor(
    private readonly where: { url: string; schema?: string; readonly?: boolean },
    private readonly report: Report,
  ) {
    const settings = ['default_transaction_read_only=on', 'timezone=UTC'];
    if (where.schema) settings.push(`search_path=${where.schema}`);
    this.pool = new pg.Pool({
      connectionString: where.url,
      max: MOST_CONNECTIONS,
      options: settings.map((s) => `-c ${s}`).join(' '),
    });
    this.pool.on('error', report);
    const read: Query = (config, params) => this.waitedFor(this.pool.query(config, params));
    this.orm = drizzle({ client: routedClient(this.units, read) });
    this.q = queriesOf(this.orm);
  }

  async rows<T>(query: SQL): Promise<T[]> {
    return (await this.orm.execute(query, 'objects')) as T[];
  }

  run<T>(work: () => Promise<T>, options: TransactionOptions): Promise<T> {
    if (this.where.readonly) return Promise.reject(new Error('this database was opened for reading only'));
    return this.waitedFor(this.runOnClient(work, options));
  }

  /** The pool would never answer those that still wait for a connection when it ends. */
  async close(): Promise<void> {
    while (this.underWay.size) await Promise.allSettled(this.underWay);
    await this.pool.end();
  }

  private waitedFor<T>(promise: Promise<T>): Promise<T> {
    this.underWay.add(promise);
    const done = () => void this.underWay.delete(promise);
    promise.then(done, done);
    return promise;
  }

  private async runOnClient<T>(work: () => Promise<T>, options: TransactionOptions): Promise<T> {
    const client = await this.pool.connect();
    let lost: Error | undefined;
    const onLost = (error: Error) => {
      lost = error;
    };
    client.on('error', onLost);
    const connection = new PgConnection(client);
    const unit = new Unit(connection);
    try {
      await connection.query(`BEGIN READ WRITE; SET LOCAL statement_timeout = ${limitOf(options) + GRACE_MS}`);
      const value = await this.units.enter(unit, () => unit.perform(work, options));
      const end = await connection.query('COMMIT');
      if (end.command !== 'COMMIT') throw new Error('a statement that nobody waited for failed');
      callAll(unit.afterCommit, this.report);
      return value;
    } catch (error) {
      await connection.query('ROLLBACK').catch(onLost);
      throw error;
    } finally {
      client.off('error', onLost);
      client.release(lost);
    }
  }
}

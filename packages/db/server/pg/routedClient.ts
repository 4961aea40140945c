import type pg from 'pg';
import type { Units } from '../Unit.js';
import type { PgConnection } from './PgConnection.js';

const READ_ONLY_TRANSACTION = '25006';

/** The client that Drizzle sees: each statement goes to the unit's connection or, outside a unit, to any for reading. */
export function routedClient(units: Units<PgConnection>, pool: pg.Pool): pg.Pool {
  async function query(config: pg.QueryConfig, params?: unknown[]): Promise<pg.QueryResult> {
    const unit = units.current;
    if (!unit) return pool.query(config, params).catch(explain);
    try {
      return await unit.connection.query(config, params, () => unit.check());
    } catch (error) {
      unit.fail(error);
      throw error;
    }
  }
  return { query } as unknown as pg.Pool;
}

function explain(error: { code?: unknown }): never {
  if (error.code !== READ_ONLY_TRANSACTION) throw error;
  throw new Error('a write outside a unit of work: is an await or a transaction missing?', { cause: error });
}

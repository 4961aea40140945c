import type pg from 'pg';
import type { Units } from '../Unit.js';
import type { PgConnection } from './PgConnection.js';

const READ_ONLY_TRANSACTION = '25006';

export type Query = (config: pg.QueryConfig, params?: unknown[]) => Promise<pg.QueryResult>;

/** The client that Drizzle sees: each statement goes to the unit's connection or, outside a unit, to `read`. */
export function routedClient(units: Units<PgConnection>, read: Query): pg.Pool {
  const query: Query = async (config, params) => {
    const unit = units.current;
    if (!unit) return read(config, params).catch(explain);
    try {
      return await unit.connection.query(config, params, () => unit.check());
    } catch (error) {
      unit.fail(error);
      throw error;
    }
  };
  return { query } as unknown as pg.Pool;
}

function explain(error: { code?: unknown }): never {
  if (error.code !== READ_ONLY_TRANSACTION) throw error;
  throw new Error('a write outside a unit of work: is an await or a transaction missing?', { cause: error });
}

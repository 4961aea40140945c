import type pg from 'pg';

/** The connection of one unit of work: its statements run one at a time, in the order they were asked for. */
export class PgConnection {
  private last: Promise<unknown> = Promise.resolve();

  constructor(private readonly client: pg.PoolClient) {}

  /** `before` may throw at the moment the statement would run. */
  query(config: pg.QueryConfig | string, params?: unknown[], before?: () => void): Promise<pg.QueryResult> {
    const result = this.last.then(() => {
      before?.();
      return this.client.query(config as pg.QueryConfig, params);
    });
    this.last = result.catch(() => undefined);
    return result;
  }
}

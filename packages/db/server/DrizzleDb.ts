import { type Column, type Placeholder, type SQL, sql } from 'drizzle-orm';
import type { Db, JsonRows, Preparable, SelectStart, Subselect, TransactionOptions } from './Db.js';
import { callAll, type Engine, type Report } from './Engine.js';
import { jsonRows } from './jsonRows.js';
import type { Dialect } from './kit.js';
import { ownTables } from './ownTables.js';
import type { Queries } from './Queries.js';
import type { TextIndex } from './TextIndex.js';

/** What both databases share, over the engine of one. */
export class DrizzleDb implements Db {
  readonly dialect: Dialect;
  readonly q: Queries;
  readonly text: TextIndex;
  private readonly advance: (p: { series: string; count: number }) => Promise<{ value: number }[]>;
  private closed: Promise<void> | undefined;

  constructor(
    private readonly engine: Engine,
    private readonly report: Report,
  ) {
    this.dialect = engine.dialect;
    this.q = engine.q;
    this.text = engine.text;
    const { series } = ownTables.of(this.dialect);
    this.advance = this.prepared((q, p: { series: string; count: number }) =>
      q
        .insert(series)
        .values({ name: p.series, value: p.count })
        .onConflictDoUpdate({ target: series.name, set: { value: sql`${series.value} + excluded.value` } })
        .returning({ value: series.value }),
    );
  }

  get inTransaction(): boolean {
    return this.engine.units.current !== undefined;
  }

  transaction<T>(work: () => Promise<T>, options: TransactionOptions = {}): Promise<T> {
    const unit = this.engine.units.current;
    return unit ? unit.join(work, options) : this.engine.run(work, options);
  }

  afterCommit(f: () => void | Promise<void>): void {
    const unit = this.engine.units.current;
    if (unit) unit.afterCommit.push(f);
    else callAll([f], this.report);
  }

  rows<T>(query: SQL): Promise<T[]> {
    return this.engine.rows<T>(query);
  }

  prepared<P extends object, R>(build: (q: Queries, params: P) => Preparable<R>): (params: P) => Promise<R> {
    const statement = build(this.q, placeholders<P>()).prepare();
    return async (params) => await statement.execute(params as Record<string, unknown>);
  }

  preparedJson<P extends object>(
    columns: Record<string, Column | SQL>,
    build: (select: SelectStart, params: P) => Subselect,
  ): (params: P) => Promise<JsonRows> {
    const named = Object.fromEntries(Object.entries(columns).map(([name, c]) => [name, sql`${c}`.as(name)]));
    const json = jsonRows(this.dialect, columns, 'r');
    const count = sql`count(*)`.mapWith(Number);
    const find = this.prepared((q, params: P) =>
      q.select({ json, count }).from(build(q.select(named), params).as('r') as SQL),
    );
    return async (params) => {
      const { json, count } = (await find(params))[0]!;
      return { bytes: typeof json === 'string' ? Buffer.from(json) : (json as Buffer), count };
    };
  }

  async next(series: string, count = 1): Promise<number> {
    if (!this.inTransaction) throw new Error(`a number of the series ${series} outside a transaction`);
    const [row] = await this.advance({ series, count });
    return row!.value - count + 1;
  }

  close(): Promise<void> {
    this.closed ??= this.engine.close();
    return this.closed;
  }
}

/** Stands for the parameters while a statement is built: each member, whatever its name, is a placeholder. */
function placeholders<P extends object>(): P {
  return new Proxy({} as P, { get: (_, name): Placeholder => sql.placeholder(String(name)) });
}

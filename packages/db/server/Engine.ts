import type { SQL } from 'drizzle-orm';
import type { TransactionOptions } from './Db.js';
import type { Dialect } from './kit.js';
import type { Queries } from './Queries.js';
import type { TextIndex } from './TextIndex.js';
import type { Unit } from './Unit.js';

/** What differs between the two databases. */
export interface Engine {
  readonly dialect: Dialect;
  readonly units: { readonly current: Pick<Unit<unknown>, 'join' | 'afterCommit'> | undefined };
  readonly q: Queries;
  readonly text: TextIndex;
  rows<T>(query: SQL): Promise<T[]>;
  /** Runs an outermost unit of work and answers after its commit. */
  run<T>(work: () => Promise<T>, options: TransactionOptions): Promise<T>;
  close(): Promise<void>;
}

/** Told of errors that concern no caller: of callbacks after a commit, of idle connections. */
export type Report = (error: unknown) => void;

/** Calls what waited for a commit, each on its own. */
export function callAll(callbacks: readonly (() => void | Promise<void>)[], report: Report): void {
  for (const f of callbacks) new Promise<void>((resolve) => resolve(f())).catch(report);
}

/** The part of a Drizzle database that is safe to hand out; `orm` is typed as PostgreSQL whatever it is. */
export const queriesOf = (orm: Queries): Queries => ({
  select: orm.select.bind(orm),
  selectDistinct: orm.selectDistinct.bind(orm),
  insert: orm.insert.bind(orm),
  update: orm.update.bind(orm),
  delete: orm.delete.bind(orm),
  $count: orm.$count.bind(orm),
});

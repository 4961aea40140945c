import type { PgAsyncDatabase, PgQueryResultHKT } from 'drizzle-orm/pg-core';

/**
 * Drizzle's query builder without its transactions and raw execution. The result of a write is defined only with
 * `.returning(...)`: take the length of that where the number of rows matters.
 */
export type Queries = Pick<
  PgAsyncDatabase<PgQueryResultHKT>,
  'select' | 'selectDistinct' | 'insert' | 'update' | 'delete' | '$count'
>;

import { sql } from 'drizzle-orm';
import type { Db } from './Db.js';
import { defineSchema } from './defineSchema.js';
import type { Dialect } from './kit.js';

/** The tables of this package itself that the query builder can see; the text index has its own. */
export const ownTables = defineSchema((k) => ({
  migrations: k.table(
    'db_migrations',
    {
      plugin: k.text('plugin').notNull(),
      id: k.text('id').notNull(),
      hash: k.text('hash').notNull(),
      at: k.instant('at').notNull(),
    },
    (t) => [k.primaryKey({ columns: [t.plugin, t.id] })],
  ),
  series: k.table('db_series', { name: k.text('name').primaryKey(), value: k.long('value').notNull() }),
}));

const statements: Record<Dialect, readonly string[]> = {
  sqlite: [
    `create table if not exists db_migrations (
       plugin text not null, id text not null, hash text not null, at integer not null, primary key (plugin, id))`,
    'create table if not exists db_series (name text primary key, value integer not null)',
    'create table if not exists db_text_entries (id integer primary key, key text not null unique)',
    `create virtual table if not exists db_text
       using fts5 (body, content = '', contentless_delete = 1, tokenize = 'ascii', detail = none)`,
  ],
  pg: [
    `create table if not exists db_migrations (
       plugin text collate "C" not null, id text collate "C" not null, hash text collate "C" not null,
       at timestamp(3) with time zone not null, primary key (plugin, id))`,
    'create table if not exists db_series (name text collate "C" primary key, value bigint not null)',
    `create table if not exists db_text (
       id bigserial primary key, key text collate "C" not null unique, position bigint not null, tokens tsvector not null)`,
    'create index if not exists db_text_position on db_text (position, id)',
    'create index if not exists db_text_tokens on db_text using gin (tokens)',
  ],
};

export async function createOwnTables(db: Db, schema?: string): Promise<void> {
  await db.transaction(async () => {
    await lockForSchemaChange(db);
    if (schema) await db.rows(sql`create schema if not exists ${sql.identifier(schema)}`);
    for (const statement of statements[db.dialect]) await db.rows(sql.raw(statement));
  });
}

/** Until the end of the transaction no other process changes tables; SQLite has one writer anyway. */
export async function lockForSchemaChange(db: Db): Promise<void> {
  if (db.dialect === 'pg') await db.rows(sql`select pg_advisory_xact_lock(hashtext('lianxin.schema'))`);
}

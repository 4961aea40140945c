import { type Db, sql } from '@lianxin/db';

/** What is written by merely asking: who is signed in, and who was refused. */
const LEFT_OUT = new Set(['core_sessions', 'core_audit']);

/** How many rows every table has, and where every log stands: equal before and after what must leave nothing behind. */
export async function contentsOf(db: Db): Promise<Record<string, unknown>> {
  const tables = await tablesOf(db);
  const counts: Record<string, unknown> = {};
  for (const table of tables.filter((name) => !LEFT_OUT.has(name)))
    counts[table] = (await db.rows<{ n: unknown }>(sql`select count(*) as n from ${sql.identifier(table)}`))[0]!.n;
  const heads = await db.rows(sql`select dossier, seq, hash from core_heads order by dossier`);
  return { ...counts, heads };
}

/** The names of all tables, in order. */
export async function tablesOf(db: Db): Promise<string[]> {
  const found =
    db.dialect === 'sqlite'
      ? sql`select name from sqlite_schema where type = 'table' order by name`
      : sql`select table_name as name from information_schema.tables where table_schema = 'public' order by 1`;
  return (await db.rows<{ name: string }>(found)).map(({ name }) => name);
}

import { createHash } from 'node:crypto';
import { type Db, sql } from '@lianxin/db';
import { tablesOf } from './contentsOf.js';

/** Every row of every table that names one of these ids, told by its table and what it holds. */
export async function rowsNaming(db: Db, ids: Iterable<string>): Promise<string[]> {
  const wanted = new RegExp([...ids].join('|'));
  const found: string[] = [];
  for (const table of (await tablesOf(db)).filter((name) => !name.startsWith('db_text_'))) {
    const rows = await db.rows<object>(sql`select * from ${sql.identifier(table)}`);
    const lines = rows.map((row) => JSON.stringify(row, (_, value) => (isBytes(value) ? printOf(value) : value)));
    found.push(...lines.filter((line) => wanted.test(line)).map((line) => `${table} ${line}`));
  }
  return found.sort();
}

const isBytes = (value: unknown): value is { data: number[] } =>
  typeof value === 'object' && value !== null && (value as { type?: string }).type === 'Buffer';

const printOf = ({ data }: { data: number[] }): string =>
  createHash('sha256').update(Buffer.from(data)).digest('hex').slice(0, 12);

import { type SQL, sql } from 'drizzle-orm';
import { checkOrder, MOST_ORDER, type TextEntry, type TextIndex, type TextQuery } from '../TextIndex.js';
import { entryTokens, queryTokens, scopeToken } from '../words.js';

type Rows = <T>(query: SQL) => Promise<T[]>;

/**
 * An FTS5 index without content. Its rowid is `order * 2^20` and a number among equals, because FTS5 gives rows by
 * rowid for nothing. The rowid leaves what a JavaScript number holds, so it never leaves the database.
 */
export class SqliteTextIndex implements TextIndex {
  constructor(private readonly rows: Rows) {}

  async put(entry: TextEntry): Promise<void> {
    const { key, order } = entry;
    checkOrder(order);
    await this.remove(key);
    await this.rows(sql`
      insert into db_text_entries (id, key)
      select coalesce(max(id) + 1, ${order} << 20), ${key} from db_text_entries
      where id between ${order} << 20 and (${order} << 20) | 1048575`);
    const body = entryTokens(entry).join(' ');
    await this.rows(sql`insert into db_text (rowid, body) select id, ${body} from db_text_entries where key = ${key}`);
  }

  async remove(key: string): Promise<void> {
    await this.rows(sql`delete from db_text where rowid = (select id from db_text_entries where key = ${key})`);
    await this.rows(sql`delete from db_text_entries where key = ${key}`);
  }

  async find(query: TextQuery & { limit: number; before?: number }): Promise<{ key: string; order: number }[]> {
    const match = matchOf(query);
    if (!match) return [];
    const { limit, before = MOST_ORDER } = query;
    const below = before < MOST_ORDER ? sql`and db_text.rowid < ${before} << 20` : sql``;
    return this.rows(sql`
      select e.key as key, e.id >> 20 as "order" from db_text join db_text_entries e on e.id = db_text.rowid
      where db_text match ${match} ${below} order by db_text.rowid desc limit ${limit}`);
  }

  async count(query: TextQuery, cap: number): Promise<number> {
    const match = matchOf(query);
    if (!match) return 0;
    const [row] = await this.rows<{ n: number }>(
      sql`select count(*) as n from (select rowid from db_text where db_text match ${match} limit ${cap})`,
    );
    return row!.n;
  }
}

function matchOf({ text, scopes }: TextQuery): string | undefined {
  const tokens = queryTokens(text).map((token) => `"${token}"`);
  if (!scopes.length) return undefined;
  return [...tokens, `(${scopes.map((scope) => `"${scopeToken(scope)}"`).join(' OR ')})`].join(' AND ');
}

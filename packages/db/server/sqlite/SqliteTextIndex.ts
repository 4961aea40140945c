import type Database from 'better-sqlite3';
import { checkOrder, MOST_ORDER, type TextEntry, type TextIndex, type TextQuery } from '../TextIndex.js';
import type { Units } from '../Unit.js';
import { entryTokens, queryTokens, scopeToken } from '../words.js';
import type { SqliteConnection } from './SqliteConnection.js';

const INSERT = `
  insert into db_text_entries (id, key)
  select coalesce(max(id) + 1, ? << 20), ? from db_text_entries where id between ? << 20 and (? << 20) | 1048575
  returning cast(id as text) as id`;
const REMOVE = 'delete from db_text_entries where key = ? returning cast(id as text) as id';
const INSERT_WORDS = 'insert into db_text (rowid, body) values (cast(? as integer), ?)';
const REMOVE_WORDS = 'delete from db_text where rowid = cast(? as integer)';
const FIND = `
  select e.key as key, e.id >> 20 as "order" from db_text join db_text_entries e on e.id = db_text.rowid
  where db_text match ? and db_text.rowid < ? << 20 order by db_text.rowid desc limit ?`;
const FIND_ALL = FIND.replace('and db_text.rowid < ? << 20', '');
const COUNT = 'select count(*) as n from (select rowid from db_text where db_text match ? limit ?)';

/**
 * An FTS5 index without content. Its rowid is `order * 2^20` and a number among equals, because FTS5 gives rows by
 * rowid for nothing. The rowid leaves what a JavaScript number holds, so outside the database it is text.
 *
 * FTS5 writes a segment of its index at every savepoint and merges them later. The words of a unit therefore wait for
 * the commit, where they become one segment with those of all units that share it.
 */
export class SqliteTextIndex implements TextIndex {
  constructor(
    private readonly units: Units<SqliteConnection>,
    private readonly client: Database.Database,
  ) {}

  async put(entry: TextEntry): Promise<void> {
    const { key, order } = entry;
    checkOrder(order);
    await this.remove(key);
    const [placed] = this.all<{ id: string }>(INSERT, order, key, order, order);
    this.write(INSERT_WORDS, placed!.id, entryTokens(entry).join(' '));
  }

  async remove(key: string): Promise<void> {
    for (const { id } of this.all<{ id: string }>(REMOVE, key)) this.write(REMOVE_WORDS, id);
  }

  async find(query: TextQuery & { limit: number; before?: number }): Promise<{ key: string; order: number }[]> {
    const match = matchOf(query);
    if (!match) return [];
    const { limit, before = MOST_ORDER } = query;
    this.units.current?.writeDeferred();
    return before < MOST_ORDER ? this.all(FIND, match, before, limit) : this.all(FIND_ALL, match, limit);
  }

  async count(query: TextQuery, cap: number): Promise<number> {
    const match = matchOf(query);
    if (!match) return 0;
    this.units.current?.writeDeferred();
    const [row] = this.all<{ n: number }>(COUNT, match, cap);
    return row!.n;
  }

  private all<T>(sql: string, ...params: unknown[]): T[] {
    return this.client.prepare(sql).all(...params) as T[];
  }

  private write(sql: string, ...params: unknown[]): void {
    this.units.current?.defer((connection) => connection.run(sql, params));
  }
}

function matchOf({ text, scopes }: TextQuery): string | undefined {
  const tokens = queryTokens(text).map((token) => `"${token}"`);
  if (!scopes.length) return undefined;
  return [...tokens, `(${scopes.map((scope) => `"${scopeToken(scope)}"`).join(' OR ')})`].join(' AND ');
}

import { type SQL, sql } from 'drizzle-orm';
import { checkOrder, type TextEntry, type TextIndex, type TextQuery } from '../TextIndex.js';
import { entryTokens, queryTokens, scopeToken } from '../words.js';

type Rows = <T>(query: SQL) => Promise<T[]>;

/** The tokens in a `tsvector` under a GIN index. */
export class PgTextIndex implements TextIndex {
  constructor(private readonly rows: Rows) {}

  async put(entry: TextEntry): Promise<void> {
    const { key, order } = entry;
    checkOrder(order);
    await this.remove(key);
    await this.rows(sql`
      insert into db_text (key, position, tokens)
      values (${key}, ${order}, array_to_tsvector(string_to_array(${entryTokens(entry).join(' ')}, ' ')))`);
  }

  async remove(key: string): Promise<void> {
    await this.rows(sql`delete from db_text where key = ${key}`);
  }

  async find(query: TextQuery & { limit: number; before?: number }): Promise<{ key: string; order: number }[]> {
    const match = matchOf(query);
    if (!match) return [];
    const below = query.before === undefined ? sql`` : sql`and position < ${query.before}`;
    const found = await this.rows<{ key: string; position: string }>(sql`
      select key, position from db_text where tokens @@ ${match}::tsquery ${below}
      order by position desc, id desc limit ${query.limit}`);
    return found.map(({ key, position }) => ({ key, order: Number(position) }));
  }

  async count(query: TextQuery, cap: number): Promise<number> {
    const match = matchOf(query);
    if (!match) return 0;
    const [row] = await this.rows<{ n: string }>(
      sql`select count(*) as n from (select from db_text where tokens @@ ${match}::tsquery limit ${cap}) found`,
    );
    return Number(row!.n);
  }
}

function matchOf({ text, scopes }: TextQuery): string | undefined {
  const tokens = queryTokens(text).map((token) => `'${token}'`);
  if (!scopes.length) return undefined;
  return [...tokens, `(${scopes.map((scope) => `'${scopeToken(scope)}'`).join(' | ')})`].join(' & ');
}

import { Column, getColumnFromDecoder, is, type SQL, sql } from 'drizzle-orm';
import type { Dialect } from './kit.js';

export type JsonColumns = Readonly<Record<string, Column | SQL>>;

/**
 * A JSON array of `rows`, put together by the database: the same text from both, from SQLite as the bytes that go onto
 * the wire. What is null is absent, as contracts have it; the functions that databases have for JSON would name it.
 * The first column is one that is never null.
 */
export function jsonRows(dialect: Dialect, columns: JsonColumns, rows: string): SQL<Uint8Array | string> {
  const textOf = dialect === 'sqlite' ? sqliteText : pgText;
  const members = Object.entries(columns).map(([name, column], i) => {
    const key = quoted(`${i ? ',' : '{'}${JSON.stringify(name)}:`);
    const text = textOf(kindOf(column, name), sql`${sql.identifier(rows)}.${sql.identifier(name)}`);
    if (is(column, Column) && column.notNull) return sql`${key}, ${text}`;
    if (i === 0) throw new TypeError(`a list of JSON cannot begin with ${name}: it may be null`);
    return sql`${key} || nullif(${text}, 'null')`;
  });
  const list = sql`concat('[', string_agg(concat(${sql.join(members, sql`, `)}, '}'), ','), ']')`;
  return dialect === 'sqlite' ? sql`cast(${list} as blob)` : sql`${list}`;
}

type Kind = 'flag' | 'instant' | 'json' | 'plain';

const KINDS: Readonly<Record<string, Kind>> = { boolean: 'flag', 'object date': 'instant', 'object json': 'json' };

/** An expression has the kind of the column it was mapped with (`.mapWith(column)`), a plain one without. */
function kindOf(value: Column | SQL, name: string): Kind {
  const type = (is(value, Column) ? value : getColumnFromDecoder(value))?.dataType ?? '';
  if (type === 'object buffer') throw new TypeError(`bytes have no JSON: ${name}`);
  return KINDS[type] ?? 'plain';
}

function sqliteText(kind: Kind, value: SQL): SQL {
  if (kind === 'flag') return sql`case ${value} when 1 then 'true' when 0 then 'false' end`;
  return kind === 'json' ? sql`json(${value})` : sql`json_quote(${value})`;
}

function pgText(kind: Kind, value: SQL): SQL {
  if (kind === 'instant') return sql`(extract(epoch from ${value}) * 1000)::bigint::text`;
  return kind === 'json' ? sql`${value}::text` : sql`to_json(${value})::text`;
}

const quoted = (text: string): SQL => sql.raw(`'${text.replaceAll("'", "''")}'`);

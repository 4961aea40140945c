import { Column, getColumnFromDecoder, is, type SQL, sql } from 'drizzle-orm';
import type { Dialect } from './kit.js';

export type JsonColumns = Readonly<Record<string, Column | SQL>>;

/**
 * The text of a JSON array of `rows`, put together by the database: the same bytes from both. PostgreSQL's own
 * functions for this add spaces, so there the text is joined by hand.
 */
export function jsonRows(dialect: Dialect, columns: JsonColumns, rows: string): SQL<string> {
  const members = Object.entries(columns).map(([name, column]) => ({
    name,
    kind: kindOf(column, name),
    value: sql`${sql.identifier(rows)}.${sql.identifier(name)}`,
  }));
  if (dialect === 'sqlite') {
    const pairs = members.map(({ name, kind, value }) => sql`${quoted(name)}, ${sqliteValue(kind, value)}`);
    return sql`json_group_array(json_object(${sql.join(pairs, sql`, `)}))`;
  }
  const pairs = members.map(
    ({ name, kind, value }) => sql`${quoted(`${JSON.stringify(name)}:`)} || coalesce(${pgText(kind, value)}, 'null')`,
  );
  return sql`'[' || coalesce(string_agg('{' || ${sql.join(pairs, sql` || ',' || `)} || '}', ','), '') || ']'`;
}

type Kind = 'flag' | 'instant' | 'json' | 'plain';

const KINDS: Readonly<Record<string, Kind>> = { boolean: 'flag', 'object date': 'instant', 'object json': 'json' };

/** An expression has the kind of the column it was mapped with (`.mapWith(column)`), a plain one without. */
function kindOf(value: Column | SQL, name: string): Kind {
  const type = (is(value, Column) ? value : getColumnFromDecoder(value))?.dataType ?? '';
  if (type === 'object buffer') throw new TypeError(`bytes have no JSON: ${name}`);
  return KINDS[type] ?? 'plain';
}

function sqliteValue(kind: Kind, value: SQL): SQL {
  if (kind === 'flag') return sql`json(case ${value} when 1 then 'true' when 0 then 'false' end)`;
  return kind === 'json' ? sql`json(${value})` : value;
}

function pgText(kind: Kind, value: SQL): SQL {
  if (kind === 'instant') return sql`(extract(epoch from ${value}) * 1000)::bigint::text`;
  return kind === 'json' ? sql`${value}::text` : sql`to_json(${value})::text`;
}

const quoted = (text: string): SQL => sql.raw(`'${text.replaceAll("'", "''")}'`);

import { isDeepStrictEqual } from 'node:util';
import Database from 'better-sqlite3';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/**
 * What an act wrote into a SQLite file, so that a raw program can write just as much:
 * `rows` are the new rows as `{ table, row, fresh, words }`: `fresh` names the columns that hold an id made by the act,
 * `words` is what the text index was given for the row; `counters` are the whole numbers it moved, as
 * `{ table, rowid, column, by }`.
 */
export async function footprintOf(file, act) {
  const db = new Database(file, { readonly: true }).defaultSafeIntegers();
  try {
    const before = contentOf(db);
    await act();
    const after = contentOf(db);
    const known = new Set([...before.values()].flatMap((rows) => [...rows.values()].flatMap(idsOf)));
    const rows = [];
    const counters = [];
    for (const [table, now] of after) {
      for (const [rowid, row] of now) {
        const was = before.get(table).get(rowid);
        if (was) counters.push(...movesOf(table, rowid, was, row));
        else rows.push({ table, row, fresh: freshOf(row, known), words: table === TEXTS ? wordsOf(db, row.id) : '' });
      }
    }
    return { rows, counters };
  } finally {
    db.close();
  }
}

/** Its entries stand in an index of their own, which keeps no text. */
export const TEXTS = 'db_text_entries';

/** Every row of every ordinary table, by table and rowid. */
function contentOf(db) {
  const tables = db
    .prepare("select name from pragma_table_list where schema = 'main' and type = 'table' and name not like 'sqlite_%'")
    .pluck()
    .all();
  return new Map(
    tables.map((table) => {
      const rows = db.prepare(`select rowid as "_rowid", * from "${table}"`).all();
      return [table, new Map(rows.map(({ _rowid, ...row }) => [_rowid, row]))];
    }),
  );
}

const isId = (value) => typeof value === 'string' && UUID.test(value);
const idsOf = (row) => Object.values(row).filter(isId);
const freshOf = (row, known) => Object.keys(row).filter((column) => isId(row[column]) && !known.has(row[column]));

function movesOf(table, rowid, was, row) {
  const changed = Object.keys(row).filter((column) => !isDeepStrictEqual(row[column], was[column]));
  return changed.map((column) => {
    if (typeof row[column] !== 'bigint') throw new Error(`the act changed ${table}.${column}, which is no counter`);
    return { table, rowid, column, by: row[column] - was[column] };
  });
}

function wordsOf(db, id) {
  db.exec("create virtual table if not exists temp.words using fts5vocab('main', 'db_text', 'instance')");
  return db.prepare('select distinct term from temp.words where doc = ?').pluck().all(id).join(' ');
}

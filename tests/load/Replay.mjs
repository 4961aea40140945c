import { randomBytes } from 'node:crypto';
import { newId } from '@lianxin/base';

/** Writes footprints again, as often as one likes: the same rows and bytes under ids and numbers of their own. */
export class Replay {
  /** The last number given, by `table.column`. */
  #last = new Map();
  #acts;

  /** @param tables which of them are written to; all, where it is not said */
  constructor(db, footprints, tables = () => true) {
    this.db = db;
    this.addWords = db.prepare('insert into db_text (rowid, body) values (?, ?)');
    this.#acts = footprints.map(({ rows, counters }) => ({
      inserts: rows.filter(({ table }) => tables(table)).map((row) => this.#insertOf(row)),
      updates: counters.map(({ table, rowid, column, by }) => ({
        statement: db.prepare(`update "${table}" set "${column}" = "${column}" + ? where rowid = ?`),
        values: [by, rowid],
      })),
    }));
  }

  /** Once, inside a transaction of the caller's; the footprints take turns. */
  run(turn = 0) {
    const { inserts, updates } = this.#acts[turn % this.#acts.length];
    const ids = new Map();
    const fresh = (old) => ids.get(old) ?? ids.set(old, newId()).get(old);
    for (const { statement, cells, words } of inserts) {
      const values = cells.map((cell) => cell(fresh));
      statement.run(...values);
      if (words) this.addWords.run(values[0], words);
    }
    for (const { statement, values } of updates) statement.run(...values);
  }

  #insertOf({ table, row, fresh, words }) {
    const columns = Object.keys(row);
    const names = columns.map((c) => `"${c}"`).join(', ');
    const unique = uniqueAlone(this.db, table, fresh);
    const cellOf = (column) => {
      if (fresh.includes(column)) return (ids) => ids(row[column]);
      return unique.has(column) ? this.#another(table, column, row[column]) : () => row[column];
    };
    return {
      statement: this.db.prepare(`insert into "${table}" (${names}) values (${columns.map(() => '?').join(', ')})`),
      cells: columns.map(cellOf),
      words,
    };
  }

  /** A value of the same size that no other row has. */
  #another(table, column, value) {
    if (typeof value === 'string') return () => randomBytes(value.length).toString('hex').slice(0, value.length);
    const key = `${table}.${column}`;
    const last = this.#last;
    last.set(key, this.db.prepare(`select max("${column}") from "${table}"`).safeIntegers().pluck().get());
    return () => {
      last.set(key, last.get(key) + 1n);
      return last.get(key);
    };
  }
}

/** The last column of every key that no fresh id makes unique. */
function uniqueAlone(db, table, fresh) {
  const primary = db.prepare('select name from pragma_table_info(?) where pk > 0 order by pk').pluck().all(table);
  const others = db
    .prepare('select name from pragma_index_list(?) where "unique" = 1')
    .pluck()
    .all(table)
    .map((index) => db.prepare('select name from pragma_index_info(?) order by seqno').pluck().all(index));
  const keys = [primary, ...others].filter((key) => key.length && !key.some((column) => fresh.includes(column)));
  return new Set(keys.map((key) => key.at(-1)));
}

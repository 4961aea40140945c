import Database from 'better-sqlite3';
import { Replay } from './Replay.mjs';

/** What a county works on at a time, however many cases it has behind it. */
const OPEN = 2_000;
/** Days over which the cases came in; prime, so that no channel keeps to days of its own. */
const DAYS = 1_499;

/**
 * No list reads these, and a registration only appends to them: with logs and bodies a million cases would take ten
 * gigabytes and measure the same.
 */
const LEFT_OUT = new Set(['core_entries', 'core_records', 'core_requests']);

/** Brings the database to so many cases by repeating the footprints in turn, spread over days, most of them closed. */
export function grow(file, footprints, cases) {
  const db = new Database(file);
  db.pragma('synchronous = OFF');
  db.pragma('cache_size = -524288');
  const count = db.prepare('select count(distinct dossier) from core_case_list').pluck();
  const replay = new Replay(db, footprints, (table) => !LEFT_OUT.has(table));
  const repeat = db.transaction((from, to) => {
    for (let i = from; i < to; i++) replay.run(i);
  });
  const BATCH = 10_000;
  for (let i = count.get(); i < cases; i += BATCH) repeat(i, Math.min(i + BATCH, cases));
  const isOld = `(rowid % ${Math.ceil(cases / OPEN)}) > 0`;
  const earlier = `'-' || (rowid % ${DAYS}) || ' days'`;
  db.exec(`
    update core_case_list set received_on = date(received_on, ${earlier}), status = iif(${isOld}, 'closed', status);
    update core_clocks set due_day = date(due_day, ${earlier}), state = iif(${isOld}, 'met', state);
    analyze`);
  db.pragma('wal_checkpoint(TRUNCATE)');
  db.close();
}

// The raw floor: node:http and prepared statements that answer the same bytes as the product and write the same rows.
// It knows no session, no right and no rule; whose lists it shows is written into its statements.
// Usage: PORT=… node floor.mjs DATABASE COUNTY_FOLDER UNIT
import { createServer } from 'node:http';
import { addDays, dayOf } from '@lianxin/base';
import Database from 'better-sqlite3';
import { County } from './County.mjs';
import { lists, REGISTER } from './questions.mjs';
import { Replay } from './Replay.mjs';

const [file, folder, unit] = process.argv.slice(2);
const db = new Database(file);
db.pragma('journal_mode = WAL');
db.pragma('synchronous = FULL');
db.pragma('cache_size = -65536');

const COLUMNS = `dossier, number, subject, petitioner, channel, received_on as receivedOn, status, phase, kind, demands,
  due, due_key as dueKey, provisional, owner, handler`;
const newest = (channel) =>
  db.prepare(`
    select ${COLUMNS} from core_case_list where unit = '${unit}' and status = 'open' ${channel}
    order by received_on desc, dossier desc limit 50`);
const [open, filtered] = [newest(''), newest("and channel = 'visit'")];

/** Absent rather than null; flags are flags. */
function shown(row) {
  const present = {};
  for (const name in row) if (row[name] !== null) present[name] = row[name];
  present.provisional = row.provisional === 1;
  return present;
}

function page(statement) {
  const rows = statement.all().map(shown);
  const last = rows.at(-1);
  return { rows, cursor: `${last.receivedOn}_${last.dossier}` };
}

const today = dayOf(new Date());
const clocks = (which) => `from core_clocks c join core_case_list l on l.unit = '${unit}' and l.dossier = c.dossier
  where c.owner = '${unit}' and c.state ${which}`;
const due = (state) =>
  db.prepare(`
    select c.dossier, l.number, l.subject, c.about, c.key, c.due_day as due, c.provisional, c.owner, l.handler
    ${clocks(`= '${state}'`)} order by c.due_day, c.dossier, c.id limit ?`);
const [running, standing] = [due('running'), due('standing')];
const counted = (which) => db.prepare(`select count(*) from (select 1 ${clocks(which)} limit 1000)`).pluck();
const counts = {
  overdue: counted(`= 'running' and c.due_day < '${today}'`),
  today: counted(`= 'running' and c.due_day = '${today}'`),
  week: counted(`= 'running' and c.due_day between '${today}' and '${addDays(today, 6)}'`),
  all: counted("in ('running', 'standing')"),
};

function work() {
  const first = running.all(50).map((row) => ({ ...shown(row), standing: false }));
  const rest = standing.all(50 - first.length).map((row) => ({ ...shown(row), standing: true }));
  return {
    rows: [...first, ...rest],
    counts: Object.fromEntries(Object.entries(counts).map(([name, statement]) => [name, statement.get()])),
  };
}

const { footprint, told } = new County(folder).registration;
const replay = new Replay(db, [footprint]);
const write = db.transaction(() => replay.run()).immediate;
const register = ({ dossier }) => {
  write();
  return { ...told, dossier };
};

const answers = { [lists.open]: () => page(open), [lists.filtered]: () => page(filtered), [lists.work]: work };

const server = createServer((request, response) => {
  const send = (data) => {
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify({ result: { data } }));
  };
  const answer = answers[request.url];
  if (answer) return send(answer());
  if (request.url === '/healthz') return response.end('{}');
  if (request.url !== REGISTER) return response.writeHead(404).end();
  const chunks = [];
  request.on('data', (chunk) => chunks.push(chunk));
  request.on('end', () => send(register(JSON.parse(Buffer.concat(chunks)))));
});
server.listen(Number(process.env.PORT), '127.0.0.1');
process.once('SIGTERM', () => {
  db.close();
  process.exit();
});

import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { officialYears } from '@lianxin/calendar';
import Database from 'better-sqlite3';
import { footprintOf } from './footprint.mjs';
import { Product } from './Product.mjs';
import { Replay } from './Replay.mjs';

const CLOCKS = 100_000;
const TABLES = new Set(['core_case_list', 'core_clocks']);

/** How long a county with so many open limits waits for the preview of next year's arrangement. */
export async function benchCalendar() {
  const folder = mkdtempSync(join(tmpdir(), 'lianxin-bench-calendar-'));
  try {
    await fill(folder);
    const product = await Product.start(folder);
    try {
      return [await preview(product)];
    } finally {
      await product.server.stop();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** One registration, repeated until enough limits are open, which end day by day around the turn of the year. */
async function fill(folder) {
  const product = await Product.start(folder);
  const file = join(
    folder,
    readdirSync(folder).find((name) => name.endsWith('.sqlite')),
  );
  let footprint;
  try {
    footprint = await footprintOf(file, () => product.register('visit'));
  } finally {
    await product.server.stop();
  }
  const db = new Database(file);
  const replay = new Replay(db, [footprint], (table) => TABLES.has(table));
  const limits = db.prepare('select count(*) from core_clocks').pluck();
  const each = limits.get();
  db.transaction(() => {
    for (let n = each; n < CLOCKS; n += each) replay.run();
  })();
  const from = `date('2026-12-01', '+' || (rowid % 90) || ' days')`;
  db.exec(`
    update core_clocks set limit_data = json_set(limit_data, '$.from', ${from}), due_day = date(${from}, '+15 days');
    analyze`);
  db.close();
}

async function preview(product) {
  const { id } = await call(product, 'importCalendarYear', { content: JSON.stringify(nextYear()) });
  const began = performance.now();
  await call(product, 'previewCalendarYear', { id });
  for (;;) {
    const { state, clocks, later, earlier } = await call(product, 'calendarPreview', { id }, 'GET');
    if (state === 'failed') throw new Error('the preview failed');
    if (state === 'running') await wait(20);
    else {
      const name = `preview of a calendar, ${clocks} open limits, ${later + earlier} move`;
      return { name, unit: 's', goal: 10, value: (performance.now() - began) / 1000 };
    }
  }
}

async function call({ server, headers }, procedure, input, method = 'POST') {
  const asked = method === 'GET' ? `?input=${encodeURIComponent(JSON.stringify(input))}` : '';
  const body = method === 'GET' ? {} : { body: JSON.stringify(input) };
  const json = { ...headers, 'content-type': 'application/json' };
  const answer = await fetch(`${server.origin}/trpc/core.${procedure}${asked}`, { method, headers: json, ...body });
  if (!answer.ok) throw new Error(`${procedure}: ${answer.status} ${await answer.text()}`);
  return (await answer.json()).result.data;
}

/** The arrangement of the last known year, a year later. */
function nextYear() {
  const { year, off, work } = officialYears.at(-1);
  const later = (day) => day.replace(String(year), String(year + 1));
  const days = [
    ...Object.entries(off).map(([day, name]) => ({ date: later(day), name, isOffDay: true })),
    ...work.map((day) => ({ date: later(day), name: 'work', isOffDay: false })),
  ];
  return { year: year + 1, papers: ['https://www.gov.cn/zhengce/202611/content_1.htm'], days };
}

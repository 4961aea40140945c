import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { newId } from '@lianxin/base';
import { dueDate, officialCalendar } from '@lianxin/calendar';
import { CORE_ENTRIES, effective, foldCase, foldClocks, petitionEntries } from '@lianxin/core/common';
import { Product } from './Product.mjs';
import { registration } from './questions.mjs';

const ENTRIES = 2_000;

/** What one case costs, however long its history: `{ name, value, unit, goal }`, the value in the unit. */
export async function benchLaw() {
  const folder = mkdtempSync(join(tmpdir(), 'lianxin-bench-law-'));
  try {
    const product = await Product.start(folder);
    try {
      return await measured(product);
    } finally {
      await product.server.stop();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function measured(product) {
  const dossier = await grownCase(product);
  const path = `/trpc/core.case?input=${encodeURIComponent(JSON.stringify({ dossier }))}`;
  const open = async () => {
    const answer = await fetch(product.server.origin + path, { headers: product.headers });
    if (!answer.ok) throw new Error(`opening the case: ${answer.status} ${await answer.text()}`);
    return (await answer.json()).result.data;
  };
  const { entries, clocks } = await open();
  const types = new Map([...CORE_ENTRIES, ...Object.values(petitionEntries)].map((type) => [type.id, type]));
  const log = () => effective(entries, (id) => types.get(id));
  const { limit } = clocks[0];
  return [
    {
      name: 'arithmetic of one clock',
      unit: 'us',
      goal: 20,
      value: 1e6 * perCall(() => dueDate(limit, officialCalendar), 100_000),
    },
    {
      name: `state of a case of ${entries.length} entries`,
      unit: 'ms',
      goal: 1,
      value: 1e3 * perCall(() => foldCase(log()), 200),
    },
    {
      name: `clocks of a case of ${entries.length} entries`,
      unit: 'ms',
      goal: 1,
      value: 1e3 * perCall(() => foldClocks(log()), 200),
    },
    { name: `opening a case of ${entries.length} entries`, unit: 'ms', goal: 150, value: await middle(open, 15) },
  ];
}

/** A case with a long history: registered, then notes and demands until its log is long. */
async function grownCase(product) {
  const call = async (action, body) => {
    const answer = await fetch(`${product.server.origin}/trpc/core.${action}`, {
      method: 'POST',
      headers: { ...product.headers, 'content-type': 'application/json' },
      body: JSON.stringify({ requestId: newId(), ...body }),
    });
    if (!answer.ok) throw new Error(`${action}: ${answer.status} ${await answer.text()}`);
    return (await answer.json()).result.data;
  };
  const { dossier, seq } = await call('register', registration());
  for (let n = seq; n < ENTRIES; n++) {
    if (n % 20) await call('addNote', { dossier, input: { text: `第${n}次电话联系，信访人表示材料随后补交。` } });
    else
      await call('addDemand', {
        dossier,
        input: { id: newId(), text: `第${n}项：请说明该年度的维修支出`, kind: 'appeal_request' },
      });
  }
  return dossier;
}

/** Seconds that one call takes, in the fastest of five rounds: what the machine does besides is not the question. */
function perCall(work, times) {
  for (let i = 0; i < times; i++) work();
  const rounds = Array.from({ length: 5 }, () => {
    const begun = performance.now();
    for (let i = 0; i < times; i++) work();
    return (performance.now() - begun) / times;
  });
  return Math.min(...rounds) / 1e3;
}

async function middle(work, times) {
  const taken = [];
  for (let i = 0; i < times; i++) {
    const begun = performance.now();
    await work();
    taken.push(performance.now() - begun);
  }
  return taken.sort((a, b) => a - b)[(times - 1) / 2];
}

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { openDatabase, sql } from '@lianxin/db';
import { freshDatabase } from '@lianxin/testing/databases';
import { expect, test } from 'vitest';

const WRITER = fileURLToPath(new URL('crashWriter.mjs', import.meta.url));

/** Lets a process write until it has acknowledged so many pairs, kills it at that moment, and gives what it said. */
async function writeAndDie(file: string, acknowledged: number): Promise<number[]> {
  const writer = spawn(process.execPath, [WRITER, file], { stdio: ['ignore', 'pipe', 'inherit'] });
  let output = '';
  writer.stdout.on('data', (data) => {
    output += data;
    if (output.split('\n').length > acknowledged) writer.kill('SIGKILL');
  });
  const [, signal] = await once(writer, 'close');
  expect(signal).toBe('SIGKILL');
  return output.split('\n').slice(0, -1).map(Number);
}

test('a SQLite process that is killed leaves nothing half-written, and all that it acknowledged', async () => {
  const fresh = await freshDatabase('sqlite');
  const { file } = fresh.address as { file: string };
  const acknowledged: number[] = [];
  for (const count of [1, 40, 333]) {
    acknowledged.push(...(await writeAndDie(file, count)));
    const db = await openDatabase({ file });
    const pairs = await db.rows<{ pair: number; halves: number }>(
      sql`select pair, sum(half) as halves from pairs group by pair`,
    );
    expect(pairs.filter((p) => p.halves !== 3)).toEqual([]);
    const kept = new Set(pairs.map((p) => p.pair));
    expect(acknowledged.filter((pair) => !kept.has(pair))).toEqual([]);
    expect(await db.rows(sql`pragma integrity_check`)).toEqual([{ integrity_check: 'ok' }]);
    await db.close();
  }
  expect(acknowledged.length).toBeGreaterThan(370);
  await fresh.remove();
});

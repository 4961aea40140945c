import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { newId } from '@lianxin/base';
import { Log } from '@lianxin/core/server';
import { createTestHost } from '@lianxin/testing';
import { describe, expect, test } from 'vitest';
import { DATABASES, problems } from './harness.js';

/** Lets a process write until it has acknowledged so many dossiers, then kills it where it stands. */
async function writeAndDie(where: object, acknowledged: number): Promise<string[]> {
  const script = new URL('./crashWriter.mjs', import.meta.url).pathname;
  const child = spawn(process.execPath, [script, JSON.stringify(where)], { stdio: ['ignore', 'pipe', 'inherit'] });
  const told: string[] = [];
  for await (const line of createInterface(child.stdout)) {
    told.push(line);
    if (told.length === acknowledged) child.kill('SIGKILL');
  }
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
  expect(child.signalCode).toBe('SIGKILL');
  return told;
}

describe.each(DATABASES)('a process killed while it appends, on $name,', ({ database }) => {
  test('has lost nothing it had acknowledged, and left no half-written log', async () => {
    let host = await createTestHost({ database });
    const { database: address, dataFolder } = host;
    const where = { database: address, dataFolder, county: newId() };
    for (const acknowledged of [25, 60]) {
      const told = await writeAndDie(where, acknowledged);
      host = await host.restart();
      const log = host.host.get(Log);
      for (const dossier of told) expect((await log.find(dossier))?.seq, dossier).toBe(2);
      expect(await problems(host)).toEqual([]);
      expect(await problems(host, 'projections')).toEqual([]);
    }
    await host.close();
  });
});

import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { CasePage } from '@lianxin/core/common';
import { sql } from '@lianxin/db';
import { createTestHost, type TestCounty, type TestHost } from '@lianxin/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openFile } from '../../server/import/ImportFile.js';
import { ImportJobs } from '../../server/import/ImportJobs.js';
import { heldMegabytes } from './files.js';
import { pageOf } from './pageOf.js';

const folder = new URL('../../../../../shared/data/messages/', import.meta.url);
const absent = !existsSync(folder);
if (absent) console.warn('Skipped: ../shared/data/messages, citizens’ messages to import, is not there.');

const pathOf = (name: string) => fileURLToPath(new URL(`${name}.xlsx`, folder));

describe.skipIf(absent)('messages that nobody here wrote', { timeout: 300_000 }, () => {
  let host: TestHost;
  beforeAll(async () => {
    host = await createTestHost();
  });
  afterAll(() => host?.close());

  const importing = async (county: TestCounty, name: string) => {
    const { ctx } = county.as('clerk');
    const choice = { channel: 'online', as: 'past' } as const;
    const job = host.host.get(ImportJobs.token).start(ctx, () => openFile(pathOf(name)), choice);
    await job.done;
    const { read, imported, unchanged, rejected } = job.counts;
    return { read, imported, unchanged, rejected };
  };

  const countCases = async (county: TestCounty): Promise<number> => {
    let count = 0;
    let page: CasePage | undefined;
    do {
      page = await pageOf(host, county.as('clerk'), {
        limit: 200,
        status: 'past',
        ...(page && { cursor: page.cursor! }),
      });
      count += page.rows.length;
    } while (page.cursor);
    return count;
  };

  test.each([
    ['附件2_示例数据', 495, 0],
    ['附件3_全部数据', 4326, 0],
    ['附件4_全部数据', 2816, 2816],
  ])(
    '%s: every message is one case, with its answer on its true day, and memory stays bounded',
    async (name, messages, answers) => {
      const county = await host.county();
      const all = { read: messages, rejected: [] };
      expect(await importing(county, name)).toEqual({ ...all, imported: messages, unchanged: 0 });
      expect(heldMegabytes()).toBeLessThan(300);
      expect(await countCases(county)).toBe(messages);
      const days = await host.db.rows<{ on_day: string }>(
        sql`select on_day from core_entries where county = ${county.id} and type = 'core.earlier_reply'`,
      );
      expect(days).toHaveLength(answers);
      expect(days.filter(({ on_day: day }) => day < '2011-01-01' || day > '2020-12-31')).toEqual([]);
      const types = await host.db.rows<{ type: string }>(
        sql`select distinct type from core_entries where county = ${county.id} order by type`,
      );
      expect(types.map(({ type }) => type)).toEqual(
        ['core.demand_added', 'core.earlier_reply', 'core.party_added', 'core.taken_over'].filter(
          (type) => answers > 0 || type !== 'core.earlier_reply',
        ),
      );
      expect(await importing(county, name)).toEqual({ ...all, imported: 0, unchanged: messages });
    },
  );
});

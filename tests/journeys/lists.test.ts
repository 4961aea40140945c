import { newId } from '@lianxin/base';
import { petitionActions as a, type CaseFilter, type CasePage, cases, work } from '@lianxin/core/common';
import { sql } from '@lianxin/db';
import { createTestHost, type TestCounty, type TestHost } from '@lianxin/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

describe.each(['sqlite', 'pg'] as const)('lists on %s', (database) => {
  let host: TestHost;
  let county: TestCounty;
  const registered: string[] = [];

  beforeAll(async () => {
    host = await createTestHost({ database });
    county = await host.county();
    for (const [day, channel, kind] of [
      ['2026-03-02', 'visit', undefined],
      ['2026-03-03', 'letter', 'appeal_request'],
      ['2026-03-03', 'visit', 'suggestion'],
      ['2026-03-04', 'phone', 'appeal_request'],
      ['2026-03-05', 'visit', 'appeal_request'],
    ] as const) {
      host.time.set(day);
      const dossier = newId(host.time.now().getTime() + registered.length);
      registered.unshift(dossier);
      const demands = [{ id: newId(), text: '尽快维修', ...(kind && { kind }) }];
      const input = { filing: newId(), channel, subject: '反映"屋面"漏水\n多年', parties: [], demands };
      await county.as('clerk').act(a.register, { dossier, input });
    }
  });
  afterAll(() => host.close());

  const page = (filter: CaseFilter = {}): Promise<CasePage> => county.as('clerk').call(cases, filter);
  const idsOf = ({ rows }: { rows: readonly { dossier: string }[] }) => rows.map((r) => r.dossier);

  test('show the newest first, page by page, and say when there is no further page', async () => {
    const first = await page({ limit: 2 });
    const second = await page({ limit: 2, cursor: first.cursor! });
    const third = await page({ limit: 2, cursor: second.cursor! });
    expect([first, second, third].flatMap(idsOf)).toEqual(registered);
    expect(third).not.toHaveProperty('cursor');
    expect(await page({ limit: 5 })).not.toHaveProperty('cursor');
    expect(await page({ cursor: first.cursor! })).not.toHaveProperty('cursor');
  });

  test('take any filters together', async () => {
    expect(idsOf(await page({ channel: 'visit' }))).toEqual([registered[0], registered[2], registered[4]]);
    expect(idsOf(await page({ channel: 'visit', kind: 'suggestion', status: 'open' }))).toEqual([registered[2]]);
    expect(idsOf(await page({ from: '2026-03-03', to: '2026-03-04', limit: 2 }))).toEqual(registered.slice(1, 3));
    expect(idsOf(await page({ from: '2026-04-01' }))).toEqual([]);
  });

  test('show a case alike, however it was come by, and not at all what it does not have', async () => {
    const listed = (await page()).rows;
    const found = (await page({ text: '屋面' })).rows;
    expect(new Set(found)).toEqual(new Set(listed));
    expect(listed.at(-1)).not.toHaveProperty('kind');
    expect(listed.at(-1)).not.toHaveProperty('handler');
    expect(listed[0]).toMatchObject({ subject: '反映"屋面"漏水\n多年', kind: 'appeal_request', provisional: false });
  });

  test('tell what falls due soonest first, and what stands and has no last day after it', async () => {
    const standing = registered[4]!;
    await host.db.transaction(async () => {
      await host.db.rows(sql`update core_clocks set state = 'standing', due_day = null where dossier = ${standing}`);
    });
    host.time.set('2026-03-25');
    const { rows, counts } = await county.as('clerk').call(work, { scope: 'unit' });
    expect(rows.map((r) => r.due)).toEqual([...rows.map((r) => r.due)].sort());
    expect(rows.at(-1)).toMatchObject({ dossier: standing, standing: true });
    expect(rows.at(-1)).not.toHaveProperty('due');
    expect(counts.all).toBe(rows.length);
    expect(counts.overdue).toBe(rows.filter((r) => r.due && r.due < '2026-03-25').length);
    expect(idsOf(await county.as('clerk').call(work, { scope: 'unit', limit: 1 }))).toEqual([rows[0]!.dossier]);
  });
});

import { directory } from '@lianxin/core/common';
import { Audit } from '@lianxin/core/server';
import { sql } from '@lianxin/db';
import { createTestHost, type TestHost } from '@lianxin/testing';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Browser } from './Browser.js';

describe.each(['sqlite', 'pg'] as const)('The audit log, on %s', (database) => {
  let host: TestHost;
  beforeEach(async () => {
    host = await createTestHost({ database });
  });
  afterEach(() => host.close());

  const verify = () => host.host.get(Audit).verify();
  const tamper = (statement: ReturnType<typeof sql>) => host.db.transaction(() => host.db.rows(statement));

  test('says who did what and when, and from where', async () => {
    const county = await host.county();
    const admin = await Browser.of(host, county, 'sysadmin');
    const { post, person } = county.as('labour').actor;
    await admin.call('endPost', { post, to: '2026-12-31' });
    const auditor = await Browser.of(host, county, 'auditor');
    const { lines } = (await auditor.call('audit', { code: 'core.post_ended' }))!;
    expect(lines).toMatchObject([
      {
        actorName: '许文博',
        code: 'core.post_ended',
        params: { post, person, to: '2026-12-31' },
        at: host.time.now().toISOString(),
        address: '192.0.2.7',
      },
    ]);
  });

  test('is read page by page, by day, by person, by county, and by nobody but the auditor', async () => {
    const [ours, theirs] = [await host.county(), await host.county()];
    const clerk = await Browser.of(host, ours, 'clerk');
    for (let i = 0; i < 5; i++) await Browser.of(host, ours, 'clerk');
    await Browser.of(host, theirs, 'clerk');
    const auditor = ours.as('auditor');
    const first = await auditor.call(directory.audit, { code: 'core.signed_in', limit: 4 });
    const rest = await auditor.call(directory.audit, { code: 'core.signed_in', limit: 4, before: first.next! });
    const positions = [...first.lines, ...rest.lines].map(({ position }) => position);
    expect(positions).toHaveLength(6);
    expect(positions).toEqual(positions.toSorted((a, b) => b - a));
    expect(rest.next).toBeUndefined();
    const { person } = ours.as('clerk').actor;
    expect((await auditor.call(directory.audit, { person })).lines).toHaveLength(6);
    expect((await auditor.call(directory.audit, { to: '2026-03-01' })).lines).toHaveLength(0);
    expect((await auditor.call(directory.audit, { from: '2026-03-02', to: '2026-03-02' })).lines).toHaveLength(7);
    await expect(clerk.call('audit', {})).rejects.toMatchObject({ code: 'api.no_permission' });
  });

  test('INV-36 stays one unbroken chain when many write at once', async () => {
    const county = await host.county();
    await Promise.all(Array.from({ length: 30 }, () => Browser.of(host, county, 'clerk')));
    const { lines, faults } = await verify();
    expect(lines).toBeGreaterThanOrEqual(31);
    expect(faults).toEqual([]);
  });

  test('forgets nothing that was rolled back, for it never held it', async () => {
    const county = await host.county();
    const before = (await verify()).lines;
    const { ctx } = county.as('clerk');
    const failing = host.db.transaction(async () => {
      await host.host.get(Audit).write(ctx, 'core.signed_in');
      throw new Error('the rest went wrong');
    });
    await expect(failing).rejects.toThrow('the rest went wrong');
    expect(await verify()).toEqual({ lines: before, faults: [] });
  });

  test.each<[string, ReturnType<typeof sql>, object]>([
    [
      'a line that was rewritten',
      sql`update core_audit set text = replace(text, 'core.signed_in', 'core.signed_out') where position = 3`,
      { position: 3, reason: 'changed' },
    ],
    [
      'a line that was given to somebody else',
      sql`update core_audit set actor = 'somebody' where position = 3`,
      { position: 3, reason: 'changed' },
    ],
    ['a line that was taken out', sql`delete from core_audit where position = 3`, { position: 3, reason: 'missing' }],
    ['the last lines taken off', sql`delete from core_audit where position > 3`, { position: 4, reason: 'missing' }],
  ])('%s shows', async (_, statement, fault) => {
    const county = await host.county();
    for (let i = 0; i < 4; i++) await Browser.of(host, county, 'clerk');
    expect((await verify()).faults).toEqual([]);
    await tamper(statement);
    expect((await verify()).faults).toContainEqual(fault);
  });

  test('names no petitioner and no colleague: ids and codes only', async () => {
    const county = await host.county();
    await Browser.of(host, county, 'clerk');
    const rows = await host.db.rows<{ text: string }>(sql`select text from core_audit`);
    for (const { text } of rows) expect(text).not.toMatch(/\p{Script=Han}/u);
  });
});

import { Db, Rebuilding } from '@lianxin/core/server';
import { type SQL, sql } from '@lianxin/db';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DATABASES, open, problems, tinyHost } from './harness.js';
import * as a from './tinyActions.js';

describe.each(DATABASES)('the tables made from logs, on $name,', ({ database }) => {
  let t: Awaited<ReturnType<typeof tinyHost>>;
  beforeAll(async () => {
    t = await tinyHost(database);
  });
  afterAll(() => t.host.close());

  const differences = () => problems(t.host, 'projections');
  const run = (statement: SQL) => {
    const db = t.host.host.get(Db);
    return db.transaction(async () => void (await db.rows(statement)));
  };

  test('hold with every entry what the log says, and are proved equal', async () => {
    const [clerk, chief] = [t.county.as('clerk'), t.county.as('chief')];
    const { dossier, question } = await open(clerk);
    const about = { dossier, about: question };
    await clerk.act(a.pause, { ...about, input: { ground: 'survey' } });
    const row = async () =>
      (
        await t.host.host
          .get(Db)
          .rows<Record<string, unknown>>(
            sql`select owner, due_day, state, in_time from core_clocks where dossier = ${dossier}`,
          )
      )[0];
    expect(await row()).toMatchObject({ owner: clerk.actor.unit, due_day: null, state: 'standing' });
    await clerk.act(a.resume, { ...about, input: { ground: 'survey' } });
    expect(await row()).toMatchObject({ due_day: '2026-03-16', state: 'running' });
    await clerk.act(a.corrections.annul, { dossier, input: { entry: 3, reason: '误录' } });
    await chief.act(a.answer, { ...about, input: { yes: true } });
    expect(await row()).toMatchObject({ state: 'met' });
    expect(Number((await row())!.in_time)).toBe(1);
    expect(await differences()).toEqual([]);
  });

  test('are rebuilt from nothing to the same rows', async () => {
    await open(t.county.as('clerk'));
    await run(sql`delete from core_clocks`);
    expect((await differences()).length).toBeGreaterThan(0);
    await t.host.host.get(Rebuilding.token).rebuild();
    expect(await differences()).toEqual([]);
  });

  test('show a changed row, a missing one, and one of a dossier that is not there', async () => {
    const { dossier } = await open(t.county.as('clerk'));
    const differs = { code: 'core.projection_differs', params: { projection: 'core.clocks', dossier } };
    await run(sql`update core_clocks set due_day = '2026-12-31' where dossier = ${dossier}`);
    expect(await differences()).toEqual([differs]);
    await run(sql`delete from core_clocks where dossier = ${dossier}`);
    expect(await differences()).toEqual([differs]);
    await t.host.host.get(Rebuilding.token).rebuild();
    await run(sql`update core_clocks set dossier = 'nowhere' where dossier = ${dossier}`);
    expect(await differences()).toEqual([
      differs,
      { ...differs, params: { projection: 'core.clocks', dossier: 'nowhere' } },
    ]);
    await t.host.host.get(Rebuilding.token).rebuild();
    expect(await differences()).toEqual([]);
  });

  test('are rebuilt at the next start when a projection has a new version', async () => {
    await open(t.county.as('clerk'));
    await run(sql`delete from core_clocks`);
    await run(sql`update core_cursors set version = 0 where id = 'projection:core.clocks'`);
    t = { ...t, host: await t.host.restart() };
    expect(await differences()).toEqual([]);
  });
});

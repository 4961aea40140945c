import { buffer } from 'node:stream/consumers';
import { caseQuery, cases, directory, exportArchive } from '@lianxin/core/common';
import { Db, Files } from '@lianxin/core/server';
import { sql } from '@lianxin/db';
import { createTestHost, type TestHost } from '@lianxin/testing';
import JSZip from 'jszip';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { HearingLife, hearingContracts } from '../../plugins/hearing-review/tests/hearingLife.js';

const PLUGIN = new URL('../../plugins/hearing-review', import.meta.url).pathname;
const DISSENT = '面积宜先行测绘';
const READERS = ['clerk', 'chief', 'deputy', 'housing', 'housing-head', 'labour', 'township', 'mediator', 'lawyer'];
/** What would betray a vote: the record of one, or somebody beside what he voted. */
const BETRAYS = /hearing-review\.vote"|"vote":"(?:for|against|abstain)"/;

describe.each(['sqlite', 'pg'] as const)('INV-20 how each member voted is told nowhere, on %s', (database) => {
  let host: TestHost;
  let life: HearingLife;
  beforeAll(async () => {
    host = await createTestHost({ database, plugins: [PLUGIN] });
  });
  afterAll(() => host.close());
  beforeEach(async () => {
    life = await HearingLife.accepted(host);
    await life.reported();
  });

  const answers = async (who: string) => {
    const caller = life.county.as(who);
    const asked = [
      caller.call(caseQuery, { dossier: life.dossier }),
      caller.call(cases, {}),
      caller.call(cases, { text: '测绘' }),
      caller.call(hearingContracts.hearings, { limit: 100 }),
      caller.call(hearingContracts.session, { dossier: life.dossier, hearing: life.hearing }),
    ];
    return JSON.stringify(await Promise.all(asked.map((answer) => answer.catch(({ code }) => code))));
  };

  test('in no page, list, search or session of anybody', async () => {
    for (const who of READERS) expect(await answers(who), who).not.toMatch(BETRAYS);
    expect((await life.county.as('clerk').call(cases, { text: '测绘' })).rows).toEqual([]);
  });

  test('not in the exported folder of the case, which has the count and the dissents without names', async () => {
    const clerk = life.county.as('clerk');
    const { file } = await clerk.call(exportArchive, { dossier: life.dossier, reason: '移交县档案馆' });
    const { content } = await host.host.get(Files).open(clerk.actor, file);
    const zip = await JSZip.loadAsync(await buffer(content));
    const texts = await Promise.all(Object.values(zip.files).map((entry) => entry.async('string')));
    expect(texts.join('\n')).not.toMatch(BETRAYS);
    expect(texts.some((text) => text.includes(DISSENT))).toBe(true);
    const { ballots } = await life.state();
    const ids = life.pool.map((member) => new RegExp(`${member}[^}]{0,80}${DISSENT}`));
    for (const pattern of ids) expect(texts.join('\n')).not.toMatch(pattern);
    expect(texts.join('\n')).toContain(ballots[0]);
  });

  test('not in the audit log, and in no table as anybody could read it', async () => {
    const { lines } = await life.county.as('auditor').call(directory.audit, {});
    expect(JSON.stringify(lines)).not.toMatch(BETRAYS);
    const db = host.host.get(Db);
    const tables = await db.rows<{ name: string }>(
      database === 'sqlite'
        ? sql`select name from sqlite_master where type = 'table'`
        : sql`select table_name as name from information_schema.tables where table_schema = 'public'`,
    );
    expect(tables.length).toBeGreaterThan(30);
    for (const { name } of tables) {
      const rows = JSON.stringify(await db.rows(sql.raw(`select * from "${name}"`)));
      expect(rows.includes(DISSENT), name).toBe(false);
      expect(rows, name).not.toMatch(/"vote\\*":\\*"(?:for|against|abstain)/);
    }
  });
});

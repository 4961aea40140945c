import { Anchors, Db, Upkeep } from '@lianxin/core/server';
import { sql } from '@lianxin/db';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DATABASES, open, problems, tinyHost } from './harness.js';
import * as a from './tinyActions.js';

/** Two dossiers, the first with five entries, anchored; on a host of its own, because each test breaks something. */
async function twoDossiers(database: 'sqlite' | 'pg') {
  const { host, county } = await tinyHost(database);
  const clerk = county.as('clerk');
  const first = await open(clerk);
  for (const text of ['一', '二', '三']) await clerk.act(a.note, { ...about(first), input: { text } });
  const second = await open(clerk);
  const db = host.host.get(Db);
  const tamper = (statement: ReturnType<typeof sql>) => db.transaction(async () => void (await db.rows(statement)));
  return { host, clerk, first: first.dossier, second: second.dossier, question: first.question, tamper };
}

const about = ({ dossier, question }: { dossier: string; question: string }) => ({ dossier, about: question });

describe.each(DATABASES)('verify on $name', ({ database }) => {
  let t: Awaited<ReturnType<typeof twoDossiers>>;
  beforeAll(async () => {
    t = await twoDossiers(database);
  });
  afterAll(() => t.host.close());

  test('finds nothing in logs that nobody touched, anchored or not', async () => {
    expect(await problems(t.host)).toEqual([]);
    await t.host.host.get(Upkeep.token).run();
    expect(await problems(t.host)).toEqual([]);
  });
});

describe.each(DATABASES)('tampering on $name shows', ({ database }) => {
  const cases: readonly [
    what: string,
    how: (t: Awaited<ReturnType<typeof twoDossiers>>) => readonly ReturnType<typeof sql>[],
    found: (t: Awaited<ReturnType<typeof twoDossiers>>) => object,
  ][] = [
    [
      'when the text of an entry was changed',
      ({ first }) => [
        sql`update core_entries set text = replace(text, '2026-03-02', '2026-03-01') where dossier = ${first} and seq = 3`,
      ],
      ({ first }) => ({ code: 'core.log_entry_changed', params: { dossier: first, seq: 3 } }),
    ],
    [
      'when a column no longer says what the text says',
      ({ first }) => [sql`update core_entries set on_day = '2026-02-01' where dossier = ${first} and seq = 4`],
      ({ first }) => ({ code: 'core.log_entry_changed', params: { dossier: first, seq: 4 } }),
    ],
    [
      'when two entries changed places',
      ({ first }) => [
        sql`update core_entries set seq = 99 where dossier = ${first} and seq = 3`,
        sql`update core_entries set seq = 3 where dossier = ${first} and seq = 4`,
        sql`update core_entries set seq = 4 where dossier = ${first} and seq = 99`,
      ],
      ({ first }) => ({ code: 'core.log_entry_changed', params: { dossier: first, seq: 3 } }),
    ],
    [
      'when an entry in the middle is gone',
      ({ first }) => [sql`delete from core_entries where dossier = ${first} and seq = 3`],
      ({ first }) => ({ code: 'core.log_entry_missing', params: { dossier: first, seq: 3 } }),
    ],
    [
      'when the end of a log was cut off',
      ({ first }) => [sql`delete from core_entries where dossier = ${first} and seq = 5`],
      ({ first }) => ({ code: 'core.log_entry_missing', params: { dossier: first, seq: 5 } }),
    ],
    [
      'when the end was cut off and the head moved back',
      ({ first }) => [
        sql`delete from core_entries where dossier = ${first} and seq = 5`,
        sql`update core_heads set seq = 4,
          hash = (select hash from core_entries where dossier = ${first} and seq = 4),
          position = (select position from core_entries where dossier = ${first} and seq = 4)
          where dossier = ${first}`,
      ],
      () => ({ code: 'core.log_position_missing', params: { position: 5, store: 'open' } }),
    ],
    [
      'when a whole dossier is gone',
      ({ second }) => [
        sql`delete from core_entries where dossier = ${second}`,
        sql`delete from core_heads where dossier = ${second}`,
      ],
      () => ({ code: 'core.log_position_missing', params: { position: 6, store: 'open' } }),
    ],
    [
      'when only the head of a dossier is gone',
      ({ second }) => [sql`delete from core_heads where dossier = ${second}`],
      ({ second }) => ({ code: 'core.log_head_missing', params: { dossier: second, seq: 1 } }),
    ],
    [
      'when a record has another fingerprint',
      ({ first }) => [
        sql`update core_records set fingerprint = 'x' where id in (select id from core_records where dossier = ${first} limit 1)`,
      ],
      ({ first }) => ({ code: 'core.record_changed', params: { dossier: first } }),
    ],
    [
      'when a record is gone',
      ({ second }) => [sql`delete from core_records where dossier = ${second}`],
      ({ second }) => ({ code: 'core.record_changed', params: { dossier: second, seq: 1 } }),
    ],
    [
      'when a record was emptied without an entry that erases it',
      ({ second }) => [
        sql`update core_records set body = null, salt = null, state = 'erased' where dossier = ${second}`,
      ],
      ({ second }) => ({ code: 'core.record_changed', params: { dossier: second } }),
    ],
  ];

  test.each(cases)('%s', async (_, how, found) => {
    const t = await twoDossiers(database);
    try {
      for (const statement of how(t)) await t.tamper(statement);
      expect((await problems(t.host))[0]).toMatchObject(found(t));
    } finally {
      await t.host.close();
    }
  });

  test('when a dossier was taken away and everything after it renumbered: by the anchor', async () => {
    const t = await twoDossiers(database);
    try {
      await t.host.host.get(Upkeep.token).run();
      await t.tamper(sql`delete from core_entries where dossier = ${t.first}`);
      await t.tamper(sql`delete from core_heads where dossier = ${t.first}`);
      await t.tamper(sql`update core_entries set position = seq`);
      await t.tamper(sql`update core_heads set position = seq`);
      await t.tamper(sql`update db_series set value = 2 where name = 'log:open'`);
      expect(await problems(t.host)).toEqual([
        { code: 'core.anchor_broken', params: { day: '2026-03-01', store: 'open' } },
      ]);
    } finally {
      await t.host.close();
    }
  });
});

describe('anchors', () => {
  test('cover each day what was committed since the last, and skip days on which nothing was', async () => {
    const { host, clerk, first, question } = await twoDossiers('sqlite');
    try {
      const anchors = host.host.get(Anchors.token);
      const days = ['2026-03-02', '2026-03-03', '2026-03-04'];
      await anchors.anchor(days[0]!);
      await anchors.anchor(days[1]!);
      await clerk.act(a.note, { dossier: first, about: question, input: { text: '四' } });
      await anchors.anchor(days[2]!);
      const kept = await anchors.of('open', clerk.actor.county);
      expect(kept.map(({ day, position }) => [day, position])).toEqual([
        ['2026-03-02', 7],
        ['2026-03-04', 8],
      ]);
      expect(await problems(host)).toEqual([]);
    } finally {
      await host.close();
    }
  });
});

import { Db, Followers } from '@lianxin/core/server';
import { sql } from '@lianxin/db';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DATABASES, open, tinyHost } from './harness.js';
import * as a from './tinyActions.js';
import { tiny } from './tinyPlugin.js';

describe.each(DATABASES)('a follower on $name', ({ database }) => {
  let t: Awaited<ReturnType<typeof tinyHost>>;
  beforeAll(async () => {
    t = await tinyHost(database);
  });
  afterAll(() => t.host.close());

  const settled = () => t.host.host.get(Followers.token).settled();
  const seen = async () => {
    const rows = await t.host.host
      .get(Db)
      .rows<{ position: number }>(sql`select position from tiny_counts order by position`);
    return rows.map(({ position }) => Number(position));
  };
  const upTo = (n: number) => Array.from({ length: n }, (_, i) => i + 1);

  test('gets every entry once, in the order of commits', async () => {
    const clerk = t.county.as('clerk');
    await Promise.all(Array.from({ length: 5 }, () => open(clerk)));
    await settled();
    expect(await seen()).toEqual(upTo(10));
  });

  test('gets nothing of sealed dossiers', async () => {
    const clerk = t.county.as('clerk');
    await open(clerk, { for: [clerk.actor.person] });
    await settled();
    expect(await seen()).toEqual(upTo(10));
  });

  test('that fell over an entry keeps its place and nothing half done, and goes on later', async () => {
    const clerk = t.county.as('clerk');
    t.levers.followerFailsAt = 12;
    await open(clerk);
    await settled();
    expect(await seen()).toEqual(upTo(10));
    t.levers.followerFailsAt = Number.POSITIVE_INFINITY;
    const { dossier, question } = await open(clerk);
    await clerk.act(a.note, { dossier, about: question, input: { text: '备注' } });
    await settled();
    expect(await seen()).toEqual(upTo(15));
  });

  test('catches up after a start with what it missed', async () => {
    const clerk = t.county.as('clerk');
    t.levers.followerFailsAt = 16;
    await open(clerk);
    await settled();
    t.levers.followerFailsAt = Number.POSITIVE_INFINITY;
    t = { ...t, host: await t.host.restart([tiny(t.levers)]) };
    await settled();
    expect(await seen()).toEqual(upTo(17));
  });

  test('starts again from the first entry when it is told to', async () => {
    await t.host.host.get(Followers.token).restart();
    expect(await seen()).toEqual(upTo(17));
  });
});

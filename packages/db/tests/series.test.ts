import { asc, type Db } from '@lianxin/db';
import { bothDatabases } from '@lianxin/testing/databases';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openShop } from './shop.js';

describe.each(bothDatabases)('a series on $name', ({ open }) => {
  let db: Db;
  let remove: () => Promise<void>;
  let t: Awaited<ReturnType<typeof openShop>>;

  beforeAll(async () => {
    ({ db, remove } = await open());
    t = await openShop(db);
  });
  afterAll(() => remove());

  test('begins at 1 and goes on, each by itself, one number or several at a time', async () => {
    const numbers = await db.transaction(async () => [
      await db.next('letters/2026'),
      await db.next('letters/2026', 3),
      await db.next('letters/2026'),
      await db.next('letters/2027'),
    ]);
    expect(numbers).toEqual([1, 2, 5, 1]);
  });

  test('has no gaps where work failed, and its order is that of the commits', async () => {
    const committed: number[] = [];
    const work = Array.from({ length: 60 }, (_, i) =>
      db.transaction(async () => {
        const number = await db.next('positions');
        await db.q.insert(t.marks).values({ a: String(number).padStart(3, '0'), b: '' });
        db.afterCommit(() => void committed.push(number));
        if (i % 5 === 0) throw new Error('failed after taking a number');
      }),
    );
    const failed = (await Promise.allSettled(work)).filter((w) => w.status === 'rejected').length;
    expect(failed).toBe(12);
    const rows = await db.q.select().from(t.marks).orderBy(asc(t.marks.a));
    expect(rows.map((r) => Number(r.a))).toEqual(Array.from({ length: 48 }, (_, i) => i + 1));
    expect(committed.toSorted((a, b) => a - b)).toEqual(rows.map((r) => Number(r.a)));
  });

  test('whoever sees a number sees all that came before it', async () => {
    const seen: { greatest: number; rows: number }[] = [];
    const writers = Array.from({ length: 40 }, () =>
      db.transaction(async () => {
        const number = await db.next('seen');
        await db.q.insert(t.marks).values({ a: 'seen', b: String(number).padStart(3, '0') });
      }),
    );
    const look = async () => {
      const rows = (await db.q.select().from(t.marks)).filter((r) => r.a === 'seen');
      seen.push({ greatest: Math.max(0, ...rows.map((r) => Number(r.b))), rows: rows.length });
    };
    await Promise.all([...writers, ...Array.from({ length: 20 }, look)]);
    await look();
    expect(seen.at(-1)).toEqual({ greatest: 40, rows: 40 });
    for (const { greatest, rows } of seen) expect(rows).toBe(greatest);
  });

  test('gives no number outside a transaction', async () => {
    await expect(db.next('letters/2026')).rejects.toThrow('outside a transaction');
  });
});

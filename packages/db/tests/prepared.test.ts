import { and, type Db, desc, eq, gte, type JsonRows, sql } from '@lianxin/db';
import { bothDatabases } from '@lianxin/testing/databases';
import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openShop, shop } from './shop.js';

type Order = typeof shop.pg.orders.$inferInsert;

describe.each(bothDatabases)('a prepared statement on $name', ({ open }) => {
  let db: Db;
  let remove: () => Promise<void>;
  let t: Awaited<ReturnType<typeof openShop>>;

  beforeAll(async () => {
    ({ db, remove } = await open());
    t = await openShop(db);
    await db.transaction(() =>
      db.q.insert(t.orders).values([
        { id: 'a', shop: 's', number: 1, paid: true, at: new Date(1000) },
        { id: 'b', shop: 's', number: 2, at: new Date(2000) },
      ]),
    );
  });
  afterAll(() => remove());

  test('is built once and run with other values each time', async () => {
    let built = 0;
    const byId = db.prepared((q, p: { id: string }) => {
      built++;
      return q.select().from(t.orders).where(eq(t.orders.id, p.id));
    });
    expect((await byId({ id: 'a' }))[0]?.number).toBe(1);
    expect((await byId({ id: 'b' }))[0]?.at).toEqual(new Date(2000));
    expect(await byId({ id: "' or 1=1 --" })).toEqual([]);
    expect(built).toBe(1);
  });

  test('takes instants, flags and limits', async () => {
    const since = db.prepared((q, p: { at: Date; paid: boolean; most: number }) =>
      q
        .select({ id: t.orders.id })
        .from(t.orders)
        .where(and(gte(t.orders.at, p.at), eq(t.orders.paid, p.paid)))
        .limit(p.most),
    );
    expect(await since({ at: new Date(1000), paid: true, most: 5 })).toEqual([{ id: 'a' }]);
    expect(await since({ at: new Date(1001), paid: true, most: 5 })).toEqual([]);
    expect(await since({ at: new Date(0), paid: false, most: 0 })).toEqual([]);
  });

  test('serves a unit of work and everybody else alike', async () => {
    const rename = db.prepared((q, p: { id: string; size: number }) =>
      q.update(t.orders).set({ size: p.size }).where(eq(t.orders.id, p.id)).returning({ size: t.orders.size }),
    );
    const sizeOf = db.prepared((q, p: { id: string }) =>
      q.select({ size: t.orders.size }).from(t.orders).where(eq(t.orders.id, p.id)),
    );
    await expect(rename({ id: 'a', size: 1 })).rejects.toThrow();
    await db.transaction(async () => {
      expect(await rename({ id: 'a', size: 2 ** 40 })).toEqual([{ size: 2 ** 40 }]);
      expect(await sizeOf({ id: 'a' })).toEqual([{ size: 2 ** 40 }]);
    });
    expect(await sizeOf({ id: 'a' })).toEqual([{ size: 2 ** 40 }]);
  });
});

describe('a list that leaves the database as JSON', () => {
  const open = bothDatabases.map(({ name, open }) => ({ name, open }));
  const databases: { db: Db; list(p: { shop: string }): Promise<JsonRows>; remove(): Promise<void> }[] = [];

  beforeAll(async () => {
    for (const { open: openOne } of open) {
      const { db, remove } = await openOne();
      const { orders } = await openShop(db);
      const { id, number, state, size, paid, at, due, goods } = orders;
      const twice = sql`${number} * 2`;
      const unpaid = sql`not ${paid}`.mapWith(paid);
      const list = db.preparedJson(
        { id, number, state, size, paid, 'paid at': at, due, goods, twice, unpaid, "it's": id },
        (select, p: { shop: string }) =>
          select.from(orders).where(eq(orders.shop, p.shop)).orderBy(desc(number)).limit(40),
      );
      databases.push({ db, list, remove });
    }
  });
  afterAll(async () => {
    for (const { remove } of databases) await remove();
  });
  beforeEach(async () => {
    for (const { db } of databases) {
      await db.transaction(async () => void (await db.q.delete(shop.of(db.dialect).orders)));
    }
  });

  const fill = async (orders: Order[]) => {
    const texts: string[] = [];
    for (const { db, list } of databases) {
      const table = shop.of(db.dialect).orders;
      await db.transaction(async () => {
        await db.q.delete(table);
        if (orders.length) await db.q.insert(table).values(orders);
      });
      const { bytes, count } = await list({ shop: 's' });
      expect(count).toBe(Math.min(orders.length, 40));
      texts.push(bytes.toString());
    }
    return texts;
  };

  test('names its columns as asked and gives instants in milliseconds, flags as flags, nulls not at all', async () => {
    const [sqlite, pg] = await fill([
      { id: 'a', shop: 's', number: 1 },
      {
        ...{ id: 'b', shop: 's', number: 2, state: 'open', size: 2 ** 50, paid: true, due: '2026-03-02' },
        ...{ at: new Date(1772413323456), goods: { name: '水管\t"', sizes: [1.5] } },
      },
    ]);
    expect(sqlite).toBe(pg);
    expect(JSON.parse(sqlite!)).toEqual([
      {
        ...{
          id: 'b',
          number: 2,
          state: 'open',
          size: 2 ** 50,
          paid: true,
          'paid at': 1772413323456,
          due: '2026-03-02',
        },
        ...{ goods: { name: '水管\t"', sizes: [1.5] }, twice: 4, unpaid: false, "it's": 'b' },
      },
      { id: 'a', number: 1, paid: false, twice: 2, unpaid: true, "it's": 'a' },
    ]);
  });

  test('is an empty list where there is nothing', async () => {
    expect(await fill([])).toEqual(['[]', '[]']);
  });

  test('refuses to begin with what may be null', () => {
    const { db } = databases[0]!;
    const { orders } = shop.of(db.dialect);
    expect(() => db.preparedJson({ state: orders.state }, (select) => select.from(orders))).toThrow('state');
  });

  test('refuses bytes, which have no JSON', () => {
    const { db } = databases[0]!;
    const { orders } = shop.of(db.dialect);
    expect(() => db.preparedJson({ seal: orders.seal }, (select) => select.from(orders))).toThrow('seal');
  });

  // PostgreSQL stores no NUL, and neither takes half a surrogate pair.
  const text = fc.string({ unit: 'binary' }).filter((s) => !s.includes('\0'));
  const orders = fc
    .array(
      fc.record({
        state: fc.option(text),
        size: fc.option(fc.maxSafeInteger()),
        paid: fc.boolean(),
        at: fc.option(fc.date({ min: new Date('1949-01-01'), max: new Date('2100-12-31'), noInvalidDate: true })),
        due: fc.option(text),
        goods: fc.option(
          fc.record({ name: text, sizes: fc.array(fc.double({ noNaN: true, noDefaultInfinity: true })) }),
        ),
      }),
      { maxLength: 8 },
    )
    .map((rows) => rows.map((row, i) => ({ id: `o${i}`, shop: 's', number: i, ...row }) as Order));

  test('is the same text from both databases, whatever is in it', async () => {
    await fc.assert(
      fc.asyncProperty(orders, async (rows) => {
        const [sqlite, pg] = await fill(rows);
        expect(sqlite).toBe(pg);
        const parsed = JSON.parse(sqlite!) as Record<string, unknown>[];
        const expected = rows.toReversed().map(({ state, size, paid, at, due, goods }) => {
          const row = { state, size, paid, 'paid at': at?.getTime(), due, goods };
          return JSON.parse(JSON.stringify(row, (_, value) => value ?? undefined));
        });
        expect(parsed).toMatchObject(expected);
      }),
      { numRuns: 60 },
    );
  });

  test('can be counted on to keep the order of the rows', async () => {
    const [sqlite] = await fill(Array.from({ length: 100 }, (_, i) => ({ id: `o${i}`, shop: 's', number: i })));
    const numbers = (JSON.parse(sqlite!) as { number: number }[]).map((o) => o.number);
    expect(numbers).toEqual(Array.from({ length: 40 }, (_, i) => 99 - i));
  });
});

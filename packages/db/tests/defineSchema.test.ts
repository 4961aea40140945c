import { and, asc, count, type Db, desc, eq, gte, inArray, isUniqueViolation, like, lt, or, sql } from '@lianxin/db';
import { bothDatabases } from '@lianxin/testing/databases';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openShop, shop } from './shop.js';

describe.each(bothDatabases)('one schema on $name', ({ open }) => {
  let db: Db;
  let remove: () => Promise<void>;
  let t: Awaited<ReturnType<typeof openShop>>;

  beforeAll(async () => {
    ({ db, remove } = await open());
    t = await openShop(db);
  });
  afterAll(() => remove());
  beforeEach(() => db.transaction(async () => void (await db.q.delete(t.orders))));

  const insert = (...orders: (typeof t.orders.$inferInsert)[]) =>
    db.transaction(async () => await db.q.insert(t.orders).values(orders).returning());

  test('every kind of value comes back as it was', async () => {
    const order = {
      id: 'a',
      shop: 's',
      number: 7,
      state: 'open' as const,
      size: 2 ** 40,
      paid: true,
      at: new Date('2026-03-02T01:02:03.456Z'),
      due: '2026-05-01',
      goods: { name: '水管 “A” \n', sizes: [1, 2.5] },
      seal: Buffer.from([0, 255, 1]),
    };
    expect(await insert(order)).toEqual([order]);
    expect(await db.q.select().from(t.orders)).toEqual([order]);
  });

  test('what is left out is the default, or nothing', async () => {
    const [order] = await insert({ id: 'a', shop: 's' });
    expect(order).toEqual({
      ...{ id: 'a', shop: 's', number: 1, paid: false },
      ...{ state: null, size: null, at: null, due: null, goods: null, seal: null },
    });
  });

  test('rows are updated and deleted, and those touched come back', async () => {
    await insert({ id: 'a', shop: 's', number: 1 }, { id: 'b', shop: 's', number: 2 });
    await db.transaction(async () => {
      const closed = await db.q.update(t.orders).set({ state: 'closed' }).where(lt(t.orders.number, 3)).returning();
      expect(closed.map((o) => o.state)).toEqual(['closed', 'closed']);
      const gone = await db.q.delete(t.orders).where(eq(t.orders.id, 'a')).returning({ id: t.orders.id });
      expect(gone).toEqual([{ id: 'a' }]);
    });
    expect(await db.q.$count(t.orders)).toBe(1);
  });

  test('an insert that meets the same key updates, with what it brought and what was there', async () => {
    await insert({ id: 'a', shop: 's', number: 5, size: 1 });
    const [order] = await db.transaction(() =>
      db.q
        .insert(t.orders)
        .values({ id: 'a', shop: 's', number: 6, size: 10 })
        .onConflictDoUpdate({
          target: t.orders.id,
          set: { number: sql`excluded.number`, size: sql`${t.orders.size} + excluded.size` },
        })
        .returning(),
    );
    expect(order).toMatchObject({ number: 6, size: 11 });
  });

  test('an insert that meets the same key can pass, and says so', async () => {
    await insert({ id: 'a', shop: 's' });
    const added = await db.transaction(() =>
      db.q.insert(t.orders).values({ id: 'a', shop: 's' }).onConflictDoNothing().returning({ id: t.orders.id }),
    );
    expect(added).toEqual([]);
  });

  test('conditions, order and limit', async () => {
    await insert(
      { id: 'a', shop: 's', number: 1, state: 'open', at: new Date(1000) },
      { id: 'b', shop: 's', number: 2, state: 'closed', at: new Date(2000) },
      { id: 'c', shop: 's', number: 3, state: 'open', at: new Date(3000), paid: true },
    );
    const { id, number, state, at, paid } = t.orders;
    const ids = async (query: PromiseLike<{ id: string }[]>) => (await query).map((o) => o.id).join('');
    const select = () => db.q.select({ id }).from(t.orders);
    expect(
      await ids(
        select()
          .where(inArray(id, ['c', 'a']))
          .orderBy(asc(id)),
      ),
    ).toBe('ac');
    expect(
      await ids(
        select()
          .where(gte(at, new Date(2000)))
          .orderBy(desc(at)),
      ),
    ).toBe('cb');
    expect(await ids(select().where(and(eq(state, 'open'), eq(paid, true))))).toBe('c');
    expect(
      await ids(
        select()
          .where(or(eq(number, 1), like(state, 'clo%')))
          .orderBy(asc(number)),
      ),
    ).toBe('ab');
    expect(await ids(select().orderBy(asc(number)).limit(1).offset(1))).toBe('b');
    expect(await db.q.select({ state, n: count() }).from(t.orders).groupBy(state).orderBy(desc(count()))).toEqual([
      { state: 'open', n: 2 },
      { state: 'closed', n: 1 },
    ]);
  });

  test('text is ordered by its bytes', async () => {
    const words = ['b', 'B', 'a', 'é', 'Z', '信', '-a', '2026-01-02', '2026-01-01', '𠮷', ''];
    await insert(...words.map((id, number) => ({ id, shop: 's', number })));
    const found = await db.q.select({ id: t.orders.id }).from(t.orders).orderBy(t.orders.id);
    expect(found.map((o) => o.id)).toEqual(words.sort((a, b) => Buffer.from(a).compare(Buffer.from(b))));
  });

  test('tables are joined', async () => {
    await insert({ id: 'a', shop: 's' });
    const rows = await db.q
      .select({ order: t.orders.id, shop: t.shops.id })
      .from(t.shops)
      .leftJoin(t.orders, eq(t.orders.shop, t.shops.id));
    expect(rows).toEqual([{ order: 'a', shop: 's' }]);
  });

  test('a second row with the same key is told from every other error', async () => {
    await insert({ id: 'a', shop: 's' });
    const twice = await insert({ id: 'a', shop: 's', number: 2 }).catch((e) => e);
    const sameNumber = await insert({ id: 'b', shop: 's' }).catch((e) => e);
    const noShop = await insert({ id: 'c', shop: 'nowhere' }).catch((e) => e);
    expect([twice, sameNumber, noShop].map(isUniqueViolation)).toEqual([true, true, false]);
    expect(noShop).toBeInstanceOf(Error);
  });

  test('what refers to a deleted row goes with it where the schema says so', async () => {
    await db.transaction(async () => {
      await db.q.insert(t.shops).values({ id: 'other' });
      await db.q.insert(t.orders).values({ id: 'a', shop: 'other' });
      await db.q.delete(t.shops).where(eq(t.shops.id, 'other'));
    });
    expect(await db.q.$count(t.orders)).toBe(0);
  });

  test('an update that expects a version changes nothing once somebody was faster', async () => {
    await insert({ id: 'a', shop: 's', number: 1 });
    const step = () =>
      db.transaction(() =>
        db.q
          .update(t.orders)
          .set({ number: 2 })
          .where(and(eq(t.orders.id, 'a'), eq(t.orders.number, 1)))
          .returning({ id: t.orders.id }),
      );
    const steps = await Promise.all([step(), step(), step()]);
    expect(steps.map((rows) => rows.length).sort()).toEqual([0, 0, 1]);
  });

  test('an error says which statement failed and nothing of the values', async () => {
    const error = await insert({ id: 'a', shop: '王小明的商店' }).catch((e) => e);
    expect(error.message).toContain('insert into');
    expect(error.message).not.toContain('王小明');
  });
});

test('both dialects are described in one process, each once', () => {
  expect(shop.of('pg')).toBe(shop.pg);
  expect(shop.of('sqlite')).toBe(shop.sqlite);
  expect(shop.pg).not.toBe(shop.sqlite);
});

test('what only one database knows, and what would end the unit of work, does not compile', () => {
  const refused = (db: Db) => [
    // @ts-expect-error the builder has no transactions of its own
    db.q.transaction,
    // @ts-expect-error raw statements go through `rows`
    db.q.execute,
    // @ts-expect-error synchronous reading exists on SQLite only
    () => db.q.select().from(shop.pg.shops).all(),
    // @ts-expect-error a state that the schema does not know
    () => db.q.update(shop.pg.orders).set({ state: 'lost' }),
    // @ts-expect-error a column that must be given
    () => db.q.insert(shop.pg.orders).values({ id: 'a' }),
  ];
  expect(refused).toBeTypeOf('function');
});

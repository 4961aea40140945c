import { type Db, type Dialect, defineSchema, sql } from '@lianxin/db';

export interface Goods {
  readonly name: string;
  readonly sizes: readonly number[];
}

/** A few tables with every kind of column. */
export const shop = defineSchema((k) => {
  const shops = k.table('shops', { id: k.id('id').primaryKey() });
  const orders = k.table(
    'orders',
    {
      id: k.id('id').primaryKey(),
      shop: k
        .id('shop')
        .notNull()
        .references(() => shops.id, { onDelete: 'cascade' }),
      number: k.int('number').notNull().default(1),
      state: k.text('state').$type<'open' | 'closed'>(),
      size: k.long('size'),
      paid: k.bool('paid').notNull().default(false),
      at: k.instant('at'),
      due: k.day('due'),
      goods: k.json<Goods>('goods'),
      seal: k.bytes('seal'),
    },
    (t) => [k.uniqueIndex('orders_number').on(t.shop, t.number), k.index('orders_state').on(t.state)],
  );
  const marks = k.table('marks', { a: k.text('a').notNull(), b: k.text('b').notNull() }, (t) => [
    k.primaryKey({ columns: [t.a, t.b] }),
  ]);
  return { shops, orders, marks };
});

const definitions: Record<Dialect, readonly string[]> = {
  sqlite: [
    'create table shops (id text primary key)',
    `create table orders (id text primary key, shop text not null references shops (id) on delete cascade,
       number integer not null default 1, state text, size integer, paid integer not null default 0, at integer, due text,
       goods text, seal blob)`,
    'create table marks (a text not null, b text not null, primary key (a, b))',
    'create unique index orders_number on orders (shop, number)',
  ],
  pg: [
    'create table shops (id text collate "C" primary key)',
    `create table orders (id text collate "C" primary key,
       shop text collate "C" not null references shops (id) on delete cascade,
       number integer not null default 1, state text collate "C", size bigint, paid boolean not null default false,
       at timestamp(3) with time zone, due text collate "C", goods json, seal bytea)`,
    'create table marks (a text collate "C" not null, b text collate "C" not null, primary key (a, b))',
    'create unique index orders_number on orders (shop, number)',
  ],
};

/** Makes the tables, with one shop `s`. */
export async function openShop(db: Db) {
  const tables = shop.of(db.dialect);
  await db.transaction(async () => {
    for (const definition of definitions[db.dialect]) await db.rows(sql.raw(definition));
    await db.q.insert(tables.shops).values({ id: 's' });
  });
  return tables;
}

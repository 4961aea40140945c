import { readdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { type Db, openDatabase, sql } from '@lianxin/db';
import { bothDatabases, freshDatabase } from '@lianxin/testing/databases';
import { describe, expect, test } from 'vitest';
import { openShop, shop } from './shop.js';

describe.each(bothDatabases)('opening a database on $name', ({ dialect, open }) => {
  test('a closed one can be copied and opened with all that was in it', async () => {
    const template = await open();
    await openShop(template.db);
    await template.db.close();
    const copies = await Promise.all([open(template.address), open(template.address)]);
    for (const { db } of copies) expect(await db.q.$count(shop.of(dialect).shops)).toBe(1);
    await copies[0]!.db.transaction(() => copies[0]!.db.q.insert(shop.of(dialect).shops).values({ id: 'new' }));
    expect(await copies[1]!.db.q.$count(shop.of(dialect).shops)).toBe(1);
    for (const { remove } of [template, ...copies]) await remove();
  });

  test('one opened for reading reads beside the writer, and writes nothing', async () => {
    const { db, address, remove } = await open();
    await openShop(db);
    const reader = await openDatabase({ ...address, readonly: true });
    const { shops } = shop.of(dialect);
    expect(await reader.q.$count(shops)).toBe(1);
    await db.transaction(() => db.q.insert(shops).values({ id: 'b' }));
    expect(await reader.q.$count(shops)).toBe(2);
    await expect(reader.transaction(async () => undefined)).rejects.toThrow('for reading only');
    await expect(reader.q.insert(shops).values({ id: 'c' }).execute()).rejects.toThrow();
    await reader.close();
    await remove();
  });

  test('closing waits for what is under way', async () => {
    const fresh = await freshDatabase(dialect);
    const db = await openDatabase(fresh.address);
    const { shops } = await openShop(db);
    const unit = db.transaction(() => db.q.insert(shops).values({ id: 'last' }));
    const read = db.q.select().from(shops).execute();
    await Promise.all([unit, read, db.close(), db.close()]);
    const again = await openDatabase(fresh.address);
    expect(await again.q.$count(shops)).toBe(2);
    await again.close();
    await fresh.remove();
  });

  test('what is told of a commit and throws is reported, and hurts nobody', async () => {
    const fresh = await freshDatabase(dialect);
    const reported: unknown[] = [];
    const db = await openDatabase(fresh.address, { report: (e) => reported.push((e as Error).message) });
    const told: string[] = [];
    await db.transaction(async () => {
      db.afterCommit(() => {
        throw new Error('first');
      });
      db.afterCommit(async () => {
        throw new Error('second');
      });
      db.afterCommit(() => void told.push('third'));
    });
    await new Promise(setImmediate);
    expect([told, reported]).toEqual([['third'], ['first', 'second']]);
    await db.close();
    await fresh.remove();
  });
});

describe('a SQLite file', () => {
  const withFile = async (f: (db: Db, file: string) => Promise<void>) => {
    const fresh = await freshDatabase('sqlite');
    const { file } = fresh.address as { file: string };
    const db = await openDatabase({ file });
    await f(db, file);
    await db.close();
    await fresh.remove();
  };

  test('is one file once it is closed', () =>
    withFile(async (db, file) => {
      await openShop(db);
      expect(await readdir(dirname(file))).toHaveLength(3);
      await db.close();
      expect(await readdir(dirname(file))).toEqual(['data.sqlite']);
    }));

  test('is safe against a power cut unless asked otherwise', () =>
    withFile(async (db) => {
      const [full] = await db.transaction(() => db.rows(sql`pragma synchronous`));
      expect(full).toEqual({ synchronous: 2 });
      expect(await db.rows(sql`pragma journal_mode`)).toEqual([{ journal_mode: 'wal' }]);
    }));

  test('units that wait together share one commit', () =>
    withFile(async (db) => {
      const { shops } = await openShop(db);
      const events: string[] = [];
      await Promise.all(
        ['a', 'b', 'c'].map((id) =>
          db.transaction(async () => {
            await db.q.insert(shops).values({ id });
            db.afterCommit(() => void events.push(`${id} committed`));
            events.push(`${id} ran`);
          }),
        ),
      );
      expect(events).toEqual(['a ran', 'b ran', 'c ran', 'a committed', 'b committed', 'c committed']);
    }));

  test('has one writer: a second process that would write is told so at once', () =>
    withFile(async (db, file) => {
      const other = await openDatabase({ file });
      const blocked = await db.transaction(() => other.transaction(async () => undefined).catch((e) => e));
      expect(blocked).toMatchObject({ name: 'DomainError', kind: 'unavailable', code: 'db.busy' });
      await other.transaction(async () => undefined);
      await other.close();
    }));
});

describe('a PostgreSQL database', () => {
  test('may be a schema of its own', async () => {
    const fresh = await freshDatabase('pg');
    const { url } = fresh.address as { url: string };
    const [a, b] = await Promise.all(['a', 'b'].map((schema) => openDatabase({ url, schema })));
    await openShop(a!);
    await openShop(b!);
    await a!.transaction(() => a!.q.insert(shop.pg.shops).values({ id: 'only in a' }));
    expect(await a!.q.$count(shop.pg.shops)).toBe(2);
    expect(await b!.q.$count(shop.pg.shops)).toBe(1);
    await Promise.all([a!.close(), b!.close()]);
    await fresh.remove();
  });

  test('that loses the connection fails the unit, and serves the next one', async () => {
    const fresh = await freshDatabase('pg');
    const reported: unknown[] = [];
    const db = await openDatabase(fresh.address, { report: (e) => reported.push(e) });
    const { shops } = await openShop(db);
    const cut = db.transaction(async () => {
      await db.q.insert(shops).values({ id: 'lost' });
      const [me] = await db.rows<{ pid: number }>(sql`select pg_backend_pid() as pid`);
      await db.rows(sql`select pg_terminate_backend(${me!.pid})`);
    });
    await expect(cut).rejects.toThrow();
    await db.transaction(() => db.q.insert(shops).values({ id: 'kept' }));
    expect((await db.q.select().from(shops)).map((s) => s.id)).toEqual(['s', 'kept']);
    await db.close();
    await fresh.remove();
  });

  test('rolls back a unit that was cut off while its statement waited for a lock', async () => {
    const fresh = await freshDatabase('pg');
    const db = await openDatabase(fresh.address);
    const { shops } = await openShop(db);
    const free = Promise.withResolvers<void>();
    const holds = Promise.withResolvers<void>();
    const holder = db.transaction(async () => {
      await db.q.insert(shops).values({ id: 'x' });
      holds.resolve();
      await free.promise;
    });
    await holds.promise;
    const waiting = db.transaction(() => db.q.insert(shops).values({ id: 'x' }), { limitMs: 50, owner: 'example' });
    await expect(waiting).rejects.toMatchObject({ code: 'db.too_slow', params: { owner: 'example' } });
    free.resolve();
    await holder;
    await db.close();
    await fresh.remove();
  });
});

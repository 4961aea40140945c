import { AsyncLocalStorage } from 'node:async_hooks';
import { type Db, eq, isUniqueViolation } from '@lianxin/db';
import { bothDatabases } from '@lianxin/testing/databases';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openShop } from './shop.js';

/** A promise and the function that keeps it. */
const signal = () => Promise.withResolvers<void>();

describe.each(bothDatabases)('a unit of work on $name', ({ open }) => {
  let db: Db;
  let remove: () => Promise<void>;
  let t: Awaited<ReturnType<typeof openShop>>;

  beforeAll(async () => {
    ({ db, remove } = await open());
    t = await openShop(db);
  });
  afterAll(() => remove());
  beforeEach(() => db.transaction(async () => void (await db.q.delete(t.shops).where(eq(t.shops.id, t.shops.id)))));

  const add = (id: string) => db.q.insert(t.shops).values({ id });
  const ids = async () => (await db.q.select().from(t.shops).orderBy(t.shops.id)).map((s) => s.id).join('');

  test('is committed when it is answered', async () => {
    const answer = await db.transaction(async () => {
      await add('a');
      return 'done';
    });
    expect(answer).toBe('done');
    expect(await ids()).toBe('a');
  });

  test('leaves nothing behind when it throws, after any number of awaits', async () => {
    const failed = db.transaction(async () => {
      await add('a');
      await new Promise(setImmediate);
      await add('b');
      throw new Error('no');
    });
    await expect(failed).rejects.toThrow('no');
    expect(await ids()).toBe('');
  });

  test('that fails takes no other with it', async () => {
    const units = ['a', 'b', 'c', 'd', 'e'].map((id) =>
      db.transaction(async () => {
        await add(id);
        if (id === 'b') throw new Error('b');
        if (id === 'd') await add('a');
      }),
    );
    const outcomes = await Promise.allSettled(units);
    expect(outcomes.map((o) => o.status)).toEqual(['fulfilled', 'rejected', 'fulfilled', 'rejected', 'fulfilled']);
    expect(isUniqueViolation((outcomes[3] as PromiseRejectedResult).reason)).toBe(true);
    expect(await ids()).toBe('ace');
  });

  test('is refused only when what was in its way is committed, so that trying again finds it', async () => {
    const attempts = ['one', 'other'].map(() =>
      db
        .transaction(() => add('a'))
        .then(
          () => 'taken',
          () => ids(),
        ),
    );
    expect((await Promise.all(attempts)).sort()).toEqual(['a', 'taken']);
  });

  test('sees what it wrote, and others see it only after the commit', async () => {
    const written = signal();
    const looked = signal();
    const unit = db.transaction(async () => {
      await add('a');
      written.resolve();
      await looked.promise;
      return ids();
    });
    await written.promise;
    expect(await ids()).toBe('');
    looked.resolve();
    expect(await unit).toBe('a');
    expect(await ids()).toBe('a');
  });

  test('is joined by what it calls: all of it stands or falls together', async () => {
    const inner = (id: string) => db.transaction(() => add(id));
    await db.transaction(async () => {
      await inner('a');
      expect(await ids()).toBe('a');
    });
    const failed = db.transaction(async () => {
      await inner('b');
      throw new Error('no');
    });
    await expect(failed).rejects.toThrow('no');
    expect(await ids()).toBe('a');
  });

  test('cannot be saved by catching what a part of it threw', async () => {
    const part = db.transaction(async () => {
      await add('a');
      await db
        .transaction(async () => {
          await add('b');
          throw new Error('the part failed');
        })
        .catch(() => undefined);
    });
    await expect(part).rejects.toThrow('the part failed');
    expect(await ids()).toBe('');
  });

  test('cannot be saved by catching the error of a statement', async () => {
    const caught = db.transaction(async () => {
      await add('a');
      await add('a').catch(() => undefined);
    });
    expect(isUniqueViolation(await caught.catch((e) => e))).toBe(true);
    const goneOn = db.transaction(async () => {
      await add('a');
      await add('a').catch(() => undefined);
      await add('b');
    });
    expect(isUniqueViolation(await goneOn.catch((e) => e))).toBe(true);
    expect(await ids()).toBe('');
  });

  test('rejects with the error that its work made of a failed statement', async () => {
    const failed = db.transaction(async () => {
      await add('a');
      await add('a').catch(() => {
        throw new Error('there is one already');
      });
    });
    await expect(failed).rejects.toThrow('there is one already');
  });

  test('is the only door for writes', async () => {
    const write = add('a').execute();
    await expect(write).rejects.toMatchObject({
      cause: { message: expect.stringContaining('outside a unit of work') },
    });
    expect(await ids()).toBe('');
  });

  test('is over when it is answered: what nobody awaited writes nothing, and does not slip into the next one', async () => {
    const later = signal();
    let stray: Promise<unknown> | undefined;
    await db.transaction(async () => {
      await add('a');
      stray = later.promise.then(() => add('stray'));
    });
    const next = db.transaction(async () => {
      later.resolve();
      await expect(stray).rejects.toMatchObject({
        cause: { message: expect.stringContaining('outside a unit of work') },
      });
      expect(db.inTransaction).toBe(true);
    });
    await next;
    expect(await ids()).toBe('a');
  });

  test('that takes too long is rolled back with its owner named, and others go on', async () => {
    const late = signal();
    let end: Promise<unknown> = Promise.resolve();
    const slow = db.transaction(
      async () => {
        await add('slow');
        end = late.promise.then(() => add('later'));
        await end;
      },
      { limitMs: 30, owner: 'mediation' },
    );
    const next = db.transaction(() => add('next'));
    await expect(slow).rejects.toMatchObject({
      name: 'DomainError',
      kind: 'unavailable',
      code: 'db.too_slow',
      params: { owner: 'mediation' },
    });
    await next;
    late.resolve();
    await expect(end).rejects.toThrow();
    expect(await ids()).toBe('next');
  });

  test('names the plugin whose part of it takes too long', async () => {
    const never = new Promise<void>(() => undefined);
    const slow = db.transaction(async () => {
      await add('a');
      await db.transaction(() => never, { limitMs: 20, owner: 'legal-window' });
    });
    await expect(slow).rejects.toMatchObject({ code: 'db.too_slow', params: { owner: 'legal-window' } });
    expect(await ids()).toBe('');
  });

  test('takes statements side by side', async () => {
    await db.transaction(async () => {
      await Promise.all(['a', 'b', 'c', 'd'].map((id) => add(id)));
      expect(await ids()).toBe('abcd');
    });
  });

  test('runs in the context of its caller, whoever started the queue', async () => {
    const caller = new AsyncLocalStorage<string>();
    const seen = await Promise.all(
      ['x', 'y', 'z'].map((name) =>
        caller.run(name, () =>
          db.transaction(async () => {
            await ids();
            return caller.getStore();
          }),
        ),
      ),
    );
    expect(seen).toEqual(['x', 'y', 'z']);
  });

  test('tells of its commit once it is one, and never of a failure', async () => {
    const told: string[] = [];
    const tell = (what: string) => () => void told.push(`${what}${db.inTransaction ? ' inside' : ''}`);
    await db.transaction(async () => {
      db.afterCommit(tell('first'));
      await db.transaction(async () => db.afterCommit(tell('inner')));
      expect(told).toEqual([]);
    });
    await db
      .transaction(async () => {
        db.afterCommit(tell('failed'));
        throw new Error('no');
      })
      .catch(() => undefined);
    db.afterCommit(tell('at once'));
    expect(told).toEqual(['first', 'inner', 'at once']);
  });

  test('can be opened by what was told of a commit', async () => {
    const wrote = signal();
    await db.transaction(async () => {
      db.afterCommit(async () => {
        await db.transaction(() => add('after'));
        wrote.resolve();
      });
    });
    await wrote.promise;
    expect(await ids()).toBe('after');
  });

  test('many at once all arrive', async () => {
    const names = Array.from({ length: 200 }, (_, i) => `n${String(i).padStart(3, '0')}`);
    await Promise.all(names.map((id) => db.transaction(() => add(id))));
    expect(await ids()).toBe(names.join(''));
  });
});

import type { Db, TextEntry } from '@lianxin/db';
import { bothDatabases } from '@lianxin/testing/databases';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const all = { scopes: ['county:1'], limit: 50 };

describe.each(bothDatabases)('search on $name', ({ open }) => {
  let db: Db;
  let remove: () => Promise<void>;

  beforeAll(async () => {
    ({ db, remove } = await open());
    await put('road', 3, '反映村口道路积水问题,多次信访', ['county:1', 'unit:a']);
    await put('pension', 2, '养老金未按时发放,电话 0536-8888', ['county:1', 'unit:b']);
    await put('land', 1, 'ABC有限公司占用耕地,青信〔2026〕3号', ['county:1', 'unit:ab']);
    await put('other', 4, '道路问题', ['county:2']);
  });
  afterAll(() => remove());

  const put = (key: string, order: number, text: string, scopes: readonly string[]) =>
    db.transaction(() => db.text.put({ key, order, text, scopes }));
  const find = async (text: string, more: { scopes?: string[]; limit?: number; before?: number } = {}) =>
    (await db.text.find({ ...all, text, ...more })).map((f) => f.key);

  test('finds words of two characters anywhere in a sentence', async () => {
    expect(await find('信访')).toEqual(['road']);
    expect(await find('养老')).toEqual(['pension']);
    expect(await find('村口道路')).toEqual(['road']);
    expect(await find('道口')).toEqual([]);
  });

  test('finds words and numbers whatever their case and width', async () => {
    expect(await find('abc')).toEqual(['land']);
    expect(await find('ABC')).toEqual(['land']);
    expect(await find('2026')).toEqual(['land']);
    expect(await find('8888')).toEqual(['pension']);
    expect(await find('888')).toEqual([]);
  });

  test('finds what has all the words', async () => {
    expect(await find('问题 信访')).toEqual(['road']);
    expect(await find('问题 养老')).toEqual([]);
    expect(await find('村 道路')).toEqual(['road']);
  });

  test('shows each only what its scopes may see, and no scope that merely begins alike', async () => {
    expect(await find('道路', { scopes: ['county:2'] })).toEqual(['other']);
    expect(await find('道路', { scopes: ['county:1', 'county:2'] })).toEqual(['other', 'road']);
    expect(await find('道路', { scopes: ['unit:b', 'unit:a'] })).toEqual(['road']);
    expect(await find('耕地', { scopes: ['unit:a'] })).toEqual([]);
    expect(await find('道路', { scopes: [] })).toEqual([]);
    expect(await db.text.count({ text: '道路', scopes: [] }, 10)).toBe(0);
  });

  test('cannot be made to show an entry by writing a scope into its text', async () => {
    const scope = `s${Buffer.from('county:3').toString('hex')}`;
    await put('forged', 9, `county:3 ${scope} 道路`, ['county:1']);
    expect(await find('道路', { scopes: ['county:3'] })).toEqual([]);
    await db.transaction(() => db.text.remove('forged'));
  });

  test('takes many scopes at once', async () => {
    const scopes = Array.from({ length: 500 }, (_, i) => `unit:${i}`);
    expect(await find('道路', { scopes: [...scopes, 'unit:a'] })).toEqual(['road']);
  });

  test('gives the largest order first, page by page', async () => {
    await db.transaction(async () => {
      for (let i = 0; i < 7; i++)
        await db.text.put({ key: `p${i}`, order: 1_772_413_323_456 + i, text: '翻页', scopes: ['page'] });
    });
    const scopes = ['page'];
    const first = await db.text.find({ text: '翻页', scopes, limit: 3 });
    expect(first.map((f) => f.key)).toEqual(['p6', 'p5', 'p4']);
    expect(await find('翻页', { scopes, limit: 3, before: first.at(-1)!.order })).toEqual(['p3', 'p2', 'p1']);
    expect(await db.text.count({ text: '翻页', scopes }, 100)).toBe(7);
    expect(await db.text.count({ text: '翻页', scopes }, 5)).toBe(5);
  });

  test('puts the later one first among equals', async () => {
    for (const key of ['x', 'y', 'z']) await put(key, 0, '同时', ['county:1']);
    expect(await find('同时')).toEqual(['z', 'y', 'x']);
  });

  test('forgets what is replaced or removed', async () => {
    await put('note', 5, '旧的内容', ['county:1']);
    await put('note', 6, '新的内容', ['county:1']);
    expect(await find('旧的')).toEqual([]);
    expect(await db.text.find({ ...all, text: '新的' })).toEqual([{ key: 'note', order: 6 }]);
    await db.transaction(() => db.text.remove('note'));
    await db.transaction(() => db.text.remove('note'));
    expect(await find('内容')).toEqual([]);
  });

  test('finds within a unit of work what the unit has put, and no more what it has removed', async () => {
    await db.transaction(async () => {
      await db.text.put({ key: 'draft', order: 6, text: '正在写的', scopes: ['county:1'] });
      expect(await find('正在')).toEqual(['draft']);
      await db.text.put({ key: 'draft', order: 6, text: '已经改好', scopes: ['county:1'] });
      expect(await find('正在')).toEqual([]);
      await db.text.remove('draft');
      expect(await db.text.count({ ...all, text: '改好' }, 10)).toBe(0);
      await db.text.put({ key: 'draft', order: 6, text: '最后一稿', scopes: ['county:1'] });
    });
    expect(await find('最后')).toEqual(['draft']);
    expect(await find('改好')).toEqual([]);
    await db.transaction(() => db.text.remove('draft'));
  });

  test('keeps the words of units that share a commit, and none of one among them that failed', async () => {
    const work = ['甲', '乙', '丙', '丁'].map((name, i) =>
      db.transaction(async () => {
        await db.text.put({ key: name, order: 20 - i, text: `同批登记${name}某`, scopes: ['county:1'] });
        if (i === 1) throw new Error('no');
      }),
    );
    const ends = await Promise.allSettled(work);
    expect(ends.map((e) => e.status)).toEqual(['fulfilled', 'rejected', 'fulfilled', 'fulfilled']);
    expect(await find('同批')).toEqual(['甲', '丙', '丁']);
    expect(await find('乙某')).toEqual([]);
  });

  test('keeps nothing of a unit of work that failed', async () => {
    const failed = db.transaction(async () => {
      await db.text.put({ key: 'lost', order: 7, text: '没有保存', scopes: ['county:1'] });
      throw new Error('no');
    });
    await expect(failed).rejects.toThrow('no');
    expect(await find('没有')).toEqual([]);
    await expect(db.text.put({ key: 'lost', order: 7, text: '没有保存', scopes: [] })).rejects.toThrow();
  });

  test('says when there is too little to look for', async () => {
    const tooShort = { name: 'DomainError', kind: 'invalid', code: 'db.search_too_short' };
    for (const text of ['', ' ', '信', 'a', '信 ', '〔〕', '信 访']) {
      await expect(find(text)).rejects.toMatchObject(tooShort);
      await expect(db.text.count({ ...all, text }, 10)).rejects.toMatchObject(tooShort);
    }
  });

  test('takes texts and words of any length', async () => {
    await put(
      'long',
      8,
      `${'字'.repeat(50_000)}${Array.from({ length: 30_000 }, (_, i) => String.fromCharCode(0x4e00 + (i % 20_000))).join('')}${'x'.repeat(90_000)}`,
      ['county:1'],
    );
    expect(await find('字字')).toEqual(['long']);
    await put('word', 8, 'y'.repeat(5000), ['county:1']);
    expect(await find('y'.repeat(5000))).toEqual(['word']);
  });

  test('refuses an order that it could not keep', async () => {
    for (const order of [-1, 1.5, Number.NaN, 2 ** 43])
      await expect(put('bad', order, '', [])).rejects.toThrow(RangeError);
  });
});

test('both databases find the same in any text', async () => {
  const opened = await Promise.all(bothDatabases.map(({ open }) => open()));
  const piece = fc.constantFrom(
    ...'信访道路问题养老',
    '𠮷',
    'a',
    'B',
    'é',
    '１',
    '2',
    ' ',
    ',',
    '"',
    "'",
    '*',
    '(',
    '\\',
    'ٱ',
    '々',
  );
  const words = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''));
  const scope = fc.constantFrom('u:1', 'u:10', 'u:2');
  const entry = fc.record({ order: fc.nat(5), text: words, scopes: fc.uniqueArray(scope) });
  const query = fc.record({
    text: words,
    scopes: fc.uniqueArray(scope),
    limit: fc.nat(6),
    before: fc.option(fc.nat(6), { nil: undefined }),
  });
  try {
    await fc.assert(
      fc.asyncProperty(
        fc.array(entry, { maxLength: 10 }),
        fc.array(query, { minLength: 1, maxLength: 10 }),
        async (entries, queries) => {
          const answers = await Promise.all(
            opened.map(({ db }) =>
              answersOf(
                db,
                entries.map((e, i) => ({ key: `k${i}`, ...e })),
                queries,
              ),
            ),
          );
          expect(answers[0]).toEqual(answers[1]);
        },
      ),
      { numRuns: 80 },
    );
  } finally {
    for (const { remove } of opened) await remove();
  }
});

async function answersOf(db: Db, entries: TextEntry[], queries: Parameters<Db['text']['find']>[0][]) {
  await db.transaction(async () => {
    for (let i = 0; i < 10; i++) await db.text.remove(`k${i}`);
    for (const entry of entries) await db.text.put(entry);
  });
  return Promise.all(
    queries.map(async (query) => ({
      found: await db.text.find(query).catch((e) => e.code),
      count: await db.text.count(query, 3).catch((e) => e.code),
    })),
  );
}

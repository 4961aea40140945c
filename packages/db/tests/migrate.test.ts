import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Db, migrate, openDatabase, sql } from '@lianxin/db';
import { bothDatabases, freshDatabase } from '@lianxin/testing/databases';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

const BREAK = '\n--> statement-breakpoint\n';

/** Writes migrations as they lie in a package, the same for both databases. */
async function folderOf(migrations: Record<string, string>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'lianxin-migrations-'));
  for (const [id, text] of Object.entries(migrations)) {
    for (const dialect of ['sqlite', 'pg']) {
      await mkdir(join(folder, dialect, id), { recursive: true });
      await writeFile(join(folder, dialect, id, 'migration.sql'), text);
    }
  }
  return folder;
}

const first = { '20260101000000_first': `create table one (id text primary key);${BREAK}create table two (id text);` };
const second = { '20260201000000_second': 'alter table one add column name text;' };
const third = { '20260301000000_third': "insert into one (id, name) values ('a', 'named');" };

describe.each(bothDatabases)('migrations on $name', ({ open }) => {
  let db: Db;
  let remove: () => Promise<void>;
  const folders: string[] = [];

  beforeEach(async () => {
    ({ db, remove } = await open());
  });
  afterEach(async () => {
    await remove();
    for (const folder of folders.splice(0)) await rm(folder, { recursive: true });
  });

  const apply = async (plugin: string, migrations: Record<string, string>) => {
    const folder = await folderOf(migrations);
    folders.push(folder);
    return migrate(db, plugin, folder);
  };
  const named = () => db.rows(sql`select id, name from one`);

  test('are applied in the order of their names, once', async () => {
    expect(await apply('core', { ...third, ...first, ...second })).toEqual([
      ...Object.keys(first),
      ...Object.keys(second),
      ...Object.keys(third),
    ]);
    expect(await apply('core', { ...first, ...second, ...third })).toEqual([]);
    expect(await named()).toEqual([{ id: 'a', name: 'named' }]);
  });

  test('that are new are applied, whatever was applied before', async () => {
    expect(await apply('core', first)).toEqual(Object.keys(first));
    expect(await apply('core', { ...first, ...second, ...third })).toHaveLength(2);
    expect(await named()).toHaveLength(1);
  });

  test('of a plugin are applied even where they are older than the last one of another', async () => {
    await apply('core', { ...first, ...third, ...second });
    const old = { '20250101000000_old': 'create table old (id text);' };
    expect(await apply('mediation', old)).toEqual(Object.keys(old));
    expect(await db.rows(sql`select * from old`)).toEqual([]);
  });

  test('that arrive late, between two that were applied, are applied', async () => {
    const late = { '20260115000000_late': 'alter table one add column name text;' };
    await apply('core', { ...first, ...{ '20260201000000_other': 'create table other (id text);' } });
    expect(await apply('core', { ...first, ...late })).toEqual(Object.keys(late));
  });

  test('may have the same name in two plugins', async () => {
    await apply('core', first);
    const same = { '20260101000000_first': 'create table three (id text);' };
    expect(await apply('mediation', same)).toEqual(Object.keys(same));
  });

  test('that were altered after they had been applied are refused', async () => {
    await apply('core', { ...first, ...second });
    const altered = { ...first, '20260201000000_second': 'alter table one add column title text;' };
    await expect(apply('core', { ...altered, ...third })).rejects.toMatchObject({
      kind: 'unavailable',
      code: 'db.migration_changed',
      params: { plugin: 'core', id: '20260201000000_second' },
    });
    expect(await named()).toEqual([]);
  });

  test('are the same with the line ends of another system', async () => {
    await apply('core', first);
    const crlf = Object.fromEntries(Object.entries(first).map(([id, text]) => [id, text.replaceAll('\n', '\r\n')]));
    expect(await apply('core', crlf)).toEqual([]);
  });

  test('that fail leave nothing of themselves and everything before them', async () => {
    const broken = { '20260201000000_broken': `insert into one values ('x');${BREAK}insert into nowhere values (1);` };
    await expect(apply('core', { ...first, ...broken })).rejects.toMatchObject({
      kind: 'unavailable',
      code: 'db.migration_failed',
      params: { plugin: 'core', id: '20260201000000_broken' },
    });
    expect(await db.rows(sql`select * from one`)).toEqual([]);
    expect(await apply('core', { ...first, ...second })).toEqual(Object.keys(second));
  });

  test('are not needed by a plugin without tables', async () => {
    expect(await migrate(db, 'plain', join(tmpdir(), 'no-such-folder'))).toEqual([]);
  });

  test('asked for twice at once are applied once', async () => {
    const folder = await folderOf({ ...first, ...second });
    folders.push(folder);
    const applied = await Promise.all([migrate(db, 'core', folder), migrate(db, 'core', folder)]);
    expect(applied.flat().sort()).toEqual([...Object.keys(first), ...Object.keys(second)]);
  });
});

test('on SQLite a table can be rebuilt without losing the rows that refer to it', async () => {
  const fresh = await freshDatabase('sqlite');
  const db = await openDatabase(fresh.address);
  const tables = [
    'create table one (id text primary key);',
    'create table many (id text primary key, one text not null references one (id) on delete cascade);',
    "insert into one values ('a');",
    "insert into many values ('m', 'a');",
  ].join(BREAK);
  const rebuild = (rows: string) =>
    [
      'PRAGMA foreign_keys=OFF;',
      'create table __new_one (id text primary key, name text);',
      rows,
      'drop table one;',
      'alter table __new_one rename to one;',
      'PRAGMA foreign_keys=ON;',
    ].join(BREAK);
  const folder = await folderOf({
    '1_tables': tables,
    '2_rebuild': rebuild("insert into __new_one select id, 'x' from one;"),
    '3_loses_rows': rebuild(''),
  });
  await expect(migrate(db, 'core', folder)).rejects.toThrow('many');
  expect(await db.rows(sql`select many.id, name from many join one on one.id = many.one`)).toEqual([
    { id: 'm', name: 'x' },
  ]);
  await expect(db.transaction(() => db.rows(sql`insert into many values ('n', 'nowhere')`))).rejects.toThrow();
  await db.close();
  await fresh.remove();
  await rm(folder, { recursive: true });
});

test('on PostgreSQL several processes may open and migrate an empty database at once', async () => {
  const fresh = await freshDatabase('pg');
  const folder = await folderOf({ ...first, ...second });
  const applied = await Promise.all(
    Array.from({ length: 5 }, async () => {
      const db = await openDatabase(fresh.address);
      const ids = await migrate(db, 'core', folder);
      await db.close();
      return ids;
    }),
  );
  expect(applied.flat().sort()).toEqual([...Object.keys(first), ...Object.keys(second)]);
  await fresh.remove();
  await rm(folder, { recursive: true });
});

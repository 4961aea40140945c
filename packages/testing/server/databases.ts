import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { newId } from '@lianxin/base';
import { type DatabaseAddress, type Db, type Dialect, openDatabase } from '@lianxin/db';
import pg from 'pg';
import { postgresUrl } from './postgresDesk.js';

/** A database that exists for one test. */
export interface FreshDatabase {
  readonly address: DatabaseAddress;
  /** Takes it away again; it must be closed. */
  remove(): Promise<void>;
}

/** One of the two databases that everything which touches SQL is tested on. */
export interface DatabaseKind {
  readonly name: 'SQLite' | 'PostgreSQL';
  readonly dialect: Dialect;
  /** A fresh database, open; `remove` closes it first. */
  open(template?: DatabaseAddress): Promise<FreshDatabase & { readonly db: Db }>;
}

/** For `describe.each(bothDatabases)('… on $name', ({ open }) => …)`. */
export const bothDatabases: readonly DatabaseKind[] = [
  { name: 'SQLite', dialect: 'sqlite', open: (template) => openFresh('sqlite', template) },
  { name: 'PostgreSQL', dialect: 'pg', open: (template) => openFresh('pg', template) },
];

/** A database nobody else uses: an empty one, or a copy of `template`, which must be closed while it is copied. */
export function freshDatabase(dialect: Dialect, template?: DatabaseAddress): Promise<FreshDatabase> {
  return dialect === 'sqlite' ? freshFile(template) : freshPostgres(template);
}

async function openFresh(dialect: Dialect, template?: DatabaseAddress) {
  const fresh = await freshDatabase(dialect, template);
  const db = await openDatabase(fresh.address);
  const remove = async () => {
    await db.close();
    await fresh.remove();
  };
  return { address: fresh.address, db, remove };
}

async function freshFile(template?: DatabaseAddress): Promise<FreshDatabase> {
  const folder = await mkdtemp(join(tmpdir(), 'lianxin-db-'));
  const file = join(folder, 'data.sqlite');
  if (template) await copyFile((template as { file: string }).file, file);
  // No test cuts the power: what waits for the disk after every commit would be most of its time.
  return { address: { file, synchronous: 'NORMAL' }, remove: () => rm(folder, { recursive: true }) };
}

async function freshPostgres(template?: DatabaseAddress): Promise<FreshDatabase> {
  const server = await postgresUrl();
  const name = `test_${newId().replaceAll('-', '')}`;
  const from = template ? new URL((template as { url: string }).url).pathname.slice(1) : 'template0';
  await asAdministrator(server, `create database ${name} template ${from} strategy file_copy`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  return {
    address: { url: url.href },
    remove: () => asAdministrator(server, `drop database ${name} with (force)`),
  };
}

async function asAdministrator(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

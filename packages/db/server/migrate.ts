import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DomainError } from '@lianxin/base';
import { and, eq, sql } from 'drizzle-orm';
import type { Db } from './Db.js';
import { lockForSchemaChange, ownTables } from './ownTables.js';

const BREAK = '--> statement-breakpoint';
const LIMIT_MS = 600_000;

interface Migration {
  readonly plugin: string;
  readonly id: string;
  readonly hash: string;
  readonly statements: readonly string[];
}

/**
 * Applies what a plugin's folder (`sqlite/` and `pg/`, each with `<timestamp>_<name>/migration.sql`) has and the
 * database lacks, in the order of names, each in a transaction. What was applied is a set per plugin, so a migration
 * that is older than another plugin's last one is not passed over.
 *
 * @returns the ids applied now
 * @throws DomainError `db.migration_changed` when an applied one has another content now, `db.migration_failed` when
 *   one cannot be applied (those before it stay applied); both 'unavailable', with plugin and id.
 */
export async function migrate(db: Db, plugin: string, folder: string): Promise<string[]> {
  const applied: string[] = [];
  for (const migration of await readMigrations(plugin, folder, db.dialect)) {
    if (await isApplied(db, migration)) continue;
    const work = () => apply(db, migration);
    if (await db.transaction(work, { alone: true, limitMs: LIMIT_MS, owner: plugin })) applied.push(migration.id);
  }
  return applied;
}

async function readMigrations(plugin: string, folder: string, dialect: string): Promise<Migration[]> {
  if (!existsSync(folder)) return [];
  const entries = await readdir(join(folder, dialect), { withFileTypes: true });
  const ids = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  return Promise.all(
    ids.sort().map(async (id) => {
      const text = await readFile(join(folder, dialect, id, 'migration.sql'), 'utf8');
      const content = text.replaceAll('\r\n', '\n'); // the same file, checked out on another system
      const hash = createHash('sha256').update(content).digest('hex');
      return { plugin, id, hash, statements: content.split(BREAK).filter((statement) => statement.trim()) };
    }),
  );
}

async function isApplied(db: Db, { plugin, id, hash }: Migration): Promise<boolean> {
  const { migrations } = ownTables.of(db.dialect);
  const [known] = await db.q
    .select({ hash: migrations.hash })
    .from(migrations)
    .where(and(eq(migrations.plugin, plugin), eq(migrations.id, id)));
  if (known && known.hash !== hash) throw new DomainError('unavailable', 'db.migration_changed', { plugin, id });
  return known !== undefined;
}

/** False when another process was faster. */
async function apply(db: Db, migration: Migration): Promise<boolean> {
  await lockForSchemaChange(db);
  if (await isApplied(db, migration)) return false;
  const { plugin, id, hash, statements } = migration;
  try {
    for (const statement of statements) await db.rows(sql.raw(statement));
  } catch (cause) {
    throw new DomainError('unavailable', 'db.migration_failed', { plugin, id }, { cause });
  }
  await db.q.insert(ownTables.of(db.dialect).migrations).values({ plugin, id, hash, at: new Date() });
  return true;
}

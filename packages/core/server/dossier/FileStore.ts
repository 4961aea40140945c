import { and, asc, type Db, eq, isNull, lt } from '@lianxin/db';
import { decrypt, encrypt } from './cipher.js';
import type { StoreName } from './Head.js';
import type { Keyring } from './Keyring.js';
import { dossierSchema } from './schema.js';

export type FileRow = ReturnType<typeof dossierSchema.of>['open']['files']['$inferSelect'];

/** The rows of the files of one store, with names and keys under the county's key for it. */
export class FileStore {
  private readonly statements;

  constructor(
    private readonly db: Db,
    readonly name: StoreName,
    private readonly keys: Keyring,
  ) {
    const { files } = dossierSchema.of(db.dialect)[name];
    this.statements = {
      one: db.prepared((q, p: { id: string }) => q.select().from(files).where(eq(files.id, p.id))),
      of: db.prepared((q, p: { dossier: string }) =>
        q
          .select()
          .from(files)
          .where(and(eq(files.dossier, p.dossier), eq(files.state, 'attached')))
          .orderBy(asc(files.id)),
      ),
      ids: db.prepared((q, p: { dossier: string }) =>
        q.select({ id: files.id }).from(files).where(eq(files.dossier, p.dossier)),
      ),
      take: db.prepared((q, p: { id: string; county: string; dossier: string }) =>
        q
          .update(files)
          .set({ dossier: p.dossier, state: 'attached' })
          .where(and(eq(files.id, p.id), eq(files.county, p.county), eq(files.state, 'waiting'), isNull(files.dossier)))
          .returning(),
      ),
    };
  }

  async find(id: string): Promise<FileRow | undefined> {
    return (await this.statements.one({ id }))[0];
  }

  of(dossier: string): Promise<FileRow[]> {
    return this.statements.of({ dossier });
  }

  /** Of all files that are or were of a dossier. */
  async idsOf(dossier: string): Promise<string[]> {
    return (await this.statements.ids({ dossier })).map(({ id }) => id);
  }

  async insert(row: FileRow): Promise<void> {
    await this.db.q.insert(this.table).values(row);
  }

  /** Makes a waiting file part of a dossier; undefined where it does not wait. */
  async take(id: string, county: string, dossier: string): Promise<FileRow | undefined> {
    return (await this.statements.take({ id, county, dossier }))[0];
  }

  /** Forgets name, key and salt of a file of a dossier: the content on the disk is noise from then on. */
  async erase(id: string, dossier: string): Promise<boolean> {
    const { table } = this;
    const erased = await this.db.q
      .update(table)
      .set({ name: null, key: null, salt: null, state: 'erased' })
      .where(and(eq(table.id, id), eq(table.dossier, dossier), eq(table.state, 'attached')))
      .returning({ id: table.id });
    return erased.length > 0;
  }

  async remove(id: string): Promise<void> {
    await this.db.q.delete(this.table).where(eq(this.table.id, id));
  }

  /** Removes the files that have waited since before an instant; answers their ids. */
  async removeWaiting(before: Date): Promise<string[]> {
    const { table } = this;
    const gone = await this.db.q
      .delete(table)
      .where(and(eq(table.state, 'waiting'), lt(table.at, before)))
      .returning({ id: table.id });
    return gone.map(({ id }) => id);
  }

  /** What is secret of a file, encrypted for this store. */
  lock(row: { id: string; county: string }, secrets: { name: string; key: Uint8Array }): { name: Buffer; key: Buffer } {
    const county = this.keys.keyOf(row.county, this.name);
    return {
      name: encrypt(county, secrets.name, `${row.id} name`),
      key: encrypt(county, secrets.key, `${row.id} key`),
    };
  }

  /** The inverse of `lock`; undefined for an erased file. */
  unlock(row: FileRow): { name: string; key: Buffer } | undefined {
    if (!row.name || !row.key) return undefined;
    const county = this.keys.keyOf(row.county, this.name);
    return {
      name: decrypt(county, row.name, `${row.id} name`).toString(),
      key: decrypt(county, row.key, `${row.id} key`),
    };
  }

  private get table() {
    return dossierSchema.of(this.db.dialect)[this.name].files;
  }
}

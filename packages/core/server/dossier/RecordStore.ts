import { and, asc, type Db, eq, ne } from '@lianxin/db';
import { decrypt, encrypt, fingerprint, newSalt } from './cipher.js';
import type { StoreName } from './Head.js';
import type { Keyring } from './Keyring.js';
import { dossierSchema } from './schema.js';

/** A record as it is to be kept. */
export interface RecordToKeep {
  readonly id: string;
  readonly dossier: string;
  readonly county: string;
  readonly kind: string;
  readonly v: number;
  readonly by: string;
  readonly at: Date;
  readonly body: unknown;
}

/** A record as kept. */
export interface KeptRecord {
  readonly id: string;
  readonly version: number;
  readonly kind: string;
  readonly by: string;
  readonly fingerprint: string;
  /** Absent once erased. */
  readonly body?: unknown;
}

/** Up to so many records are asked for one by one; beyond that all of the dossier are read at once. */
const FEW = 16;

/** Records of one store: versioned, each encrypted under the county's key for it. */
export class RecordStore {
  private readonly statements;

  constructor(
    db: Db,
    readonly name: StoreName,
    private readonly keys: Keyring,
  ) {
    const { records } = dossierSchema.of(db.dialect)[name];
    const isCurrent = (p: { dossier: string }) => and(eq(records.dossier, p.dossier), ne(records.state, 'superseded'));
    this.statements = {
      insert: db.prepared((q, p: typeof records.$inferInsert) =>
        q.insert(records).values({
          id: p.id,
          version: p.version,
          dossier: p.dossier,
          kind: p.kind,
          v: p.v,
          by: p.by,
          at: p.at,
          body: p.body,
          salt: p.salt,
          fingerprint: p.fingerprint,
          state: 'current',
        }),
      ),
      supersede: db.prepared((q, p: { id: string; dossier: string }) =>
        q
          .update(records)
          .set({ state: 'superseded' })
          .where(and(eq(records.id, p.id), eq(records.dossier, p.dossier), eq(records.state, 'current')))
          .returning({ version: records.version, kind: records.kind }),
      ),
      erase: db.prepared((q, p: { id: string; dossier: string }) =>
        q
          .update(records)
          .set({ body: null, salt: null, state: 'erased' })
          .where(and(eq(records.id, p.id), eq(records.dossier, p.dossier)))
          .returning({ id: records.id }),
      ),
      oust: db.prepared((q, p: { id: string; dossier: string }) =>
        q
          .update(records)
          .set({ body: null, salt: null, state: 'superseded' })
          .where(and(eq(records.id, p.id), eq(records.dossier, p.dossier)))
          .returning({ version: records.version, kind: records.kind }),
      ),
      one: db.prepared((q, p: { id: string; dossier: string }) =>
        q
          .select()
          .from(records)
          .where(and(eq(records.id, p.id), isCurrent(p)))
          .orderBy(asc(records.version)),
      ),
      all: db.prepared((q, p: { dossier: string }) =>
        q.select().from(records).where(isCurrent(p)).orderBy(asc(records.id), asc(records.version)),
      ),
    };
  }

  /** Keeps a new record and answers its fingerprint. */
  insert(record: RecordToKeep): Promise<string> {
    return this.write(record, 1);
  }

  /** Keeps a further version and answers its fingerprint; undefined where there is no such record, or it was erased. */
  async revise(record: RecordToKeep): Promise<string | undefined> {
    const [old] = await this.statements.supersede(record);
    return old?.kind === record.kind ? this.write(record, old.version + 1) : undefined;
  }

  /** Keeps a version that takes the place of all before, whose content is destroyed; undefined where there is none. */
  async redact(record: RecordToKeep): Promise<string | undefined> {
    const old = await this.statements.oust(record);
    if (!old.length || old.some(({ kind }) => kind !== record.kind)) return undefined;
    return this.write(record, Math.max(...old.map(({ version }) => version)) + 1);
  }

  /** Destroys content and salt of every version; false where there is no such record. */
  async erase(dossier: string, id: string): Promise<boolean> {
    return (await this.statements.erase({ id, dossier })).length > 0;
  }

  /** The current versions, by id. One of another dossier, or none at all, is absent. */
  async read(county: string, dossier: string, ids: readonly string[]): Promise<ReadonlyMap<string, KeptRecord>> {
    const rows =
      ids.length <= FEW
        ? (await Promise.all(ids.map((id) => this.statements.one({ id, dossier })))).flat()
        : await this.statements.all({ dossier });
    const wanted = new Set(ids);
    const found = new Map<string, KeptRecord>();
    for (const row of rows) if (wanted.has(row.id)) found.set(row.id, this.plain(county, row));
    return found;
  }

  /** The current version of every record of a dossier, whether an entry names it or not. */
  async all(county: string, dossier: string): Promise<readonly KeptRecord[]> {
    const found = new Map<string, KeptRecord>();
    for (const row of await this.statements.all({ dossier })) found.set(row.id, this.plain(county, row));
    return [...found.values()];
  }

  /** The text of a body as it was kept. */
  open(county: string, id: string, version: number, body: Uint8Array): Buffer {
    return decrypt(this.keys.keyOf(county, this.name), body, `${id}@${version}`);
  }

  /** Encrypts a body for this store. */
  seal(county: string, id: string, version: number, plain: Uint8Array | string): Buffer {
    return encrypt(this.keys.keyOf(county, this.name), plain, `${id}@${version}`);
  }

  private plain(county: string, row: Omit<KeptRecord, 'body'> & { readonly body: Uint8Array | null }): KeptRecord {
    const { id, version, kind, by, fingerprint, body } = row;
    const plain = body ? { body: JSON.parse(this.open(county, id, version, body).toString()) as unknown } : {};
    return { id, version, kind, by, fingerprint, ...plain };
  }

  private async write(record: RecordToKeep, version: number): Promise<string> {
    const { id, dossier, county, kind, v, by, at } = record;
    const text = JSON.stringify(record.body);
    const salt = newSalt();
    const print = fingerprint(salt, text);
    const body = this.seal(county, id, version, text);
    await this.statements.insert({
      id,
      version,
      dossier,
      kind,
      v,
      by,
      at,
      body,
      salt,
      fingerprint: print,
      state: 'current',
    });
    return print;
  }
}

import { buffer } from 'node:stream/consumers';
import type { RecordKind } from '@lianxin/core/common';
import { asc, type Db, eq } from '@lianxin/db';
import { token } from '@lianxin/kernel/common';
import type { Contributions } from '@lianxin/kernel/server';
import type { Dossier } from '../dossier/Dossier.js';
import type { FileVault } from '../dossier/FileVault.js';
import type { Stores } from '../dossier/Stores.js';
import { dossierSchema } from '../dossier/schema.js';

/** An entry as its hash covers it. */
export interface ProvenEntry {
  readonly seq: number;
  readonly prev: string;
  readonly hash: string;
  readonly text: string;
}

/** Content with the salt that its fingerprint was made with. */
export interface ProvenRecord {
  readonly id: string;
  readonly version: number;
  readonly kind: string;
  readonly text: string;
  readonly salt: string;
  readonly fingerprint: string;
}

export interface ProvenFile {
  readonly id: string;
  readonly name: string;
  readonly mime: string;
  readonly salt: string;
  readonly fingerprint: string;
  readonly content: Uint8Array;
}

/** Everything of an open dossier in the form in which somebody else can prove it. */
export class DossierProofs {
  static readonly token = token<DossierProofs>('core.DossierProofs');

  constructor(
    private readonly db: Db,
    private readonly stores: Stores,
    private readonly vault: FileVault,
    private readonly kinds: Contributions<RecordKind>,
  ) {}

  async entries({ dossier }: Dossier): Promise<readonly ProvenEntry[]> {
    const { entries: t } = dossierSchema.of(this.db.dialect).open;
    return this.db.q
      .select({ seq: t.seq, prev: t.prev, hash: t.hash, text: t.text })
      .from(t)
      .where(eq(t.dossier, dossier))
      .orderBy(asc(t.seq));
  }

  /** Every version that is still there; what is addressed to certain persons alone stays with them. */
  async records({ dossier, county }: Dossier): Promise<readonly ProvenRecord[]> {
    const { records: t } = dossierSchema.of(this.db.dialect).open;
    const secret = new Set(this.kinds.everywhere().flatMap(({ value }) => (isSecret(value) ? [value.id] : [])));
    const rows = await this.db.q.select().from(t).where(eq(t.dossier, dossier)).orderBy(asc(t.id), asc(t.version));
    return rows.flatMap(({ id, version, kind, body, salt, fingerprint }) => {
      if (!body || !salt || secret.has(kind)) return [];
      const text = this.stores.open.records.open(county, id, version, body).toString();
      return [{ id, version, kind, text, salt: Buffer.from(salt).toString('hex'), fingerprint }];
    });
  }

  async files({ dossier }: Dossier): Promise<readonly ProvenFile[]> {
    const { files } = this.stores.open;
    const proven: ProvenFile[] = [];
    for (const row of await files.of(dossier)) {
      const secrets = files.unlock(row);
      if (!secrets || !row.salt) continue;
      const { id, mime, fingerprint } = row;
      const content = await buffer(this.vault.read(id, secrets.key));
      proven.push({ id, mime, fingerprint, name: secrets.name, salt: Buffer.from(row.salt).toString('hex'), content });
    }
    return proven;
  }
}

const isSecret = ({ fields }: RecordKind): boolean => Object.values(fields).some((f) => f.sensitivity === 'secret');

import { Readable } from 'node:stream';
import { type Actor, isSystem } from '@lianxin/api/common';
import { DomainError, newId } from '@lianxin/base';
import type { Db } from '@lianxin/db';
import type { TimeSource } from '../shared.js';
import type { Dossier } from './Dossier.js';
import type { FileRow, FileStore } from './FileStore.js';
import type { FileSource, Files, OpenedFile, Scanner, StoredFile } from './Files.js';
import type { FileVault } from './FileVault.js';
import type { Log } from './Log.js';
import { notFound } from './notFound.js';
import { recognise } from './recognise.js';
import type { Stores } from './Stores.js';

const WAITS_MS = 86_400_000;

/** Files in the data folder, their rows in the store of their dossier. */
export class DiskFiles implements Files {
  constructor(
    private readonly db: Db,
    private readonly stores: Stores,
    private readonly vault: FileVault,
    private readonly scanner: Scanner,
    private readonly log: Log,
    private readonly time: TimeSource,
  ) {}

  async receive(content: Readable, source: FileSource): Promise<StoredFile> {
    const at = this.time.now();
    const id = newId(at.getTime());
    const name = plainName(source.name);
    const { sample, size, key, salt, fingerprint } = await this.vault.write(id, content);
    try {
      if (!size) throw new DomainError('invalid', 'core.file_empty');
      const mime = await recognise(sample, name);
      if (!mime) throw new DomainError('invalid', 'core.file_type');
      if (!(await this.scanner.allows(() => this.vault.read(id, key), mime)))
        throw new DomainError('invalid', 'core.file_refused');
      const { county, by } = source;
      const locked = this.stores.open.files.lock({ id, county }, { name, key });
      const row = {
        id,
        county,
        state: 'waiting',
        dossier: null,
        by,
        at,
        size,
        mime,
        ...locked,
        salt,
        fingerprint,
      } as const;
      await this.db.transaction(() => this.stores.open.files.insert(row));
      return { id, name, mime, size };
    } catch (error) {
      await this.vault.remove(id);
      throw error;
    }
  }

  keep(content: Uint8Array, source: FileSource): Promise<StoredFile> {
    return this.receive(Readable.from([content]), source);
  }

  async open(actor: Actor, file: string): Promise<OpenedFile> {
    for (const { files } of [this.stores.open, this.stores.sealed]) {
      const row = await files.find(file);
      if (!row) continue;
      await this.check(actor, row);
      const secrets = files.unlock(row);
      if (!secrets) break;
      const { id, mime, size } = row;
      return { id, mime, size, name: secrets.name, content: this.vault.read(id, secrets.key) };
    }
    throw notFound();
  }

  async list({ store, dossier }: Dossier): Promise<readonly StoredFile[]> {
    const { files } = this.stores[store];
    return (await files.of(dossier)).flatMap((row) => presented(files, row));
  }

  ids({ store, dossier }: Dossier): Promise<readonly string[]> {
    return this.stores[store].files.idsOf(dossier);
  }

  async expire(): Promise<number> {
    const { files } = this.stores.open;
    const before = new Date(this.time.now().getTime() - WAITS_MS);
    const gone = await this.db.transaction(() => files.removeWaiting(before));
    await Promise.all(gone.map((id) => this.vault.remove(id)));
    return gone.length;
  }

  /** A waiting file is open to whoever brought it; any other to whoever may open its dossier. */
  private async check(actor: Actor, { dossier, county, by }: FileRow): Promise<void> {
    if (dossier) await this.log.open(actor, dossier);
    else if (county !== actor.county || (by !== actor.person && !isSystem(actor))) throw notFound();
  }
}

const presented = (files: FileStore, row: FileRow): StoredFile[] => {
  const { id, mime, size } = row;
  const secrets = files.unlock(row);
  return secrets ? [{ id, name: secrets.name, mime, size }] : [];
};

/** The last part of a path, without signs that a file system or a header would stumble over. */
const plainName = (name: string): string => {
  const last = name.normalize('NFC').split(/[/\\]/).at(-1)!;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is removed
  return [...last.replace(/[\u0000-\u001f\u007f<>:"|?*]/g, '')].slice(0, 200).join('') || 'file';
};

import { createHmac } from 'node:crypto';
import { and, asc, type Db, eq, gt } from '@lianxin/db';
import type { Check } from '../commands/Check.js';
import type { FileRow } from './FileStore.js';
import type { FileVault } from './FileVault.js';
import type { Store, Stores } from './Stores.js';
import { dossierSchema } from './schema.js';

const PAGE = 100;
const MOST_PROBLEMS = 100;

/** Reads every file of a dossier on the disk again and compares it with the fingerprint that its log carries. */
export class FilesCheck implements Check {
  readonly id = 'files';
  readonly long = true;

  constructor(
    private readonly db: Db,
    private readonly stores: Stores,
    private readonly vault: FileVault,
  ) {}

  async run() {
    const problems: { code: string; params: { file: string } }[] = [];
    let checked = 0;
    for (const store of [this.stores.open, this.stores.sealed]) {
      for await (const row of this.rows(store)) {
        checked++;
        const code = await this.problemOf(store, row);
        if (code && problems.length < MOST_PROBLEMS) problems.push({ code, params: { file: row.id } });
      }
    }
    return { checked, problems };
  }

  private async problemOf({ files }: Store, row: FileRow): Promise<string | undefined> {
    const secrets = files.unlock(row);
    if (!secrets || !row.salt) return 'core.file_unreadable';
    const hmac = createHmac('sha256', row.salt);
    try {
      for await (const chunk of this.vault.read(row.id, secrets.key)) hmac.update(chunk as Buffer);
    } catch {
      return 'core.file_unreadable'; // gone from the disk, or a bit of it was changed
    }
    return hmac.digest('hex') === row.fingerprint ? undefined : 'core.file_changed';
  }

  private async *rows({ name }: Store): AsyncGenerator<FileRow> {
    const { files: t } = dossierSchema.of(this.db.dialect)[name];
    let last = '';
    for (;;) {
      const page = await this.db.q
        .select()
        .from(t)
        .where(and(eq(t.state, 'attached'), gt(t.id, last)))
        .orderBy(asc(t.id))
        .limit(PAGE);
      yield* page;
      if (page.length < PAGE) return;
      last = page.at(-1)!.id;
    }
  }
}

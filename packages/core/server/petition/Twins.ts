import { type CaseState, petitionFold } from '@lianxin/core/common';
import { type Db, eq } from '@lianxin/db';
import { token } from '@lianxin/kernel/common';
import { Dossier } from '../dossier/Dossier.js';
import type { EntryTypes } from '../dossier/EntryTypes.js';
import type { Stores } from '../dossier/Stores.js';
import { petitionSchema } from './schema.js';

/**
 * The sealed cases that keep the originals of an open one. The link stands on the sealed side only, and is followed only
 * by rules of the house: whoever asks through a page goes through `Log.open`.
 */
export class Twins {
  static readonly token = token<Twins>('core.Twins');

  constructor(
    private readonly db: Db,
    private readonly stores: Stores,
    private readonly types: EntryTypes,
  ) {}

  async link(sealed: string, open: string): Promise<void> {
    await this.db.q.insert(this.table).values({ dossier: sealed, open });
  }

  /** What the sealed twins of an open case say. */
  async of(open: string): Promise<readonly CaseState[]> {
    const rows = await this.db.q
      .select({ dossier: this.table.dossier })
      .from(this.table)
      .where(eq(this.table.open, open));
    return Promise.all(rows.map(({ dossier }) => this.read(dossier)));
  }

  private async read(dossier: string): Promise<CaseState> {
    const { logs } = this.stores.sealed;
    const { county, kind } = (await logs.findHead(dossier))!;
    const entries = await logs.entries(dossier);
    return new Dossier({ dossier, county, kind, store: 'sealed' }, entries, this.types.find).fold(petitionFold);
  }

  private get table() {
    return petitionSchema.of(this.db.dialect).sealedTwins;
  }
}

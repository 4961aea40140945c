import type { Entry } from '@lianxin/core/common';
import { type Db, inArray } from '@lianxin/db';
import { token } from '@lianxin/kernel/common';
import { dossierSchema } from '../dossier/schema.js';

type Label = { readonly 'zh-CN': string; readonly en: string };

/** Labels of entry types as copied at installation: a log reads without the plugin that wrote it. */
export class EntryLabels {
  static readonly token = token<EntryLabels>('core.EntryLabels');

  constructor(private readonly db: Db) {}

  /** Of the types in these entries that are not core's own, whose labels the shell has. */
  async of(entries: readonly Entry[]): Promise<Readonly<Record<string, Label>>> {
    const foreign = [...new Set(entries.map((e) => e.type))].filter((type) => !type.startsWith('core.'));
    if (foreign.length === 0) return {};
    const { entryTypes } = dossierSchema.of(this.db.dialect);
    const rows = await this.db.q
      .select({ id: entryTypes.id, labels: entryTypes.labels })
      .from(entryTypes)
      .where(inArray(entryTypes.id, foreign));
    return Object.fromEntries(rows.map((r) => [r.id, r.labels as Label]));
  }
}

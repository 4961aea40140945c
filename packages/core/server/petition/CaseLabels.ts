import type { CaseDocument, Entry, Text } from '@lianxin/core/common';
import { type Db, inArray } from '@lianxin/db';
import { token } from '@lianxin/kernel/common';
import type { PaperKinds } from '../documents/PaperKinds.js';
import { dossierSchema } from '../dossier/schema.js';

type Labels = Readonly<Record<string, Text>>;

/** What entries and papers are called, as copied at installation: a case reads without the plugin that wrote it. */
export class CaseLabels {
  static readonly token = token<CaseLabels>('core.CaseLabels');

  constructor(
    private readonly db: Db,
    private readonly kinds: PaperKinds,
  ) {}

  /** Of the types in these entries that are not core's own, whose labels the shell has. */
  async entries(entries: readonly Entry[]): Promise<Labels> {
    const foreign = [...new Set(entries.map((e) => e.type))].filter((type) => !type.startsWith('core.'));
    if (foreign.length === 0) return {};
    const { entryTypes } = dossierSchema.of(this.db.dialect);
    const rows = await this.db.q
      .select({ id: entryTypes.id, labels: entryTypes.labels })
      .from(entryTypes)
      .where(inArray(entryTypes.id, foreign));
    return Object.fromEntries(rows.map((r) => [r.id, r.labels as Text]));
  }

  papers(documents: Iterable<CaseDocument>): Labels {
    return Object.fromEntries([...documents].map(({ kind }) => [kind, this.kinds.titleOf(kind)]));
  }
}

import { and, chunk, type Db, eq, inArray } from '@lianxin/db';
import { token } from '@lianxin/kernel/common';
import { petitionSchema } from './schema.js';

/** What a case is called in lists, as far as a unit sees it: already masked. */
export interface CaseTitle {
  readonly number: string;
  readonly subject: string;
}

/** What cases are called, in one go and without opening them: what a unit does not see has no title. */
export class CaseTitles {
  static readonly token = token<CaseTitles>('core.CaseTitles');

  constructor(private readonly db: Db) {}

  async of(unit: string, things: readonly { readonly dossier: string }[]): Promise<ReadonlyMap<string, CaseTitle>> {
    const { caseList: t } = petitionSchema.of(this.db.dialect);
    const titles = new Map<string, CaseTitle>();
    for (const some of chunk([...new Set(things.map(({ dossier }) => dossier))])) {
      const found = await this.db.q
        .select({ dossier: t.dossier, number: t.number, subject: t.subject })
        .from(t)
        .where(and(eq(t.unit, unit), inArray(t.dossier, some)));
      for (const { dossier, ...title } of found) titles.set(dossier, title);
    }
    return titles;
  }
}

import { and, chunk, type Db, eq, inArray } from '@lianxin/db';
import { token } from '@lianxin/kernel/common';
import { petitionSchema } from '../petition/schema.js';

/** The numbers of cases, as far as a unit sees them: what it does not see has none. */
export class CaseNumbers {
  static readonly token = token<CaseNumbers>('core.CaseNumbers');

  constructor(private readonly db: Db) {}

  async of(unit: string, things: readonly { readonly dossier: string }[]): Promise<ReadonlyMap<string, string>> {
    const { caseList: t } = petitionSchema.of(this.db.dialect);
    const numbers = new Map<string, string>();
    for (const some of chunk([...new Set(things.map(({ dossier }) => dossier))])) {
      const found = await this.db.q
        .select({ dossier: t.dossier, number: t.number })
        .from(t)
        .where(and(eq(t.unit, unit), inArray(t.dossier, some)));
      for (const { dossier, number } of found) numbers.set(dossier, number);
    }
    return numbers;
  }
}

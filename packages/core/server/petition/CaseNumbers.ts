import { and, type Db, eq, inArray } from '@lianxin/db';
import type { DossierNumbers } from '../directory/DossierNumbers.js';
import { petitionSchema } from './schema.js';

/** The numbers of open cases, as lists show them. */
export class CaseNumbers implements DossierNumbers {
  constructor(private readonly db: Db) {}

  async find(county: string, number: string): Promise<readonly string[]> {
    const { caseList: t } = petitionSchema.of(this.db.dialect);
    const rows = await this.db.q
      .selectDistinct({ dossier: t.dossier })
      .from(t)
      .where(and(eq(t.county, county), eq(t.number, number)));
    return rows.map(({ dossier }) => dossier);
  }

  async of(county: string, dossiers: readonly string[]): Promise<ReadonlyMap<string, string>> {
    if (dossiers.length === 0) return new Map();
    const { caseList: t } = petitionSchema.of(this.db.dialect);
    const rows = await this.db.q
      .selectDistinct({ dossier: t.dossier, number: t.number })
      .from(t)
      .where(and(eq(t.county, county), inArray(t.dossier, [...dossiers])));
    return new Map(rows.map(({ dossier, number }) => [dossier, number]));
  }
}

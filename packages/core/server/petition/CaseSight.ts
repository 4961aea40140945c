import type { Actor } from '@lianxin/api/common';
import { CASE } from '@lianxin/core/common';
import { and, type Db, eq } from '@lianxin/db';
import type { Head } from '../dossier/Head.js';
import type { Sight } from '../dossier/Sight.js';
import { petitionSchema } from './schema.js';

/** Who may see a case: the units that have a row of it, and among their people those who may read cases. */
export class CaseSight implements Sight {
  readonly kind = CASE;
  readonly permission = 'core.read';
  private readonly row;
  private readonly rows;

  constructor(db: Db) {
    const { caseList } = petitionSchema.of(db.dialect);
    this.row = db.prepared((q, p: { unit: string; dossier: string }) =>
      q
        .select({ county: caseList.county })
        .from(caseList)
        .where(and(eq(caseList.unit, p.unit), eq(caseList.dossier, p.dossier))),
    );
    this.rows = db.prepared((q, p: { dossier: string }) =>
      q.select({ unit: caseList.unit }).from(caseList).where(eq(caseList.dossier, p.dossier)),
    );
  }

  async mayOpen(actor: Actor, { dossier }: Head): Promise<boolean> {
    return (await this.row({ unit: actor.unit, dossier })).length > 0;
  }

  async unitsOf(dossier: string): Promise<readonly string[]> {
    return (await this.rows({ dossier })).map((r) => r.unit);
  }
}

import type { ActorCtx } from '@lianxin/api/server';
import type { UnservedRow } from '@lianxin/core/common';
import { and, asc, type Db, eq } from '@lianxin/db';
import { token } from '@lianxin/kernel/common';
import type { PaperKinds } from '../documents/PaperKinds.js';
import { petitionSchema } from './schema.js';

/** More than anybody goes through; the longest waiting come first. */
const MOST = 300;

/** What is signed but not served, longest waiting first. */
export class UnservedList {
  static readonly token = token<UnservedList>('core.UnservedList');

  constructor(
    private readonly db: Db,
    private readonly kinds: PaperKinds,
  ) {}

  /** Of the unit; for the petition office of everybody whose case it keeps. */
  async rows({ actor }: ActorCtx, scope: 'unit' | 'county'): Promise<readonly UnservedRow[]> {
    const { caseList, unserved } = petitionSchema.of(this.db.dialect);
    const whose = scope === 'unit' ? eq(unserved.unit, actor.unit) : eq(unserved.county, actor.county);
    const rows = await this.db.q
      .select({
        dossier: unserved.dossier,
        document: unserved.id,
        kind: unserved.kind,
        number: caseList.number,
        subject: caseList.subject,
        unit: unserved.unit,
        issuedOn: unserved.issuedOn,
        persons: unserved.persons,
        attempts: unserved.attempts,
      })
      .from(unserved)
      .innerJoin(caseList, eq(caseList.dossier, unserved.dossier))
      .where(and(whose, eq(caseList.unit, actor.unit)))
      .orderBy(asc(unserved.issuedOn), asc(unserved.id))
      .limit(MOST);
    return rows.map((row) => ({ ...row, title: this.kinds.titleOf(row.kind) }));
  }
}

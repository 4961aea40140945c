import { and, asc, type Db, eq, inArray, ne, or, sql } from '@lianxin/db';
import { token } from '@lianxin/kernel/common';
import { dossierSchema } from '../dossier/schema.js';
import { petitionSchema } from './schema.js';
import { workColumns } from './workColumns.js';

/** More than anybody is handed. */
const MOST = 200;

/** The limits on what was handed to a person when a plugin was switched off, whichever unit they bind. */
export class KeptWork {
  static readonly token = token<KeptWork>('core.KeptWork');

  /** Those that are not on the person's list already as a handler of the unit; soonest first. */
  readonly rows;

  constructor(db: Db) {
    const { caseList, kept } = petitionSchema.of(db.dialect);
    const { clocks } = dossierSchema.of(db.dialect);
    this.rows = db.prepared((q, p: { readonly unit: string; readonly person: string }) => {
      const elsewhere = or(
        ne(sql`coalesce(${clocks.owner}, '')`, p.unit),
        ne(sql`coalesce(${caseList.handler}, '')`, p.person),
      );
      return q
        .select(workColumns(db.dialect))
        .from(kept)
        .innerJoin(clocks, and(eq(clocks.dossier, kept.dossier), eq(clocks.about, kept.about)))
        .innerJoin(caseList, eq(caseList.dossier, kept.dossier))
        .where(
          and(
            eq(kept.person, p.person),
            eq(caseList.unit, p.unit),
            elsewhere,
            inArray(clocks.state, ['running', 'standing']),
          ),
        )
        .orderBy(asc(clocks.due), asc(clocks.dossier), asc(clocks.id))
        .limit(MOST);
    });
  }
}

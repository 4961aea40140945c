import { and, asc, type Db, eq, inArray, ne, or, sql } from '@lianxin/db';
import { token } from '@lianxin/kernel/common';
import { dossierSchema } from '../dossier/schema.js';
import { petitionSchema } from './schema.js';

/** More than anybody is handed. */
const MOST = 200;

/** The limits on what was handed to a person when a plugin was switched off, whichever unit they bind. */
export class KeptWork {
  static readonly token = token<KeptWork>('core.KeptWork');

  constructor(private readonly db: Db) {}

  /** Those that are not on the person's list already as a handler of the unit; soonest first. */
  rows({ unit, person }: { readonly unit: string; readonly person: string }) {
    const { dialect } = this.db;
    const { caseList, kept } = petitionSchema.of(dialect);
    const { clocks } = dossierSchema.of(dialect);
    const elsewhere = or(
      ne(sql`coalesce(${clocks.owner}, '')`, unit),
      ne(sql`coalesce(${caseList.handler}, '')`, person),
    );
    return this.db.q
      .select({
        dossier: clocks.dossier,
        number: caseList.number,
        subject: caseList.subject,
        about: clocks.about,
        key: clocks.key,
        due: clocks.due,
        provisional: clocks.provisional,
        owner: sql<string>`coalesce(${clocks.owner}, '')`,
        handler: caseList.handler,
        state: clocks.state,
      })
      .from(kept)
      .innerJoin(clocks, and(eq(clocks.dossier, kept.dossier), eq(clocks.about, kept.about)))
      .innerJoin(caseList, eq(caseList.dossier, kept.dossier))
      .where(
        and(
          ...[eq(kept.person, person), eq(caseList.unit, unit), elsewhere],
          inArray(clocks.state, ['running', 'standing']),
        ),
      )
      .orderBy(asc(clocks.due), asc(clocks.dossier), asc(clocks.id))
      .limit(MOST);
  }
}

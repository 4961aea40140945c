import type { Day } from '@lianxin/base';
import { and, asc, count, type Db, eq, gte, inArray, isNull, or, sql } from '@lianxin/db';
import { token } from '@lianxin/kernel/common';
import { dossierSchema } from '../dossier/schema.js';

const LOT = 1000;
const OPEN = ['running', 'standing'] as const;

/** Which limits of a county: those that end on or after a day, or stand; open ones, or also those that are over. */
export interface ScanScope {
  readonly county: string;
  readonly since: Day;
  readonly open: boolean;
}

/** Reads the limits of a county lot by lot, each with all that its arithmetic needs. */
export class ClockScan {
  static readonly token = token<ClockScan>('core.ClockScan');

  constructor(private readonly db: Db) {}

  async count(scope: ScanScope): Promise<number> {
    const [row] = await this.db.q.select({ n: count() }).from(this.table).where(this.within(scope));
    return row!.n;
  }

  /** In the order of dossiers. What is written meanwhile may be read or not. */
  async *lots(scope: ScanScope) {
    const t = this.table;
    for (let last = { dossier: '', id: '' }; ; ) {
      const lot = await this.db.q
        .select()
        .from(t)
        .where(and(this.within(scope), sql`(${t.dossier}, ${t.id}) > (${last.dossier}, ${last.id})`))
        .orderBy(asc(t.dossier), asc(t.id))
        .limit(LOT);
      if (lot.length) yield lot;
      if (lot.length < LOT) return;
      last = lot.at(-1)!;
    }
  }

  private within({ county, since, open }: ScanScope) {
    const t = this.table;
    return and(
      eq(t.county, county),
      or(gte(t.due, since), isNull(t.due)),
      open ? inArray(t.state, [...OPEN]) : undefined,
    );
  }

  private get table() {
    return dossierSchema.of(this.db.dialect).clocks;
  }
}

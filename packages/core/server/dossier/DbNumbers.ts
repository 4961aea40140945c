import { and, type Db, eq, sql } from '@lianxin/db';
import type { Numbers } from './Numbers.js';
import { dossierSchema } from './schema.js';

/** One counter per unit, series and year; its row is held until the number is issued or given back. */
export class DbNumbers implements Numbers {
  private readonly take;
  private readonly last;

  constructor(private readonly db: Db) {
    const { numbers: t } = dossierSchema.of(db.dialect);
    this.take = db.prepared((q, p: { unit: string; series: string; year: number }) =>
      q
        .insert(t)
        .values({ unit: p.unit, series: p.series, year: p.year, value: 1 })
        .onConflictDoUpdate({ target: [t.unit, t.series, t.year], set: { value: sql`${t.value} + 1` } })
        .returning({ value: t.value }),
    );
    this.last = db.prepared((q, p: { unit: string; series: string; year: number }) =>
      q
        .select({ value: t.value })
        .from(t)
        .where(and(eq(t.unit, p.unit), eq(t.series, p.series), eq(t.year, p.year))),
    );
  }

  async next(unit: string, series: string, year: number): Promise<number> {
    if (!this.db.inTransaction) throw new Error(`a number of the series ${series} outside a transaction`);
    return (await this.take({ unit, series, year }))[0]!.value;
  }

  async peek(unit: string, series: string, year: number): Promise<number> {
    return ((await this.last({ unit, series, year }))[0]?.value ?? 0) + 1;
  }
}

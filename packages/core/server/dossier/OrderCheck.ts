import { and, asc, count, type Db, eq, exists, isNotNull, not, sql } from '@lianxin/db';
import type { Anchors } from './Anchors.js';
import type { Problem } from './checkDossier.js';
import type { StoreName } from './Head.js';
import { inOrder } from './inOrder.js';
import { dossierSchema } from './schema.js';

const MOST_PROBLEMS = 100;

/** What no single log tells: entries without a head, places in the order of commits that are empty, broken anchors. */
export class OrderCheck {
  constructor(
    private readonly db: Db,
    private readonly anchors: Anchors,
  ) {}

  async run(store: StoreName): Promise<Problem[]> {
    const problems: Problem[] = [];
    for (const { dossier, seq } of await this.headless(store))
      problems.push({ code: 'core.log_head_missing', params: { dossier, seq } });
    const position = await this.findLastingGap(store);
    if (position !== undefined) problems.push({ code: 'core.log_position_missing', params: { position, store } });
    const { heads } = this.tables[store];
    for (const { county } of await this.db.q.selectDistinct({ county: heads.county }).from(heads)) {
      const broken = await this.anchors.findBroken(store, county);
      if (broken) problems.push({ code: 'core.anchor_broken', params: { day: broken.day, store } });
    }
    return problems;
  }

  private headless(store: StoreName) {
    const { heads, entries } = this.tables[store];
    const isStanding = and(eq(heads.dossier, entries.dossier), eq(heads.state, 'standing'));
    const standing = this.db.q.select({ dossier: heads.dossier }).from(heads).where(isStanding);
    return this.db.q
      .select({ dossier: entries.dossier, seq: entries.seq })
      .from(entries)
      .where(not(exists(standing)))
      .orderBy(asc(entries.position))
      .limit(MOST_PROBLEMS);
  }

  /** Work goes on meanwhile: a gap is one that is still there when one looks again. */
  private async findLastingGap(store: StoreName): Promise<number | undefined> {
    const gap = await this.findGap(store);
    if (gap === undefined) return undefined;
    return (await this.findGap(store)) === gap ? gap : undefined;
  }

  /** Positions are given without gaps: the first that nothing has. */
  private async findGap(store: StoreName): Promise<number | undefined> {
    const given = await this.given(store);
    if (given === (await this.taken(store))) return undefined;
    let expected = 1;
    for await (const { position } of inOrder(this.db, store)) {
      if (position !== expected) return expected;
      expected++;
    }
    return expected > given ? undefined : expected;
  }

  private async given(store: StoreName): Promise<number> {
    const name = `log:${store}`;
    const [row] = await this.db.rows<{ value: string }>(sql`select value from db_series where name = ${name}`);
    return Number(row?.value ?? 0);
  }

  private async taken(store: StoreName): Promise<number> {
    const { sealed } = this.tables;
    const [own] = await this.db.q.select({ n: count() }).from(this.tables[store].entries);
    if (store === 'sealed') return own!.n;
    const wasOpen = isNotNull(sealed.entries.openPosition);
    const [moved] = await this.db.q.select({ n: count() }).from(sealed.entries).where(wasOpen);
    return own!.n + moved!.n;
  }

  private get tables() {
    return dossierSchema.of(this.db.dialect);
  }
}

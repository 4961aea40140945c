import { and, asc, count, type Db, eq, exists, gt, isNotNull, not, sql } from '@lianxin/db';
import type { Check } from '../commands/Check.js';
import type { Anchors } from './Anchors.js';
import {
  type Contents,
  checkChain,
  checkContents,
  checkTombstone,
  type HeadRow,
  type Problem,
} from './checkDossier.js';
import type { StoreName } from './Head.js';
import { inOrder } from './inOrder.js';
import type { Stores } from './Stores.js';
import { dossierSchema } from './schema.js';

const PAGE = 100;
const MOST_PROBLEMS = 100;
const STORES: readonly StoreName[] = ['open', 'sealed'];

/**
 * Proves every log anew: each chain and its head, tombstones, the contents that entries name, the order of commits and
 * its anchors. Says of each dossier the first entry that is wrong, and reads page by page however much there is.
 */
export class LogCheck implements Check {
  readonly id = 'log';

  constructor(
    private readonly db: Db,
    private readonly stores: Stores,
    private readonly anchors: Anchors,
  ) {}

  async run(): Promise<{ checked: number; problems: Problem[] }> {
    const problems: Problem[] = [];
    let checked = 0;
    for (const store of STORES) {
      for await (const head of this.heads(store)) {
        const found = await this.checkHead(store, head);
        checked += found.entries;
        if (found.problem && problems.length < MOST_PROBLEMS) problems.push(found.problem);
      }
      problems.push(...(await this.checkOrder(store)));
    }
    return { checked, problems: problems.slice(0, MOST_PROBLEMS) };
  }

  private async checkHead(
    store: StoreName,
    head: HeadRow,
  ): Promise<{ entries: number; problem?: Problem | undefined }> {
    if (head.state === 'sealed') {
      const problem = checkTombstone(head, await this.entries('sealed', head.dossier));
      return { entries: 0, problem };
    }
    const entries = await this.entries(store, head.dossier);
    const contents = await this.contents(store, head);
    const problem = checkChain(head, entries) ?? checkContents(head, entries, contents);
    return { entries: entries.length, problem };
  }

  /** What no single log tells: entries without a head, places in the order of commits that are empty, broken anchors. */
  private async checkOrder(store: StoreName): Promise<Problem[]> {
    const problems: Problem[] = [];
    for (const { dossier, seq } of await this.headless(store))
      problems.push({ code: 'core.log_head_missing', params: { dossier, seq } });
    const position = await this.findGap(store);
    if (position !== undefined) problems.push({ code: 'core.log_position_missing', params: { position, store } });
    const { heads } = this.tables[store];
    for (const { county } of await this.db.q.selectDistinct({ county: heads.county }).from(heads)) {
      const broken = await this.anchors.findBroken(store, county);
      if (broken) problems.push({ code: 'core.anchor_broken', params: { day: broken.day, store } });
    }
    return problems;
  }

  private async *heads(store: StoreName): AsyncGenerator<HeadRow> {
    const { heads } = this.tables[store];
    let last = '';
    for (;;) {
      const page = await this.db.q
        .select()
        .from(heads)
        .where(gt(heads.dossier, last))
        .orderBy(asc(heads.dossier))
        .limit(PAGE);
      yield* page;
      if (page.length < PAGE) return;
      last = page.at(-1)!.dossier;
    }
  }

  private entries(store: StoreName, dossier: string) {
    const { entries } = this.tables[store];
    return this.db.q.select().from(entries).where(eq(entries.dossier, dossier)).orderBy(asc(entries.seq));
  }

  private async contents(store: StoreName, { dossier, county }: HeadRow): Promise<Contents> {
    const { records, files } = this.tables[store];
    return {
      records: await this.db.q.select().from(records).where(eq(records.dossier, dossier)),
      files: await this.db.q
        .select({ id: files.id, fingerprint: files.fingerprint })
        .from(files)
        .where(eq(files.dossier, dossier)),
      open: ({ id, version, body }) => this.stores[store].records.open(county, id, version, body!),
    };
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

  /** Positions are given without gaps: the first that nothing has. */
  private async findGap(store: StoreName): Promise<number | undefined> {
    const given = await this.given(store);
    if (given === (await this.taken(store))) return undefined;
    let expected = 1;
    for await (const { position } of inOrder(this.db, store)) {
      if (position !== expected) return expected;
      expected++;
    }
    return expected;
  }

  private async given(store: StoreName): Promise<number> {
    const [row] = await this.db.rows<{ value: string }>(
      sql`select value from db_series where name = ${`log:${store}`}`,
    );
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

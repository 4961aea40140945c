import { asc, type Db, eq, gt } from '@lianxin/db';
import type { Check } from '../commands/Check.js';
import type { Anchors } from './Anchors.js';
import {
  type Contents,
  checkChain,
  checkContents,
  checkTombstone,
  type EntryRow,
  type HeadRow,
  type Problem,
} from './checkDossier.js';
import type { StoreName } from './Head.js';
import { OrderCheck } from './OrderCheck.js';
import type { Stores } from './Stores.js';
import { dossierSchema } from './schema.js';

const PAGE = 100;
const MOST_PROBLEMS = 100;
/** Work goes on while logs are read: what looks wrong is read again. */
const LOOKS = 3;

/**
 * Proves every log anew: each chain and its head, tombstones, the contents that entries name, the order of commits and
 * its anchors. Says of each dossier the first entry that is wrong, and reads page by page however much there is.
 */
export class LogCheck implements Check {
  readonly id = 'log';
  private readonly order: OrderCheck;

  constructor(
    private readonly db: Db,
    private readonly stores: Stores,
    anchors: Anchors,
  ) {
    this.order = new OrderCheck(db, anchors);
  }

  async run(): Promise<{ checked: number; problems: Problem[] }> {
    const problems: Problem[] = [];
    let checked = 0;
    for (const store of ['open', 'sealed'] as const) {
      for await (const dossier of this.dossiers(store)) {
        const found = await this.checkDossier(store, dossier);
        checked += found.entries;
        if (found.problem && problems.length < MOST_PROBLEMS) problems.push(found.problem);
      }
      problems.push(...(await this.order.run(store)));
    }
    return { checked, problems: problems.slice(0, MOST_PROBLEMS) };
  }

  private async checkDossier(store: StoreName, dossier: string) {
    let problem: Problem | undefined;
    let entries: readonly EntryRow[] = [];
    for (let look = 1; look <= LOOKS; look++) {
      const head = await this.head(store, dossier);
      if (!head) return { entries: 0 };
      const isMoved = head.state === 'sealed';
      entries = await this.entries(isMoved ? 'sealed' : store, dossier);
      problem = isMoved ? checkTombstone(head, entries) : await this.checkLog(store, head, entries);
      if (!problem) return { entries: isMoved ? 0 : entries.length };
    }
    return { entries: entries.length, problem };
  }

  private async checkLog(store: StoreName, head: HeadRow, entries: readonly EntryRow[]): Promise<Problem | undefined> {
    return checkChain(head, entries) ?? checkContents(head, entries, await this.contents(store, head));
  }

  private async *dossiers(store: StoreName): AsyncGenerator<string> {
    const { heads } = this.tables[store];
    let last = '';
    for (;;) {
      const page = await this.db.q
        .select({ dossier: heads.dossier })
        .from(heads)
        .where(gt(heads.dossier, last))
        .orderBy(asc(heads.dossier))
        .limit(PAGE);
      for (const { dossier } of page) yield dossier;
      if (page.length < PAGE) return;
      last = page.at(-1)!.dossier;
    }
  }

  private async head(store: StoreName, dossier: string): Promise<HeadRow | undefined> {
    const { heads } = this.tables[store];
    return (await this.db.q.select().from(heads).where(eq(heads.dossier, dossier)))[0];
  }

  private async entries(store: StoreName, dossier: string): Promise<EntryRow[]> {
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

  private get tables() {
    return dossierSchema.of(this.db.dialect);
  }
}

import { canonical } from '@lianxin/core/common';
import { and, asc, type Db, eq, exists, getColumns, gt, not } from '@lianxin/db';
import { token } from '@lianxin/kernel/common';
import type { Dossier } from './Dossier.js';
import type { Log } from './Log.js';
import type { Projection } from './Projection.js';
import { cursorOf, type Projections } from './Projections.js';
import type { Stores } from './Stores.js';
import { dossierSchema } from './schema.js';

const PAGE = 100;
const STEP_MS = 10_000;

/** A dossier whose rows in a table are not what its log makes of them. */
export interface Difference {
  readonly projection: string;
  readonly dossier: string;
}

/** Makes tables anew from the logs, and proves that they are what the logs make of them. */
export class Rebuilding {
  static readonly token = token<Rebuilding>('core.Rebuilding');

  constructor(
    private readonly db: Db,
    private readonly stores: Stores,
    private readonly log: Log,
    private readonly projections: Projections,
  ) {}

  /** Makes every table anew, dossier by dossier, while work goes on. Answers how many dossiers were read. */
  async rebuild(wanted: readonly Projection[] = this.projections.all()): Promise<number> {
    let dossiers = 0;
    for await (const id of this.standing()) {
      dossiers++;
      await this.db.transaction(() => this.rebuildOne(id, wanted), { limitMs: STEP_MS });
    }
    for (const projection of wanted) await this.removeOrphans(projection);
    await this.db.transaction(async () => {
      for (const projection of wanted) await this.keepVersion(projection);
    });
    return dossiers;
  }

  /** Makes anew what a new version of a plugin projects in another way. */
  async rebuildStale(wanted: readonly Projection[]): Promise<void> {
    const { cursors } = this.tables;
    const kept = await this.db.q.select({ id: cursors.id, version: cursors.version }).from(cursors);
    const versions = new Map(kept.map(({ id, version }) => [id, version]));
    const stale = wanted.filter((p) => versions.get(cursorOf(p)) !== p.version);
    if (stale.length) await this.rebuild(stale);
  }

  /** Compares every row with what the logs make of it. */
  async check(): Promise<{ checked: number; differences: Difference[] }> {
    const differences: Difference[] = [];
    let checked = 0;
    for await (const id of this.standing()) {
      checked++;
      for (const projection of await this.differing(id)) differences.push({ projection: projection.id, dossier: id });
    }
    for (const projection of this.projections.all())
      for (const dossier of await this.orphans(projection)) differences.push({ projection: projection.id, dossier });
    return { checked, differences };
  }

  /**
   * Writes anew what the tables say of a dossier after its calendar changed, in the open unit of work. The words by which
   * it is found do not depend on a calendar.
   */
  async recount(dossier: Dossier): Promise<void> {
    for (const projection of this.projections.of(dossier.kind)) {
      const is = await this.projections.project(projection, dossier, (ids) => this.read(dossier, ids));
      await this.projections.replace(projection, dossier.dossier, { was: { ...is, rows: [] }, is }, false);
    }
  }

  private async rebuildOne(id: string, wanted: readonly Projection[]): Promise<void> {
    const found = await this.log.find(id);
    if (!found) return;
    const dossier = await this.log.lock(found);
    for (const projection of wanted) {
      if (projection.kind !== undefined && projection.kind !== dossier.kind) continue;
      const is = await this.projections.project(projection, dossier, (ids) => this.read(dossier, ids));
      await this.projections.replace(projection, id, { is }, false);
    }
  }

  /** What does not say what the log says: everything where the log, or what it names, cannot be read. */
  private async differing(id: string): Promise<readonly Projection[]> {
    try {
      const dossier = await this.log.find(id);
      if (!dossier) return [];
      const differing: Projection[] = [];
      for (const projection of this.projections.of(dossier.kind))
        if (!(await this.isEqual(projection, dossier)) && !(await this.isEqualHeld(projection, dossier)))
          differing.push(projection);
      return differing;
    } catch {
      return this.projections.all();
    }
  }

  /** Looks again while nobody can append: work goes on while tables are compared. */
  private isEqualHeld(projection: Projection, dossier: Dossier): Promise<boolean> {
    return this.db.transaction(async () => this.isEqual(projection, await this.log.lock(dossier)));
  }

  private async isEqual(projection: Projection, dossier: Dossier): Promise<boolean> {
    const table = projection.table(this.db.dialect);
    const columns = Object.keys(getColumns(table));
    const { rows } = await this.projections.project(projection, dossier, (ids) => this.read(dossier, ids));
    const kept: Record<string, unknown>[] = await this.db.q
      .select()
      .from(table)
      .where(eq(table.dossier, dossier.dossier));
    return textOf(rows, columns) === textOf(kept, columns);
  }

  private async read({ store, county, dossier }: Dossier, ids: readonly string[]): Promise<Map<string, unknown>> {
    const kept = await this.stores[store].records.read(county, dossier, ids);
    return new Map([...kept.values()].flatMap(({ id, body }) => (body === undefined ? [] : [[id, body]])));
  }

  private async *standing(): AsyncGenerator<string> {
    const { heads } = this.tables.open;
    let last = '';
    for (;;) {
      const page = await this.db.q
        .select({ dossier: heads.dossier })
        .from(heads)
        .where(and(eq(heads.state, 'standing'), gt(heads.dossier, last)))
        .orderBy(asc(heads.dossier))
        .limit(PAGE);
      for (const { dossier } of page) yield dossier;
      if (page.length < PAGE) return;
      last = page.at(-1)!.dossier;
    }
  }

  /** Dossiers that stand in a table and not in the open store. */
  private async orphans(projection: Projection): Promise<string[]> {
    const table = projection.table(this.db.dialect);
    const { heads } = this.tables.open;
    const isStanding = and(eq(heads.dossier, table.dossier), eq(heads.state, 'standing'));
    const standing = this.db.q.select({ dossier: heads.dossier }).from(heads).where(isStanding);
    const rows: { dossier: string }[] = await this.db.q
      .selectDistinct({ dossier: table.dossier })
      .from(table)
      .where(not(exists(standing)));
    return rows.map(({ dossier }) => dossier);
  }

  private async removeOrphans(projection: Projection): Promise<void> {
    const orphans = await this.orphans(projection);
    if (!orphans.length) return;
    await this.db.transaction(async () => {
      for (const dossier of orphans) await this.projections.statementsOf(projection).remove({ dossier });
    });
  }

  private async keepVersion(projection: Projection): Promise<void> {
    const { cursors } = this.tables;
    const { version } = projection;
    await this.db.q
      .insert(cursors)
      .values({ id: cursorOf(projection), version, position: 0 })
      .onConflictDoUpdate({ target: cursors.id, set: { version } });
  }

  private get tables() {
    return dossierSchema.of(this.db.dialect);
  }
}

/** Rows as one text, whatever their order; an instant is its milliseconds. */
function textOf(rows: readonly Readonly<Record<string, unknown>>[], columns: readonly string[]): string {
  const plain = (value: unknown) => (value instanceof Date ? value.getTime() : (value ?? null));
  const texts = rows.map((row) => canonical(Object.fromEntries(columns.map((name) => [name, plain(row[name])]))));
  return texts.sort().join('\n');
}

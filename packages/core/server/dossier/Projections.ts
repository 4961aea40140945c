import { type Db, eq, getColumns, inArray } from '@lianxin/db';
import { token } from '@lianxin/kernel/common';
import type { Contributions } from '@lianxin/kernel/server';
import type { KeptCalendars } from './Calendars.js';
import type { Dossier } from './Dossier.js';
import type { Projected, Projection, ReadRecords } from './Projection.js';
import { dossierSchema } from './schema.js';

type Row = Record<string, unknown>;

/** The statements of one projection's table. */
interface TableStatements {
  insert(row: Row): Promise<unknown>;
  remove(where: { dossier: string }): Promise<unknown>;
}

/** What a unit of work made of a dossier. */
export interface Change {
  /** As it was; absent where that does not tell what its tables hold: it is new, or a record got another content. */
  readonly before?: Dossier;
  readonly after: Dossier;
  readonly isNew: boolean;
  readonly read: ReadRecords;
}

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Writes what dossiers look like in tables, with the entries or anew. */
export class Projections {
  static readonly token = token<Projections>('core.Projections');

  private readonly statements = new Map<string, TableStatements>();

  constructor(
    private readonly db: Db,
    private readonly points: Contributions<Projection>,
    private readonly calendars: KeptCalendars,
  ) {}

  /** Those that show a kind of dossier. */
  of(kind: string): readonly Projection[] {
    return this.all().filter((p) => p.kind === undefined || p.kind === kind);
  }

  all(): readonly Projection[] {
    return this.points.everywhere().map(({ value }) => value);
  }

  project(projection: Projection, dossier: Dossier, read: ReadRecords): Projected | Promise<Projected> {
    return projection.project(dossier, read, this.calendars.of(dossier.county));
  }

  /**
   * Writes what changed between two states of a dossier, in the transaction of its entries. A plugin whose projection
   * fails holds nobody up: its table is rebuilt at the next start.
   */
  async write({ before, after, isNew, read }: Change): Promise<void> {
    const calendar = this.calendars.of(after.county);
    this.db.afterCommit(() => this.calendars.written(after.county, calendar));
    const answers = await this.points.ask(after.county, async (projection) => {
      if (projection.kind !== undefined && projection.kind !== after.kind) return undefined;
      const was = before && (await this.project(projection, before, read));
      return { projection, was, is: await this.project(projection, after, read) };
    });
    for (const { plugin, answer, failure } of answers) {
      if (answer) await this.replace(answer.projection, after.dossier, answer, isNew);
      else if (failure && plugin === 'core') throw failure;
      else if (failure) await this.markStale(plugin);
    }
  }

  async replace(
    projection: Projection,
    dossier: string,
    { was, is }: { was?: Projected; is: Projected },
    isNew: boolean,
  ) {
    if (!was || !isSame(was.rows, is.rows)) {
      const { insert, remove } = this.statementsOf(projection);
      if (!isNew) await remove({ dossier });
      for (const row of is.rows) await insert(row);
    }
    if (!is.texts || (was && isSame(was.texts, is.texts))) return;
    for (const text of is.texts) await this.db.text.put(text);
  }

  /** Takes a dossier out of every table and out of the text index. */
  async remove(dossier: Dossier, read: ReadRecords): Promise<void> {
    for (const projection of this.of(dossier.kind)) {
      const { texts = [] } = await this.project(projection, dossier, read);
      await this.statementsOf(projection).remove({ dossier: dossier.dossier });
      for (const { key } of texts) await this.db.text.remove(key);
    }
  }

  statementsOf(projection: Projection): TableStatements {
    let found = this.statements.get(projection.id);
    if (!found) {
      const table = projection.table(this.db.dialect);
      const columns = Object.keys(getColumns(table));
      const insert = this.db.prepared((q, p: Row) =>
        q.insert(table).values(Object.fromEntries(columns.map((name) => [name, p[name]]))),
      );
      found = {
        insert: (row) => insert(Object.fromEntries(columns.map((name) => [name, row[name] ?? null]))),
        remove: this.db.prepared((q, p: { dossier: string }) => q.delete(table).where(eq(table.dossier, p.dossier))),
      };
      this.statements.set(projection.id, found);
    }
    return found;
  }

  private async markStale(plugin: string): Promise<void> {
    const { cursors } = dossierSchema.of(this.db.dialect);
    const ids = this.points.everywhere().flatMap((c) => (c.plugin === plugin ? [cursorOf(c.value)] : []));
    await this.db.q.delete(cursors).where(inArray(cursors.id, ids));
  }
}

/** Under which a projection's version is kept. */
export const cursorOf = ({ id }: Pick<Projection, 'id'>): string => `projection:${id}`;

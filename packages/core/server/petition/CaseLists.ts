import { type ActorCtx, RawJson } from '@lianxin/api/server';
import { addDays, type Day, DomainError } from '@lianxin/base';
import type { CaseFilter, CasePage, CaseRow, WorkRow, WorkView } from '@lianxin/core/common';
import { and, asc, type Db, desc, eq, gte, inArray, isNotNull, lt, lte, or, type SQL } from '@lianxin/db';
import { token } from '@lianxin/kernel/common';
import { dossierSchema } from '../dossier/schema.js';
import { petitionSchema } from './schema.js';

const PAGE = 50;
const WORK = 200;

/** What lists show: rows of the acting unit, one range of one index, never more. */
export class CaseLists {
  static readonly token = token<CaseLists>('core.CaseLists');

  private readonly tables;
  private readonly newest;

  constructor(private readonly db: Db) {
    const { caseList } = petitionSchema.of(db.dialect);
    const { clocks } = dossierSchema.of(db.dialect);
    this.tables = { caseList, clocks };
    // The list that is open all day: by unit and status, newest first; it leaves the database as JSON.
    this.newest = db.preparedJson(ROW(caseList), (select, p: { unit: string; status: string; limit: number }) =>
      select
        .from(caseList)
        .where(and(eq(caseList.unit, p.unit), eq(caseList.status, p.status as CaseRow['status'])))
        .orderBy(desc(caseList.receivedOn), desc(caseList.dossier))
        .limit(p.limit),
    );
  }

  async page({ actor }: ActorCtx, asked: CaseFilter): Promise<CasePage | RawJson<CasePage>> {
    const filter = { ...asked, limit: asked.limit ?? PAGE };
    const { text, cursor, limit, ...rest } = filter;
    const only = Object.keys(rest).length === 1 && rest.status && !cursor && !text;
    if (only) {
      const rows = await this.newest({ unit: actor.unit, status: rest.status!, limit });
      return new RawJson(Buffer.concat([ROWS, rows, Buffer.from(`${lastOf(rows, limit)}}`)]));
    }
    return text ? this.found(actor.unit, text, filter) : this.filtered(actor.unit, filter);
  }

  /** The running cases of the office that a repeat may be joined to: found by its own words, newest first. */
  async joinable(
    { actor }: ActorCtx,
    { dossier, text }: { dossier: string; text?: string | undefined },
  ): Promise<CasePage> {
    const filter = { status: 'open' as const, limit: 20 };
    const page = text ? await this.found(actor.unit, text, filter) : await this.filtered(actor.unit, filter);
    return { rows: page.rows.filter((r) => r.dossier !== dossier) };
  }

  /** What falls due, soonest first. */
  async work({ actor, today }: ActorCtx, scope: 'mine' | 'unit' | 'county', limit = WORK): Promise<WorkView> {
    const { caseList, clocks } = this.tables;
    const whose: Record<typeof scope, SQL | undefined> = {
      mine: and(eq(clocks.owner, actor.unit), eq(caseList.handler, actor.person)),
      unit: eq(clocks.owner, actor.unit),
      county: and(eq(clocks.county, actor.county), isNotNull(clocks.owner)),
    };
    const running = inArray(clocks.state, ['running', 'standing']);
    const from = and(whose[scope], running, eq(caseList.unit, actor.unit));
    const on = eq(caseList.dossier, clocks.dossier);
    const rows = await this.db.q
      .select({
        dossier: clocks.dossier,
        number: caseList.number,
        subject: caseList.subject,
        about: clocks.about,
        key: clocks.key,
        due: clocks.due,
        provisional: clocks.provisional,
        owner: clocks.owner,
        handler: caseList.handler,
        state: clocks.state,
      })
      .from(clocks)
      .innerJoin(caseList, on)
      .where(from)
      .orderBy(asc(clocks.due), asc(clocks.dossier), asc(clocks.id))
      .limit(limit);
    const count = async (until?: SQL) => this.count(and(from, until));
    const [overdue, due, week, all] = [
      await count(lt(clocks.due, today)),
      await count(eq(clocks.due, today)),
      await count(and(gte(clocks.due, today), lte(clocks.due, addDays(today, 6)))),
      await count(),
    ];
    return { rows: rows.map(workRow), counts: { overdue, today: due, week, all } };
  }

  private async count(where: SQL | undefined): Promise<number> {
    const { caseList, clocks } = this.tables;
    const rows = await this.db.q
      .select({ n: clocks.dossier })
      .from(clocks)
      .innerJoin(caseList, eq(caseList.dossier, clocks.dossier))
      .where(where)
      .limit(1000);
    return rows.length;
  }

  private async filtered(unit: string, filter: CaseFilter & { limit: number }): Promise<CasePage> {
    const { caseList: t } = this.tables;
    const rows = await this.db.q
      .select(ROW(t))
      .from(t)
      .where(and(eq(t.unit, unit), ...this.conditions(filter), before(t, filter.cursor)))
      .orderBy(desc(t.receivedOn), desc(t.dossier))
      .limit(filter.limit + 1);
    return paged(rows.map(caseRow), filter.limit);
  }

  /** By what a case says: the index answers with ids in order, the rows of the unit say the rest. */
  private async found(unit: string, text: string, filter: CaseFilter & { limit: number }): Promise<CasePage> {
    const { caseList: t } = this.tables;
    const wanted: CaseRow[] = [];
    let at = filter.cursor ? Number(filter.cursor) : undefined;
    if (at !== undefined && !Number.isSafeInteger(at)) throw new DomainError('invalid', 'core.bad_cursor');
    for (;;) {
      const hits = await this.db.text.find({
        text,
        scopes: [`u:${unit}`],
        limit: filter.limit,
        ...(at !== undefined && { before: at }),
      });
      if (hits.length === 0) return { rows: wanted };
      const ids = hits.map((h) => h.key);
      const rows = await this.db.q
        .select(ROW(t))
        .from(t)
        .where(and(eq(t.unit, unit), inArray(t.dossier, ids), ...this.conditions(filter)));
      const byId = new Map(rows.map((r) => [r.dossier, caseRow(r)]));
      for (const hit of hits) {
        const row = byId.get(hit.key);
        if (row) wanted.push(row);
        at = hit.order;
        if (wanted.length === filter.limit) return { rows: wanted, cursor: String(at) };
      }
      if (hits.length < filter.limit) return { rows: wanted };
    }
  }

  private conditions({ status, channel, kind, phase, owner, from, to }: CaseFilter): (SQL | undefined)[] {
    const { caseList: t } = this.tables;
    return [
      status && eq(t.status, status),
      channel && eq(t.channel, channel),
      kind && eq(t.kind, kind),
      phase && eq(t.phase, phase),
      owner && eq(t.owner, owner),
      from && gte(t.receivedOn, from),
      to && lte(t.receivedOn, to),
    ].map((c) => c || undefined);
  }
}

type List = ReturnType<typeof petitionSchema.of>['caseList'];

const ROW = (t: List) => ({
  dossier: t.dossier,
  number: t.number,
  subject: t.subject,
  petitioner: t.petitioner,
  channel: t.channel,
  receivedOn: t.receivedOn,
  status: t.status,
  phase: t.phase,
  kind: t.kind,
  demands: t.demands,
  due: t.due,
  dueKey: t.dueKey,
  provisional: t.provisional,
  owner: t.owner,
  handler: t.handler,
});

/** Absent rather than null, as the contract says. */
const present = <T extends object>(row: T) => Object.fromEntries(Object.entries(row).filter(([, v]) => v !== null));
const caseRow = (row: object) => present(row) as unknown as CaseRow;
const workRow = ({ state, ...row }: { state: string }): WorkRow => ({
  ...(present(row) as unknown as WorkRow),
  standing: state === 'standing',
});

const cursorOf = (row: { receivedOn: Day; dossier: string }): string => `${row.receivedOn}_${row.dossier}`;

function before(t: List, cursor: string | undefined): SQL | undefined {
  if (!cursor) return undefined;
  const [day, dossier] = cursor.split('_');
  if (!day || !dossier) throw new DomainError('invalid', 'core.bad_cursor');
  return or(lt(t.receivedOn, day), and(eq(t.receivedOn, day), lt(t.dossier, dossier)));
}

function paged(rows: readonly CaseRow[], limit: number): CasePage {
  const shown = rows.slice(0, limit);
  return rows.length > limit ? { rows: shown, cursor: cursorOf(shown.at(-1)!) } : { rows: shown };
}

const ROWS = Buffer.from('{"rows":');
const FIRST = Buffer.from('{"dossier":');

/** The cursor of a page that left the database as JSON: read from its last row, without parsing the rest. */
function lastOf(rows: Buffer, limit: number): string {
  let shown = 0;
  let start = -1;
  for (let at = rows.indexOf(FIRST); at >= 0; at = rows.indexOf(FIRST, at + 1)) {
    shown++;
    start = at;
  }
  if (shown < limit) return '';
  const last = JSON.parse(rows.toString('utf8', start, rows.length - 1)) as CaseRow;
  return `,"cursor":${JSON.stringify(cursorOf(last))}`;
}

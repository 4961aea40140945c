import { type ActorCtx, RawJson } from '@lianxin/api/server';
import { type Day, DomainError } from '@lianxin/base';
import type { CaseFilter, CasePage, CaseRow } from '@lianxin/core/common';
import { and, type Db, desc, eq, gte, inArray, type JsonRows, lt, lte, or } from '@lianxin/db';
import { token } from '@lianxin/kernel/common';
import { withoutNulls } from '../withoutNulls.js';
import { petitionSchema } from './schema.js';

const PAGE = 50;

/** What lists show: rows of the acting unit, one range of one index, never more. They leave the database as JSON. */
export class CaseLists {
  static readonly token = token<CaseLists>('core.CaseLists');

  private readonly table: List;
  /** One statement for every combination of filters, made when it is first asked for. */
  private readonly lists = new Map<string, (asked: Asked) => Promise<JsonRows>>();

  constructor(private readonly db: Db) {
    this.table = petitionSchema.of(db.dialect).caseList;
  }

  async page({ actor: { unit } }: ActorCtx, filter: CaseFilter): Promise<CasePage | RawJson<CasePage>> {
    const { text, cursor, ...asked } = { limit: PAGE, ...filter, unit };
    return text ? this.found(text, asked, cursor) : this.filtered({ ...asked, ...placeOf(cursor) });
  }

  /** The running cases of the office that a repeat may be joined to: found by its own words, newest first. */
  async joinable(
    { actor: { unit } }: ActorCtx,
    { dossier, text }: { dossier: string; text?: string | undefined },
  ): Promise<CasePage> {
    const asked = { status: 'open' as const, limit: 20, unit };
    const page = text ? await this.found(text, asked) : (await this.filtered(asked)).toJSON();
    return { rows: page.rows.filter((r) => r.dossier !== dossier) };
  }

  /** One row more than asked for tells whether a page follows; it is cut off again. */
  private async filtered(asked: Asked): Promise<RawJson<CasePage>> {
    const { limit } = asked;
    const { bytes, count } = await this.listFor(asked)({ ...asked, limit: limit + 1 });
    if (count <= limit) return new RawJson([ROWS, bytes, END]);
    const shown = bytes.subarray(0, bytes.lastIndexOf(ROW_START) - 1);
    const last = JSON.parse(shown.toString('utf8', shown.lastIndexOf(ROW_START))) as CaseRow;
    return new RawJson([ROWS, shown, Buffer.from(`],"cursor":"${last.receivedOn}_${last.dossier}"}`)]);
  }

  private listFor(asked: Asked): (asked: Asked) => Promise<JsonRows> {
    const filters = filtersOf(asked);
    const key = filters.join(' ');
    let list = this.lists.get(key);
    if (!list) {
      const t = this.table;
      list = this.db.preparedJson(ROW(t), (select, p: Asked) =>
        select
          .from(t)
          .where(and(...filters.map((filter) => FILTERS[filter](t, p))))
          .orderBy(desc(t.receivedOn), desc(t.dossier))
          .limit(p.limit),
      );
      this.lists.set(key, list);
    }
    return list;
  }

  /** By what a case says: the index answers with ids in order, the rows of the unit say the rest. */
  private async found(text: string, asked: Asked, cursor?: string): Promise<CasePage> {
    const { table: t } = this;
    const { unit, limit } = asked;
    const conditions = filtersOf(asked).map((filter) => FILTERS[filter](t, asked));
    const wanted: CaseRow[] = [];
    let at = cursor ? Number(cursor) : undefined;
    if (at !== undefined && !Number.isSafeInteger(at)) throw badCursor();
    for (;;) {
      const place = at === undefined ? {} : { before: at };
      const hits = await this.db.text.find({ text, scopes: [`u:${unit}`], limit, ...place });
      if (hits.length === 0) return { rows: wanted };
      const ids = hits.map((h) => h.key);
      const rows = await this.db.q
        .select(ROW(t))
        .from(t)
        .where(and(inArray(t.dossier, ids), ...conditions));
      const byId = new Map(rows.map((r) => [r.dossier, withoutNulls(r)]));
      for (const hit of hits) {
        const row = byId.get(hit.key);
        if (row) wanted.push(row);
        at = hit.order;
        if (wanted.length === limit) return { rows: wanted, cursor: String(at) };
      }
      if (hits.length < limit) return { rows: wanted };
    }
  }
}

type List = ReturnType<typeof petitionSchema.of>['caseList'];

/** A filter for one unit; a page begins behind the case `after`, which was received on `day`. */
interface Asked extends Omit<CaseFilter, 'text' | 'cursor' | 'limit'> {
  readonly unit: string;
  readonly limit: number;
  readonly day?: Day;
  readonly after?: string;
}

const FILTERS = {
  unit: (t: List, p: Asked) => eq(t.unit, p.unit),
  status: (t: List, p: Asked) => eq(t.status, p.status!),
  channel: (t: List, p: Asked) => eq(t.channel, p.channel!),
  purpose: (t: List, p: Asked) => eq(t.purpose, p.purpose!),
  kind: (t: List, p: Asked) => eq(t.kind, p.kind!),
  phase: (t: List, p: Asked) => eq(t.phase, p.phase!),
  owner: (t: List, p: Asked) => eq(t.owner, p.owner!),
  from: (t: List, p: Asked) => gte(t.receivedOn, p.from!),
  to: (t: List, p: Asked) => lte(t.receivedOn, p.to!),
  after: (t: List, p: Asked) => or(lt(t.receivedOn, p.day!), and(eq(t.receivedOn, p.day!), lt(t.dossier, p.after!))),
};

const filtersOf = (asked: Asked) =>
  (Object.keys(FILTERS) as (keyof typeof FILTERS)[]).filter((filter) => asked[filter] !== undefined);

const ROW = (t: List) => ({
  dossier: t.dossier,
  number: t.number,
  subject: t.subject,
  petitioner: t.petitioner,
  channel: t.channel,
  purpose: t.purpose,
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

const ROWS = Buffer.from('{"rows":');
const END = Buffer.from('}');
/** Within a text of JSON no quotation mark stands bare. */
const ROW_START = Buffer.from('{"dossier":');

/** Behind which case a page begins. */
function placeOf(cursor: string | undefined): { day?: Day; after?: string } {
  if (!cursor) return {};
  const [day, after] = cursor.split('_');
  if (!day || !after) throw badCursor();
  return { day, after };
}

const badCursor = () => new DomainError('invalid', 'core.bad_cursor');

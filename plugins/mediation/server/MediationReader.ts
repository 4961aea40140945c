import { type InputOf, type OutputOf, token } from '@lianxin/sdk/common';
import {
  type ActorCtx,
  and,
  asc,
  between,
  type CaseTitles,
  type Db,
  eq,
  ne,
  or,
  type Rooms,
  type SQL,
  sql,
} from '@lianxin/sdk/server';
import type { contracts as c, DeskRow } from '../common/index.js';
import { schema } from './schema.js';

/** A mediator's day: what is under way, and who meets when. No case is opened for it. */
export class MediationReader {
  static readonly token = token<MediationReader>('mediation.Reader');

  constructor(
    private readonly db: Db,
    private readonly titles: CaseTitles,
    private readonly rooms: Rooms,
  ) {}

  async desk(ctx: ActorCtx, { limit }: InputOf<typeof c.desk>): Promise<OutputOf<typeof c.desk>> {
    const { proceedings: t } = schema.of(this.db.dialect);
    const { unit } = ctx.actor;
    const open = and(or(eq(t.host, unit), eq(t.opener, unit)), ne(t.phase, 'ended'));
    const found = await this.rows(ctx, open, [asc(sql`coalesce(${t.due}, '9999')`), asc(t.openedOn)], limit + 1);
    return { rows: found.slice(0, limit), more: found.length > limit };
  }

  async sessions(ctx: ActorCtx, { from, to }: InputOf<typeof c.sessions>): Promise<OutputOf<typeof c.sessions>> {
    const { proceedings: t } = schema.of(this.db.dialect);
    const planned = and(eq(t.host, ctx.actor.unit), between(t.sessionDay, from, to));
    return this.rows(ctx, planned, [asc(t.sessionDay), asc(t.sessionFrom)], 500);
  }

  /** What the acting person mediates comes first. A case that the unit may no longer open is left out. */
  private async rows(
    { actor: { unit, person, county }, today }: ActorCtx,
    where: SQL | undefined,
    order: readonly SQL[],
    limit: number,
  ): Promise<readonly DeskRow[]> {
    const { proceedings: t, mediators } = schema.of(this.db.dialect);
    const mine = and(eq(mediators.mediation, t.id), eq(mediators.dossier, t.dossier), eq(mediators.person, person));
    const found = await this.db.q
      .select({ row: t, mine: mediators.person })
      .from(t)
      .leftJoin(mediators, mine)
      .where(where)
      .orderBy(asc(sql`${mediators.person} is null`), ...order, asc(t.id))
      .limit(limit);
    const titles = await this.titles.of(
      unit,
      found.map(({ row }) => row),
    );
    const names = new Map((await this.rooms.roomsOn(county, today)).map(({ id, name }) => [id, name]));
    return found.flatMap(({ row, mine: isMine }) => {
      const title = titles.get(row.dossier);
      return title ? [{ ...title, ...shown(row, names), mine: isMine !== null }] : [];
    });
  }
}

type Row = (typeof schema.sqlite.proceedings)['$inferSelect'];

function shown(row: Row, rooms: ReadonlyMap<string, string>): Omit<DeskRow, 'number' | 'subject' | 'mine'> {
  const { id: mediation, opener: _, due, dueKey, sessionDay: day, sessionFrom, sessionTo, sessionRoom, ...rest } = row;
  const name = sessionRoom && rooms.get(sessionRoom);
  const hours = { from: sessionFrom ?? 0, to: sessionTo ?? 0, ...(name && { room: name }) };
  const session = day && { session: { day, ...hours } };
  return { mediation, ...rest, ...(due && { due }), ...(dueKey && { dueKey }), ...session };
}

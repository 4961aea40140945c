import { type BodyOf, DomainError, type FilingText, type InputOf, type OutputOf, token } from '@lianxin/sdk/common';
import {
  type ActorCtx,
  and,
  asc,
  type Db,
  eq,
  isNotNull,
  type Log,
  ne,
  type Records,
  type SQL,
  sql,
} from '@lianxin/sdk/server';
import type { reviewContracts as c, ReviewRow } from '../../common/index.js';
import { schema } from '../schema.js';

type Table = (typeof schema.sqlite)['reviews'];
type Row = Table['$inferSelect'];
type View = InputOf<typeof c.reviews>['view'];

/** Which rows a view shows, and what stands first. */
const VIEWS: Readonly<Record<View, { where(t: Table): SQL | undefined; first(t: Table): SQL }>> = {
  requests: { where: (t) => eq(t.phase, 'requested'), first: (t) => sql`coalesce(${t.due}, '9999')` },
  running: { where: (t) => ne(t.phase, 'ended'), first: (t) => sql`coalesce(${t.due}, '9999')` },
  meetings: { where: (t) => isNotNull(t.meetingOn), first: (t) => sql`${t.meetingOn}` },
};

/** What the organ that reviews has before it. */
export class ReviewDesk {
  static readonly token = token<ReviewDesk>('hearing-review.ReviewDesk');

  constructor(
    private readonly db: Db,
    private readonly log: Log,
    private readonly records: Records,
  ) {}

  async reviews({ actor }: ActorCtx, { view, limit }: InputOf<typeof c.reviews>): Promise<OutputOf<typeof c.reviews>> {
    const t = schema.of(this.db.dialect).reviews;
    const { where, first } = VIEWS[view];
    const found = await this.db.q
      .select()
      .from(t)
      .where(and(eq(t.unit, actor.unit), where(t)))
      .orderBy(asc(first(t)), asc(t.openedOn), asc(t.id))
      .limit(limit + 1);
    const rows = await Promise.all(found.slice(0, limit).map((row) => this.row(actor, row)));
    return { rows: rows.filter((row) => row !== undefined), more: found.length > limit };
  }

  /** `undefined` for a case that this person may not open. */
  private async row(actor: ActorCtx['actor'], row: Row): Promise<ReviewRow | undefined> {
    const { dossier: id, id: review, filing, unit: _, due, dueKey, track, meetingOn, ...shown } = row;
    const dossier = await this.log.open(actor, id).catch(unseen);
    if (!dossier) return undefined;
    const text = (await this.records.readMasked(dossier, [filing])).get(filing)?.body as
      | BodyOf<typeof FilingText>
      | undefined;
    const { number = '', subject = '' } = text ?? {};
    const more = {
      ...(due && { due }),
      ...(dueKey && { dueKey }),
      ...(track && { track }),
      ...(meetingOn && { meetingOn }),
    };
    return { dossier: id, review, number, subject, ...shown, ...more };
  }
}

function unseen(error: unknown): undefined {
  if (DomainError.is(error) && error.kind === 'notFound') return undefined;
  throw error;
}

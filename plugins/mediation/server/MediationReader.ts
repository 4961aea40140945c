import { type BodyOf, DomainError, type FilingText, type InputOf, type OutputOf, token } from '@lianxin/sdk/common';
import {
  type ActorCtx,
  type Audit,
  and,
  asc,
  type Db,
  eq,
  type Log,
  ne,
  or,
  type Records,
  sql,
} from '@lianxin/sdk/server';
import { type contracts as c, type DeskRow, foldMediations, type SessionText } from '../common/index.js';
import { schema } from './schema.js';

/** What the pages of this plugin show. */
export class MediationReader {
  static readonly token = token<MediationReader>('mediation.Reader');

  constructor(
    private readonly db: Db,
    private readonly log: Log,
    private readonly records: Records,
    private readonly audit: Audit,
  ) {}

  async desk({ actor }: ActorCtx, { limit }: InputOf<typeof c.desk>): Promise<OutputOf<typeof c.desk>> {
    const { proceedings: t } = schema.of(this.db.dialect);
    const mine = or(eq(t.host, actor.unit), eq(t.opener, actor.unit));
    const found = await this.db.q
      .select()
      .from(t)
      .where(and(mine, ne(t.phase, 'ended')))
      .orderBy(asc(sql`coalesce(${t.due}, '9999')`), asc(t.openedOn), asc(t.id))
      .limit(limit + 1);
    const rows = await Promise.all(found.slice(0, limit).map((row) => this.row(actor, row)));
    return { rows: rows.filter((row) => row !== undefined), more: found.length > limit };
  }

  /** Only for those who mediate (art 15); their reading is on record. */
  async notes(ctx: ActorCtx, { dossier: id, mediation }: InputOf<typeof c.notes>): Promise<OutputOf<typeof c.notes>> {
    const dossier = await this.log.open(ctx.actor, id);
    const found = foldMediations(dossier.effective).get(mediation);
    if (!found) throw new DomainError('notFound', 'core.not_found');
    if (found.host !== ctx.actor.unit) throw new DomainError('forbidden', 'mediation.notes_of_host');
    await this.audit.write(ctx, 'mediation.notes_read', { dossier: id, mediation });
    const held = found.sessions.flatMap(({ on, record }) => (record ? [{ on, record }] : []));
    const bodies = await this.records.read(
      dossier,
      held.map(({ record }) => record),
    );
    return held.flatMap(({ on, record }) => {
      const body = bodies.get(record)?.body as BodyOf<typeof SessionText> | undefined;
      return body ? [{ on, ...body }] : [];
    });
  }

  /** `undefined` for a case that this unit may no longer open. */
  private async row(actor: ActorCtx['actor'], row: Row): Promise<DeskRow | undefined> {
    const { dossier: id, id: mediation, filing, opener: _, due, dueKey, ...shown } = row;
    const dossier = await this.log.open(actor, id).catch(unseen);
    if (!dossier) return undefined;
    const text = (await this.records.readMasked(dossier, [filing])).get(filing)?.body as
      | BodyOf<typeof FilingText>
      | undefined;
    const { number = '', subject = '' } = text ?? {};
    return { dossier: id, mediation, number, subject, ...shown, ...(due && { due }), ...(dueKey && { dueKey }) };
  }
}

type Row = (typeof schema.sqlite.proceedings)['$inferSelect'];

function unseen(error: unknown): undefined {
  if (DomainError.is(error) && error.kind === 'notFound') return undefined;
  throw error;
}

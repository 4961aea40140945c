import { type BodyOf, DomainError, type InputOf, type OutputOf, token } from '@lianxin/sdk/common';
import { type ActorCtx, asc, type Db, type Directory, eq, type Log, type Records } from '@lianxin/sdk/server';
import { type ConsultationRow, type contracts as c, consultationFold, type Question } from '../common/index.js';
import { schema } from './schema.js';

/** What the pages show: rows of the own table, and of each dossier what this reader may see. */
export class ConsultationReader {
  static readonly token = token<ConsultationReader>('example.ConsultationReader');

  constructor(
    private readonly db: Db,
    private readonly log: Log,
    private readonly records: Records,
    private readonly directory: Directory,
  ) {}

  async list(ctx: ActorCtx, { case: about }: InputOf<typeof c.list>): Promise<OutputOf<typeof c.list>> {
    const { consultations: t } = schema.of(this.db.dialect);
    const where = about ? eq(t.case, about) : eq(t.unit, ctx.actor.unit);
    const rows = await this.db.q.select().from(t).where(where).orderBy(asc(t.askedOn), asc(t.dossier)).limit(100);
    const shown = await Promise.all(rows.map((row) => this.row(ctx, row)));
    return shown.filter((row) => row !== undefined);
  }

  private async row(ctx: ActorCtx, { dossier: id, due, answeredOn }: Row): Promise<ConsultationRow | undefined> {
    const dossier = await this.log.open(ctx.actor, id).catch(unseen);
    if (!dossier) return undefined;
    const { unit, year, number, question, askedOn } = dossier.fold(consultationFold);
    const kept = (await this.records.readMasked(dossier, [question])).get(question);
    const { asker, text } = (kept?.body ?? { asker: '', text: '' }) as BodyOf<typeof Question>;
    const onPaper = `${this.directory.getUnit(unit).mark} ${year}-${number}`;
    const dates = { askedOn, ...(due && { due }), ...(answeredOn && { answeredOn }) };
    return { dossier: id, number: onPaper, asker, text, ...dates };
  }
}

type Row = (typeof schema.sqlite.consultations)['$inferSelect'];

/** A dossier of another unit is not there. */
function unseen(error: unknown): undefined {
  if (!DomainError.is(error) || error.kind !== 'notFound') throw error;
}

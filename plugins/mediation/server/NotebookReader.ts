import { type BodyOf, DomainError, type InputOf, type OutputOf, token } from '@lianxin/sdk/common';
import type { ActorCtx, Audit, Dossier, Log, Records } from '@lianxin/sdk/server';
import {
  type contracts as c,
  mediationFold,
  notebookFold,
  type SeparateNote,
  type SessionText,
} from '../common/index.js';

/** What was said in sessions, for those it concerns. Each reading is on record. */
export class NotebookReader {
  static readonly token = token<NotebookReader>('mediation.NotebookReader');

  constructor(
    private readonly log: Log,
    private readonly records: Records,
    private readonly audit: Audit,
  ) {}

  /** Joint sessions: for the unit that mediates (art 15). */
  async joint(ctx: ActorCtx, { dossier: id, mediation }: InputOf<typeof c.notes>): Promise<OutputOf<typeof c.notes>> {
    const dossier = await this.log.open(ctx.actor, id);
    const { host, sessions } = this.mediation(dossier, mediation);
    if (host !== ctx.actor.unit) throw new DomainError('forbidden', 'mediation.notes_of_host');
    await this.audit.write(ctx, 'mediation.notes_read', { dossier: id, mediation });
    const held = sessions.filter(({ apart }) => !apart);
    const bodies = await this.bodies<BodyOf<typeof SessionText>>(dossier, held);
    return held.flatMap(({ on, record }, n) => {
      const { place = '', present = '', note = '' } = bodies[n] ?? {};
      return bodies[n] ? [{ record, on, place, present, note }] : [];
    });
  }

  /** Separate sessions: for the mediators, as persons; to everybody else there is no such thing. */
  async separate(
    ctx: ActorCtx,
    { dossier: id, mediation }: InputOf<typeof c.notebook>,
  ): Promise<OutputOf<typeof c.notebook>> {
    const { notebook = '' } = this.mediation(await this.log.open(ctx.actor, id), mediation);
    const book = await this.log.open(ctx.actor, notebook);
    await this.audit.write(ctx, 'mediation.notebook_read', { dossier: id, mediation });
    const { notes } = book.fold(notebookFold);
    const bodies = await this.bodies<BodyOf<typeof SeparateNote>>(book, notes);
    return notes.flatMap(({ on, parties }, n) => (bodies[n] ? [{ on, parties, note: bodies[n].note }] : []));
  }

  private mediation(dossier: Dossier, id: string) {
    const found = dossier.fold(mediationFold).mediations.get(id);
    if (!found) throw new DomainError('notFound', 'core.not_found');
    return found;
  }

  /** One for each, absent where it was erased. */
  private async bodies<B>(dossier: Dossier, of: readonly { readonly record: string }[]): Promise<(B | undefined)[]> {
    const ids = of.map(({ record }) => record);
    const found = await this.records.read(dossier, ids);
    return ids.map((id) => found.get(id)?.body as B | undefined);
  }
}

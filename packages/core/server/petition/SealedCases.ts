import { DomainError } from '@lianxin/base';
import { petitionEntries as e, entries, NoteText, Reason } from '@lianxin/core/common';
import { token } from '@lianxin/kernel/common';
import type { Actors } from '../directory/Actors.js';
import type { Directory } from '../directory/Directory.js';
import type { Sealing } from '../dossier/Sealing.js';
import { type Accused, accusationOf } from './Accused.js';
import { checkAccused, checkPeople } from './checkAccused.js';
import { checkUnits } from './checkUnits.js';
import { entry } from './entry.js';
import { putAccused } from './putAccused.js';
import { purposeOf, receiversOf } from './receivers.js';
import type { Input, Tools } from './Tools.js';

/** Sealing a case that was open, and who may open a sealed one (arts 22, 30, 46; INV-05). */
export class SealedCases {
  static readonly token = token<SealedCases>('core.SealedCases');

  constructor(
    private readonly sealing: Sealing,
    private readonly directory: Directory,
    private readonly actors: Actors,
    private readonly accused: Accused,
  ) {}

  /** Noticed late. Plugins lose sight of it before anything is written: what they ran on it ends here. */
  async seal(tools: Tools, { reason, ...accused }: Input<'seal'>): Promise<void> {
    const { ctx, today, state } = tools;
    checkAccused(this.directory, ctx, accused);
    tools.seal(receiversOf(this.directory, ctx.actor, accusationOf([accused]), today));
    for (const { id } of [...state.proceedings.values()].filter((p) => !p.endedOn)) {
      const outcome = 'core.sealed';
      const data = { outcome, reason: await tools.put(Reason, { text: reason }) };
      await tools.append(entry(entries.proceedingEnded, data, { about: id, proceeding: { do: 'end', outcome } }));
    }
    const found = { ...(await putAccused(tools, accused)), reason: await tools.put(NoteText, { text: reason }) };
    await tools.append(entry(e.reportFound, found));
  }

  async name(tools: Tools, { person, purpose, note }: Input<'nameRecipient'>): Promise<void> {
    const { ctx, today, state, dossier } = tools;
    checkPeople(this.directory, ctx, [person]);
    if (this.accused.isClose(person, accusationOf(state.demands.values()), today))
      throw new DomainError('blocked', 'core.recipient_is_accused');
    if (!this.holds(tools, person, 'core.read')) throw new DomainError('blocked', 'core.recipient_cannot_read');
    if ((await this.sealing.named(dossier.dossier)).some((r) => r.person === person))
      throw new DomainError('blocked', 'core.already_named');
    const text = note && (await tools.put(NoteText, { text: note }));
    await tools.append(entry(e.recipientNamed, { person, purpose, ...(text && { note: text }) }));
    tools.seal([{ person, purpose: purposeOf(purpose) }]);
  }

  /** Somebody who can pass the report on always remains. */
  async end(tools: Tools, { person, reason }: Input<'endRecipient'>): Promise<void> {
    const named = await this.sealing.named(tools.dossier.dossier);
    if (!named.some((r) => r.person === person)) throw new DomainError('blocked', 'core.not_named');
    const remaining = named.filter((r) => r.person !== person);
    if (!remaining.some((r) => this.holds(tools, r.person, 'core.sort')))
      throw new DomainError('blocked', 'core.last_passing_on');
    await tools.append(entry(e.recipientEnded, { person, reason: await tools.put(NoteText, { text: reason }) }));
    await this.sealing.unname(tools.ctx, tools.dossier.dossier, person);
  }

  async allowRoute(tools: Tools, { unit, reason }: Input<'allowRoute'>): Promise<void> {
    checkUnits(this.directory, tools.ctx, [unit], tools.on);
    await tools.append(entry(e.routeAllowed, { unit, reason: await tools.put(NoteText, { text: reason }) }));
  }

  private holds({ today }: Tools, person: string, permission: string): boolean {
    return this.directory.postsOf(person, today).some((post) => this.actors.of(post).permissions.has(permission));
  }
}

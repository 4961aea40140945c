import { petitionEntries as e, NoteText } from '@lianxin/core/common';
import { token } from '@lianxin/kernel/common';
import type { CloseGuards } from './CloseGuard.js';
import { entry } from './entry.js';
import type { Input, Tools } from './Tools.js';

/** Ends of a demand that need no opinion, and closing, which ends no right. */
export class Ending {
  static readonly token = token<Ending>('core.Ending');

  constructor(private readonly guards: CloseGuards) {}

  async addFiles(tools: Tools, { files }: Input<'addFiles'>): Promise<void> {
    await tools.attach(files, tools.dossier.dossier);
  }

  async addNote(tools: Tools, { text }: Input<'addNote'>): Promise<void> {
    await tools.append(entry(e.noted, { text: await tools.put(NoteText, { text }) }));
  }

  /** The statement's papers stand in the entry itself: it cannot be told without them. */
  async withdraw(tools: Tools, { parties, by, form, statement, files }: Input<'withdraw'>): Promise<void> {
    await tools.attach(files, tools.about);
    const text = await tools.put(NoteText, { text: statement });
    const data = { statement: text, form, parties, papers: files, ...(by && { by }) };
    await tools.append(entry(e.withdrawn, data, { about: tools.about }));
  }

  async settle(tools: Tools, { parties, by, agreement, files }: Input<'settle'>): Promise<void> {
    const text = await tools.put(NoteText, { text: agreement });
    await tools.append(entry(e.settled, { agreement: text, parties, ...(by && { by }) }, { about: tools.about }));
    await tools.attach(files, tools.about);
  }

  async recordDeath(tools: Tools, { note, files }: Input<'recordDeath'>): Promise<void> {
    await tools.append(entry(e.deceased, { note: await tools.put(NoteText, { text: note }) }, { about: tools.about }));
    if (files?.length) await tools.attach(files, tools.about);
  }

  /** Every plugin that is on is asked; one that cannot answer blocks. */
  async close(tools: Tools): Promise<void> {
    await this.guards.check(tools.ctx.actor.county, tools.dossier);
    await tools.append(entry(e.closed, {}));
  }

  async reopen(tools: Tools, { reason }: Input<'reopen'>): Promise<void> {
    await tools.append(
      entry(e.reopened, { ground: 'mistake' }),
      entry(e.noted, { text: await tools.put(NoteText, { text: reason }) }),
    );
  }
}

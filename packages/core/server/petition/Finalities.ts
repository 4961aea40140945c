import { petitionEntries as e, NewFactsText, NoteText } from '@lianxin/core/common';
import { token } from '@lianxin/kernel/common';
import { entry } from './entry.js';
import type { Input, Tools } from './Tools.js';

/** That a matter is final, and what is said to be new afterwards: always a person's finding, with reasons (art 36). */
export class Finalities {
  static readonly token = token<Finalities>('core.Finalities');

  async record(tools: Tools, { ground, reason: text, files }: Input<'recordFinality'>): Promise<void> {
    const reason = await tools.put(NoteText, { text });
    await tools.append(entry(e.finalityRecorded, { ground, reason }, { about: tools.about }));
    await tools.attach(files, tools.about);
  }

  async decideNewFacts(tools: Tools, { accepted, said, reason, files }: Input<'decideNewFacts'>): Promise<void> {
    const finding = await tools.put(NewFactsText, { said, reason });
    await tools.append(entry(e.newFactsDecided, { accepted, finding }, { about: tools.about }));
    if (accepted && tools.state.status === 'closed') await tools.append(entry(e.reopened, { ground: 'new_facts' }));
    if (files?.length) await tools.attach(files, tools.about);
  }
}

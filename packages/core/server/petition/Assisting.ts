import { petitionEntries as e, NoteText } from '@lianxin/core/common';
import { token } from '@lianxin/kernel/common';
import type { Directory } from '../directory/Directory.js';
import { checkUnits } from './checkUnits.js';
import { entry } from './entry.js';
import type { Input, Tools } from './Tools.js';

/** Units that assist the one in the lead: what they say goes into its opinion, and it alone answers. */
export class Assisting {
  static readonly token = token<Assisting>('core.Assisting');

  constructor(private readonly directory: Directory) {}

  async ask(tools: Tools, { units, opinionsBy }: Input<'askAssistance'>): Promise<void> {
    checkUnits(this.directory, tools.ctx, units, tools.on);
    await tools.append(entry(e.assistanceAsked, { units, opinionsBy }, { about: tools.about }));
  }

  async giveOpinion(tools: Tools, { opinion, files }: Input<'giveOpinion'>): Promise<void> {
    const text = await tools.put(NoteText, { text: opinion });
    await tools.append(entry(e.opinionGiven, { contribution: text }, { about: tools.about }));
    if (files?.length) await tools.attach(files, tools.about);
  }
}

import {
  type petitionActions as a,
  type CaseState,
  petitionEntries as e,
  type InputOfAction,
  NoteText,
} from '@lianxin/core/common';
import { token } from '@lianxin/kernel/common';
import { supplementNotice } from '../documents/papers/supplementNotice.js';
import { linesOf } from '../documents/plain.js';
import type { ActionTools, Preparing } from '../dossier/ActionParts.js';
import { entry } from './entry.js';
import type { Papers, PreparedPaper } from './Papers.js';

type Input = InputOfAction<typeof a.askSupplement>;

/** What the petitioner is asked to add, once and in writing. */
export class Supplements {
  static readonly token = token<Supplements>('core.Supplements');

  constructor(private readonly papers: Papers) {}

  async notice(p: Preparing<CaseState>, input: Input): Promise<PreparedPaper> {
    const demands = await this.papers.demandTexts(p, [p.about]);
    return this.papers.make(p, supplementNotice, { demands, missing: linesOf(input.missing) });
  }

  async ask(tools: ActionTools<CaseState>, input: Input, notice: PreparedPaper): Promise<void> {
    const missing = await tools.put(NoteText, { text: input.missing });
    await tools.append(entry(e.supplementAsked, { missing }, { about: tools.about }));
    await this.papers.issue(tools, notice, [tools.about]);
  }
}

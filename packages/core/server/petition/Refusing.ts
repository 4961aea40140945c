import { petitionEntries as e, FinalFinding, NoteText, WhereInHand } from '@lianxin/core/common';
import { token } from '@lianxin/kernel/common';
import { noLongerAcceptNotice } from '../documents/papers/noLongerAcceptNotice.js';
import { nonAcceptanceNotice } from '../documents/papers/nonAcceptanceNotice.js';
import { entry } from './entry.js';
import type { Papers, PreparedPaper } from './Papers.js';
import type { Input, Prep, Tools } from './Tools.js';

/** What was registered and is not, or no longer, accepted: always in writing, with reasons (arts 19, 23, 36). */
export class Refusing {
  static readonly token = token<Refusing>('core.Refusing');

  constructor(private readonly papers: Papers) {}

  async refusal(p: Prep, { ground, organ, caseNumber, reason }: Input<'notAccept'>): Promise<PreparedPaper> {
    const where = { ...(organ && { whereOrgan: organ }), ...(caseNumber && { whereNumber: caseNumber }) };
    const demands = await this.papers.demandTexts(p, [p.about]);
    return this.papers.make(p, nonAcceptanceNotice, { demands, ground, reason, ...where });
  }

  async notAccept(
    tools: Tools,
    { ground, organ, caseNumber, reason }: Input<'notAccept'>,
    notice: PreparedPaper,
  ): Promise<void> {
    const text = await tools.put(NoteText, { text: reason });
    const where = organ && (await tools.put(WhereInHand, { organ, ...(caseNumber && { caseNumber }) }));
    await tools.append(entry(e.notAccepted, { ground, reason: text, ...(where && { where }) }, { about: tools.about }));
    await this.papers.issue(tools, notice, [tools.about]);
  }

  async finalRefusal(p: Prep, input: Input<'noLongerAccept'>): Promise<PreparedPaper> {
    const demands = await this.papers.demandTexts(p, [p.about]);
    return this.papers.make(p, noLongerAcceptNotice, { demands, ...input });
  }

  async noLongerAccept(tools: Tools, input: Input<'noLongerAccept'>, notice: PreparedPaper): Promise<void> {
    const { finalOrgan: organ, finalNumber: number, finalOn: on, ...found } = input;
    const finding = await tools.put(FinalFinding, { organ, number, on, ...found });
    await tools.append(entry(e.noLongerAccepted, { finding }, { about: tools.about }));
    await this.papers.issue(tools, notice, [tools.about]);
  }
}

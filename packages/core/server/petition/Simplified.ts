import { petitionEntries as e, NoteText } from '@lianxin/core/common';
import { token } from '@lianxin/kernel/common';
import { acceptanceNotice } from '../documents/papers/acceptanceNotice.js';
import { entry } from './entry.js';
import type { Limits } from './Limits.js';
import type { Papers, PreparedPaper } from './Papers.js';
import type { Input, Prep, Tools } from './Tools.js';

/** Small and clear first petitions, handled simply (简易办理), and their way back into the ordinary procedure. */
export class Simplified {
  static readonly token = token<Simplified>('core.Simplified');

  constructor(
    private readonly papers: Papers,
    private readonly limits: Limits,
  ) {}

  /** The written notice, unless the petitioner agreed to be told by word of mouth. */
  async acceptance(p: Prep, { note, oralConsent }: Input<'acceptSimplified'>): Promise<PreparedPaper | undefined> {
    if (oralConsent) return undefined;
    const demands = await this.papers.demandTexts(p, [p.about]);
    const lastDay = this.limits.handling(p, p.about);
    const days = { receivedOn: p.state.receivedOn, acceptedOn: p.on, lastDay };
    const tells = { limit: 'unit.handle', of: [p.about], lastDay } as const;
    return this.papers.make(p, acceptanceNotice, { demands, ...days, ...(note && { note }) }, { tells });
  }

  async accept(
    tools: Tools,
    { ground: simplified, note, oralConsent }: Input<'acceptSimplified'>,
    notice: PreparedPaper | undefined,
  ): Promise<void> {
    const text = note && (await tools.put(NoteText, { text: note }));
    const oral = oralConsent && (await tools.put(NoteText, { text: oralConsent }));
    const data = { branch: 'b6_petition' as const, simplified, ...(text && { note: text }), ...(oral && { oral }) };
    await tools.append(entry(e.accepted, data, { about: tools.about }));
    if (notice) await this.papers.issue(tools, notice, [tools.about]);
  }

  async answerOrally(tools: Tools, { outcome, text, consent }: Input<'answerOrally'>): Promise<void> {
    const data = {
      outcome,
      text: await tools.put(NoteText, { text }),
      consent: await tools.put(NoteText, { text: consent }),
    };
    await tools.append(entry(e.answeredOrally, data, { about: tools.about }));
  }

  async convertToOrdinary(tools: Tools, { reason }: Input<'convertToOrdinary'>): Promise<void> {
    const text = await tools.put(NoteText, { text: reason });
    await tools.append(entry(e.convertedToOrdinary, { reason: text }, { about: tools.about }));
  }
}

import { newId } from '@lianxin/base';
import { type CaseState, petitionEntries as e, NoteText } from '@lianxin/core/common';
import { token } from '@lianxin/kernel/common';
import { supervisionNotice } from '../documents/papers/supervisionNotice.js';
import type { Preparing } from '../dossier/ActionParts.js';
import { entry } from './entry.js';
import type { Papers, PreparedPaper } from './Papers.js';
import type { Input, Tools } from './Tools.js';

/** Supervising and reminding units (art 40): demands stay where they are, and so do their limits. */
export class Supervising {
  static readonly token = token<Supervising>('core.Supervising');

  constructor(private readonly papers: Papers) {}

  async notice(
    p: Preparing<CaseState>,
    { also, grounds, demanded, answerBy }: Input<'supervise'>,
  ): Promise<PreparedPaper> {
    const unit = this.papers.unitName(p.state.demands.get(p.about)!.unit);
    const demands = await this.papers.demandTexts(p, [p.about, ...(also ?? [])]);
    return this.papers.make(p, supervisionNotice, { unit, demands, grounds, demanded, answerBy }, { to: [unit] });
  }

  async supervise(tools: Tools, { also, grounds, demanded, answerBy }: Input<'supervise'>, notice: PreparedPaper) {
    const { unit } = tools.state.demands.get(tools.about)!;
    const demands = [tools.about, ...(also ?? [])];
    const text = await tools.put(NoteText, { text: demanded });
    await tools.append(entry(e.supervised, { unit, demands, grounds, demanded: text, answerBy }, { about: newId() }));
    await this.papers.issue(tools, notice, demands);
  }

  async answer(tools: Tools, { answer, files }: Input<'answerSupervision'>): Promise<void> {
    const text = await tools.put(NoteText, { text: answer });
    await tools.append(entry(e.supervisionAnswered, { answer: text }, { about: tools.about }));
    if (files?.length) await tools.attach(files, tools.about);
  }

  async accept(tools: Tools): Promise<void> {
    await tools.append(entry(e.supervisionAccepted, {}, { about: tools.about }));
  }

  async return(tools: Tools, { reason, answerBy }: Input<'returnSupervision'>): Promise<void> {
    const text = await tools.put(NoteText, { text: reason });
    await tools.append(entry(e.supervisionReturned, { reason: text, answerBy }, { about: tools.about }));
  }

  async remind(tools: Tools, { way, note }: Input<'remind'>): Promise<void> {
    const { unit } = tools.state.demands.get(tools.about)!;
    const text = await tools.put(NoteText, { text: note });
    await tools.append(entry(e.reminded, { unit, way, note: text }, { about: tools.about }));
  }
}

import { clockId, dueDate, token } from '@lianxin/sdk/common';
import { type Calendars, entry, type Papers, type PreparedPaper } from '@lianxin/sdk/server';
import { CONFIRM, entries as e, Note } from '../common/index.js';
import type { AgreementPapers, Prep } from './AgreementPapers.js';
import type { Settling } from './Settling.js';
import { attach, type Input, type Tools } from './tools.js';

/** Confirmed by a court (art 33). */
export class Confirmations {
  static readonly token = token<Confirmations>('mediation.Confirmations');

  constructor(
    private readonly settling: Settling,
    private readonly sheets: AgreementPapers,
    private readonly papers: Papers,
    private readonly calendars: Calendars,
  ) {}

  /** The joint application, for the parties to sign and take to the court. */
  async prepare(p: Prep, input: Input<'applyConfirmation'>): Promise<PreparedPaper> {
    const { limit } = p.dossier!.clocks.get(clockId(CONFIRM, p.about))!;
    const { due } = dueDate(limit, this.calendars.of(p.ctx.actor.county));
    return this.sheets.application(p, p.state.agreements.get(p.about)!, input, due!);
  }

  async apply(tools: Tools, input: Input<'applyConfirmation'>, paper: PreparedPaper): Promise<void> {
    const { court: text, files, ...said } = input;
    const court = await tools.put(Note, { text });
    await tools.append(entry(e.confirmationApplied, { ...said, court }, { about: tools.about }));
    await attach(tools, files);
    await this.papers.issue(tools, paper, tools.state.agreements.get(tools.about)!.demands);
  }

  async record(tools: Tools, { step, note: text, told, files }: Input<'recordCourtStep'>): Promise<void> {
    const note = await tools.put(Note, { text });
    await tools.append(entry(e.courtAnswered, { step, note, ...(told && { told }) }, { about: tools.about }));
    await attach(tools, files);
    await this.settling.settle(tools, tools.about, tools.on);
  }
}

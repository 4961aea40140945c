import { token } from '@lianxin/sdk/common';
import { entry, type Papers, type PreparedPaper } from '@lianxin/sdk/server';
import { entries as e, ReturnVisit } from '../common/index.js';
import type { AgreementPapers, Prep } from './AgreementPapers.js';
import { attach, type Input, type Tools } from './tools.js';

/** How the matter stands some time later. */
export class ReturnVisits {
  static readonly token = token<ReturnVisits>('mediation.ReturnVisits');

  constructor(
    private readonly sheets: AgreementPapers,
    private readonly papers: Papers,
  ) {}

  prepare(p: Prep, input: Input<'recordReturnVisit'>): Promise<PreparedPaper> {
    return this.sheets.returnVisit(p, p.state.agreements.get(p.about)!, input);
  }

  async record(tools: Tools, input: Input<'recordReturnVisit'>, paper: PreparedPaper): Promise<void> {
    const { parties, files, ...said } = input;
    const visit = await tools.put(ReturnVisit, said);
    await tools.append(entry(e.returnVisited, { parties, visit }, { about: tools.about }));
    await attach(tools, files);
    await this.papers.issue(tools, paper, tools.state.agreements.get(tools.about)!.demands);
  }
}

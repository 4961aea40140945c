import { type CaseState, type InputOfAction, token } from '@lianxin/sdk/common';
import type { ActionTools, Papers, PreparedPaper, Preparing } from '@lianxin/sdk/server';
import type { actions as a } from '../common/index.js';
import { information } from './papers/information.js';

/** Papers are rendered before the transaction, and numbered and taken inside it. */
export class Informing {
  static readonly token = token<Informing>('example.Informing');

  constructor(private readonly papers: Papers) {}

  /** To everybody who brings the matter, in the name of the acting unit. */
  prepare(p: Preparing<CaseState>, sheet: InputOfAction<typeof a.inform>): Promise<PreparedPaper> {
    return this.papers.make(p, information, sheet);
  }

  async run(tools: ActionTools<CaseState>, paper: PreparedPaper): Promise<{ document: string }> {
    return { document: await this.papers.issue(tools, paper, [...tools.state.demands.keys()]) };
  }
}

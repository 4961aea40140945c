import { type Day, token } from '@lianxin/sdk/common';
import { entry, type Papers, type PreparedPaper } from '@lianxin/sdk/server';
import { entries as e, isCovered, mediationFold } from '../common/index.js';
import type { Settling } from './Settling.js';
import type { Tools } from './tools.js';

/** What follows when an agreement takes effect. */
export class Effects {
  static readonly token = token<Effects>('mediation.Effects');

  constructor(
    private readonly settling: Settling,
    private readonly papers: Papers,
  ) {}

  /**
   * Its paper is issued, for each party to be served with a copy. The mediation is over once nothing is left to agree on;
   * for what is left it goes on.
   */
  async take(tools: Tools, id: string, on: Day, paper: PreparedPaper): Promise<void> {
    await tools.append(entry(e.tookEffect, {}, { about: id, on }));
    const state = tools.dossier.fold(mediationFold);
    const agreement = state.agreements.get(id)!;
    await this.papers.issue(tools, paper, agreement.demands, id);
    const mediation = state.mediations.get(agreement.mediation)!;
    if (isCovered(state, mediation)) {
      const proceeding = { do: 'end', outcome: 'agreed' } as const;
      await tools.append(entry(e.concluded, {}, { about: mediation.id, on, proceeding }));
    }
    await this.settling.settle(tools, id, on);
  }
}

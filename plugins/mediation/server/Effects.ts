import { type Day, token } from '@lianxin/sdk/common';
import { entry } from '@lianxin/sdk/server';
import { entries as e, isCovered, mediationFold } from '../common/index.js';
import type { Settling } from './Settling.js';
import type { Tools } from './tools.js';

/** What follows when an agreement takes effect. */
export class Effects {
  static readonly token = token<Effects>('mediation.Effects');

  constructor(private readonly settling: Settling) {}

  /** The mediation is over once nothing is left to agree on; for what is left it goes on. */
  async take(tools: Tools, agreement: string, on: Day): Promise<void> {
    await tools.append(entry(e.tookEffect, {}, { about: agreement, on }));
    const state = tools.dossier.fold(mediationFold);
    const mediation = state.mediations.get(state.agreements.get(agreement)!.mediation)!;
    if (isCovered(state, mediation)) {
      const proceeding = { do: 'end', outcome: 'agreed' } as const;
      await tools.append(entry(e.concluded, {}, { about: mediation.id, on, proceeding }));
    }
    await this.settling.settle(tools, agreement, on);
  }
}

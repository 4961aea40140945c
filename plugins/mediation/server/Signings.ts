import { token } from '@lianxin/sdk/common';
import { entry } from '@lianxin/sdk/server';
import { entries as e, effectOf, mediationFold } from '../common/index.js';
import type { Effects } from './Effects.js';
import { attach, type Input, type Tools } from './tools.js';

/** Signatures and seals, until the last one is there. */
export class Signings {
  static readonly token = token<Signings>('mediation.Signings');

  constructor(private readonly effects: Effects) {}

  async sign(tools: Tools, { signer, parties, by, mediator, how, files = [] }: Input<'sign'>): Promise<void> {
    const { about } = tools;
    await attach(tools, files);
    const who = parties ?? (mediator ? [mediator] : []);
    await tools.append(entry(e.signed, { signer, who, how, papers: files, ...(by && { by }) }, { about }));
    const on = effectOf(tools.dossier.fold(mediationFold).agreements.get(about)!);
    if (on) await this.effects.take(tools, about, on);
  }
}

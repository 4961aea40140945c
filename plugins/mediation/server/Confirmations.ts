import { token } from '@lianxin/sdk/common';
import { entry } from '@lianxin/sdk/server';
import { entries as e, Note } from '../common/index.js';
import type { Settling } from './Settling.js';
import { attach, type Input, of, type Tools } from './tools.js';

/** Confirmed by a court, or certified by a notary. */
export class Confirmations {
  static readonly token = token<Confirmations>('mediation.Confirmations');

  constructor(private readonly settling: Settling) {}

  async applyConfirmation(tools: Tools, { applicants, court, files }: Input<'applyConfirmation'>): Promise<void> {
    const named = await tools.put(Note, { text: court });
    await tools.append(entry(e.confirmationApplied, { applicants, court: named }, { about: tools.about }));
    await attach(tools, files);
  }

  async recordConfirmation(tools: Tools, input: Input<'recordConfirmation'>): Promise<void> {
    const { confirmer, valid, note, files } = input;
    const said = await tools.put(Note, { text: note });
    await tools.append(entry(e.confirmed, { confirmer, valid, note: said }, { about: tools.about }));
    await attach(tools, files);
    if (valid) await this.settling.when('performed', tools, of(tools), tools.on);
  }
}

import { token } from '@lianxin/sdk/common';
import { entry } from '@lianxin/sdk/server';
import { entries as e, Note } from '../common/index.js';
import type { Settling } from './Settling.js';
import { attach, type Input, type Tools } from './tools.js';

/** Confirmed by a court (art 33). */
export class Confirmations {
  static readonly token = token<Confirmations>('mediation.Confirmations');

  constructor(private readonly settling: Settling) {}

  async apply(tools: Tools, { court: text, files, ...said }: Input<'applyConfirmation'>): Promise<void> {
    const court = await tools.put(Note, { text });
    await tools.append(entry(e.confirmationApplied, { ...said, court }, { about: tools.about }));
    await attach(tools, files);
  }

  async record(tools: Tools, { step, note: text, told, files }: Input<'recordCourtStep'>): Promise<void> {
    const note = await tools.put(Note, { text });
    await tools.append(entry(e.courtAnswered, { step, note, ...(told && { told }) }, { about: tools.about }));
    await attach(tools, files);
    await this.settling.settle(tools, tools.about, tools.on);
  }
}

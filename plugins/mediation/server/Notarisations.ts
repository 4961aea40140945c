import { token } from '@lianxin/sdk/common';
import { entry } from '@lianxin/sdk/server';
import { entries as e, Note } from '../common/index.js';
import type { Settling } from './Settling.js';
import { attach, type Input, type Tools } from './tools.js';

/** Certified by a notary. */
export class Notarisations {
  static readonly token = token<Notarisations>('mediation.Notarisations');

  constructor(private readonly settling: Settling) {}

  async apply(tools: Tools, input: Input<'applyNotarisation'>): Promise<void> {
    const { applicants, notary: text, enforceable = false, files } = input;
    const notary = await tools.put(Note, { text });
    await tools.append(entry(e.notarisationApplied, { applicants, notary, enforceable }, { about: tools.about }));
    await attach(tools, files);
  }

  async record(tools: Tools, { step, ground, note: text, files }: Input<'recordNotaryStep'>): Promise<void> {
    const note = await tools.put(Note, { text });
    await tools.append(entry(e.notaryAnswered, { step, note, ...(ground && { ground }) }, { about: tools.about }));
    await attach(tools, files);
    await this.settling.settle(tools, tools.about, tools.on);
  }
}

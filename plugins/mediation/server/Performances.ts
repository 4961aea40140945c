import { token } from '@lianxin/sdk/common';
import { entry } from '@lianxin/sdk/server';
import { entries as e, Note } from '../common/index.js';
import type { Settling } from './Settling.js';
import { attach, type Input, of, type Tools } from './tools.js';

/** What was done of what was agreed. */
export class Performances {
  static readonly token = token<Performances>('mediation.Performances');

  constructor(private readonly settling: Settling) {}

  async recordPerformance(tools: Tools, { result, note, told, files }: Input<'recordPerformance'>): Promise<void> {
    const said = await tools.put(Note, { text: note });
    await tools.append(entry(e.performed, { result, note: said, ...(told && { told }) }, { about: tools.about }));
    await attach(tools, files);
    if (result === 'whole') await this.settling.when('performed', tools, of(tools), tools.on);
  }
}

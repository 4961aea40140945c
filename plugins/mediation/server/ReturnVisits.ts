import { token } from '@lianxin/sdk/common';
import { entry } from '@lianxin/sdk/server';
import { entries as e, ReturnVisit } from '../common/index.js';
import { attach, type Input, type Tools } from './tools.js';

/** How the matter stands some time later. */
export class ReturnVisits {
  static readonly token = token<ReturnVisits>('mediation.ReturnVisits');

  async record(tools: Tools, { parties, files, ...said }: Input<'recordReturnVisit'>): Promise<void> {
    const visit = await tools.put(ReturnVisit, said);
    await tools.append(entry(e.returnVisited, { parties, visit }, { about: tools.about }));
    await attach(tools, files);
  }
}

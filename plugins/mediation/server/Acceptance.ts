import { token } from '@lianxin/sdk/common';
import { entry } from '@lianxin/sdk/server';
import { entries as e, Note } from '../common/index.js';
import { attach, type Input, type Tools } from './tools.js';

/** Whether whoever shall mediate accepts. */
export class Acceptance {
  static readonly token = token<Acceptance>('mediation.Acceptance');

  async accept(tools: Tools, { files }: Input<'accept'>): Promise<void> {
    await tools.append(entry(e.accepted, {}, { about: tools.about }));
    await attach(tools, files);
  }

  async decline(tools: Tools, { ground, told, reason, files }: Input<'decline'>): Promise<void> {
    const text = await tools.put(Note, { text: reason });
    const proceeding = { do: 'end', outcome: 'declined' } as const;
    await tools.append(entry(e.declined, { ground, told, reason: text }, { about: tools.about, proceeding }));
    await attach(tools, files);
  }
}

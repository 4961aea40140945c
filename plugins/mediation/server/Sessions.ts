import { token } from '@lianxin/sdk/common';
import { entry } from '@lianxin/sdk/server';
import { entries as e, SessionText } from '../common/index.js';
import { attach, type Input, type Tools } from './tools.js';

/** When they meet, and for how long they may. */
export class Sessions {
  static readonly token = token<Sessions>('mediation.Sessions');

  async holdSession(tools: Tools, { files, ...said }: Input<'holdSession'>): Promise<void> {
    await tools.append(entry(e.sessionHeld, { session: await tools.put(SessionText, said) }, { about: tools.about }));
    await attach(tools, files);
  }

  async extend(tools: Tools, { files, by, ...said }: Input<'extend'>): Promise<void> {
    await tools.append(entry(e.extended, { ...said, ...(by && { by }) }, { about: tools.about }));
    await attach(tools, files);
  }
}

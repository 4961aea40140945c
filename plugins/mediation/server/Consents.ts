import { token } from '@lianxin/sdk/common';
import { entry } from '@lianxin/sdk/server';
import { entries as e, Note } from '../common/index.js';
import type { Sessions } from './Sessions.js';
import { attach, consentOf, type Input, type Tools } from './tools.js';

/** What each party says to it. */
export class Consents {
  static readonly token = token<Consents>('mediation.Consents');

  constructor(private readonly sessions: Sessions) {}

  async consent(tools: Tools, { parties, how, by, files }: Input<'consent'>): Promise<void> {
    await tools.append(...parties.map((party) => consentOf(tools.about, party, how, by)));
    await attach(tools, files);
  }

  async refuse(tools: Tools, { party, note }: Input<'refusal'>): Promise<void> {
    await this.sessions.cancel(tools);
    const said = note && { note: await tools.put(Note, { text: note }) };
    const proceeding = { do: 'end', outcome: 'refused' } as const;
    await tools.append(entry(e.refused, { ...said }, { about: tools.about, party, proceeding }));
  }

  async goOnWithout(tools: Tools, { files, ...said }: Input<'goOnWithout'>): Promise<void> {
    await tools.append(entry(e.wentOnWithout, said, { about: tools.about }));
    await attach(tools, files);
  }
}

import { token } from '@lianxin/sdk/common';
import { entry, type PreparedPaper } from '@lianxin/sdk/server';
import { entries as e, Note } from '../common/index.js';
import type { MediationPapers } from './MediationPapers.js';
import type { Sessions } from './Sessions.js';
import { attach, type Input, type Tools } from './tools.js';

/** How it ends without agreement, and how whoever entrusted it is told. */
export class Ending {
  static readonly token = token<Ending>('mediation.Ending');

  constructor(
    private readonly sessions: Sessions,
    private readonly papers: MediationPapers,
  ) {}

  async end(tools: Tools, { ground, told, note }: Input<'end'>, notice: PreparedPaper): Promise<void> {
    await this.sessions.cancel(tools);
    const said = note && { note: await tools.put(Note, { text: note }) };
    const proceeding = { do: 'end', outcome: ground } as const;
    await tools.append(entry(e.ended, { ground, told, ...said }, { about: tools.about, proceeding }));
    await this.papers.issue(tools, notice);
  }

  async reportResult(tools: Tools, { note, files }: Input<'reportResult'>): Promise<void> {
    const text = await tools.put(Note, { text: note });
    await tools.append(entry(e.resultReported, { note: text }, { about: tools.about }));
    await attach(tools, files);
  }
}

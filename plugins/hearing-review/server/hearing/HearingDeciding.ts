import { token } from '@lianxin/sdk/common';
import { entry, type Papers, type PreparedPaper, type Settings } from '@lianxin/sdk/server';
import { hearingEntries as e, type Openness } from '../../common/index.js';
import { decisionPaper } from './papers/decisionPaper.js';
import { attach, hearingFor, hearingIn, type Input, type Prep, putText, type Tools } from './Tools.js';

/** Whether a hearing is held, and before whom. */
export class HearingDeciding {
  static readonly token = token<HearingDeciding>('hearing-review.HearingDeciding');

  constructor(
    private readonly papers: Papers,
    private readonly settings: Settings,
  ) {}

  async decision(p: Prep, input: Input<'decideHearing'>): Promise<PreparedPaper> {
    const { held, ground, reason } = input;
    const { county } = p.ctx.actor;
    const days = this.settings.get<number>(county, 'hearing-review.heldWithinDays', p.on);
    return this.papers.make(p, decisionPaper, {
      stage: hearingFor(p).stage,
      held,
      reason,
      days,
      ...(ground && { ground }),
      ...(held && { openness: this.openness(county, p.on, input) }),
    });
  }

  async decide(tools: Tools, input: Input<'decideHearing'>, paper: PreparedPaper): Promise<void> {
    const { held, ground, reason } = input;
    const document = await this.papers.issue(tools, paper, hearingIn(tools).demands);
    const text = await putText(tools, reason);
    const openness = held ? { openness: this.openness(tools.ctx.actor.county, tools.on, input) } : {};
    const data = { held, reason: text, document, ...(ground && { ground }), ...openness };
    const ended = held ? {} : { proceeding: { do: 'end', outcome: ground! } as const };
    await tools.append(entry(e.hearingDecided, data, { about: tools.about, ...ended }));
  }

  async askPrivate(tools: Tools, { party, files }: Input<'askPrivateHearing'>): Promise<void> {
    await tools.append(entry(e.privacyAsked, {}, { about: tools.about, party }));
    await attach(tools, files);
  }

  async withdraw(tools: Tools, { statement, files }: Input<'withdrawHearing'>): Promise<void> {
    const reason = await putText(tools, statement);
    const proceeding = { do: 'end', outcome: 'withdrawn' } as const;
    await tools.append(entry(e.hearingEnded, { ground: 'withdrawn', reason }, { about: tools.about, proceeding }));
    await attach(tools, files);
  }

  private openness(county: string, on: string, { openness }: Input<'decideHearing'>): Openness {
    const isPublic = this.settings.get<boolean>(county, 'hearing-review.publicByDefault', on);
    return openness ?? (isPublic ? 'public' : 'county_rule');
  }
}

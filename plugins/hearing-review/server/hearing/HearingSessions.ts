import { token } from '@lianxin/sdk/common';
import { entry, type Settings } from '@lianxin/sdk/server';
import { carries, hearingEntries as e, type Part, partsOf } from '../../common/index.js';
import type { Ballots } from '../ballot/Ballots.js';
import { attach, hearingIn, type Input, putText, type Tools } from './Tools.js';

/** The session, part by part, and the closed deliberation. */
export class HearingSessions {
  static readonly token = token<HearingSessions>('hearing-review.HearingSessions');

  constructor(
    private readonly ballots: Ballots,
    private readonly settings: Settings,
  ) {}

  async open(tools: Tools, { petitioners, agents = [], handlers, agreed }: Input<'openHearing'>): Promise<void> {
    const chosen = this.settings.get<readonly Part[]>(tools.ctx.actor.county, 'hearing-review.steps', tools.on);
    const data = { petitioners, agents, handlers, parts: [...partsOf(chosen)], ...(agreed && { agreed }) };
    await tools.append(entry(e.sessionOpened, data, { about: tools.about }));
  }

  async recordStep(tools: Tools, { part, text }: Input<'recordStep'>): Promise<void> {
    await tools.append(entry(e.stepRecorded, { part, text: await putText(tools, text) }, { about: tools.about }));
  }

  /** The case is told the count, the conclusion and the dissents; a vote that decides nothing only its count. */
  async deliberate(tools: Tools, { conclusion, text, votes, announced }: Input<'deliberate'>): Promise<void> {
    const { members, presider, recorder } = hearingIn(tools).panel!;
    const vote = { proceeding: tools.about, members, recused: [], votes, keepers: [presider, recorder] };
    const { ballot, dissents, ...counted } = await this.ballots.hold(tools, vote);
    const carried = carries(counted);
    const counts = { carried, yes: counted.for, no: counted.against, abstained: counted.abstained, ballot };
    const concluded = carried && {
      conclusion,
      announced,
      text: await putText(tools, text),
      dissents: await Promise.all(dissents.map((dissent) => putText(tools, dissent))),
    };
    await tools.append(entry(e.deliberated, { ...counts, ...concluded }, { about: tools.about }));
  }

  async sign(tools: Tools, { signatures, files }: Input<'signMinutes'>): Promise<void> {
    for (const { signer, who, refusal } of signatures) {
      const refused = refusal ? { refusal: await putText(tools, refusal) } : {};
      await tools.append(entry(e.minutesSigned, { signer, who, ...refused }, { about: tools.about }));
    }
    await attach(tools, files);
  }
}

import { addressees, type Day, dueOf, token } from '@lianxin/sdk/common';
import { type Calendars, entry, type Papers, type PreparedPaper, type Settings } from '@lianxin/sdk/server';
import { hearingEntries as e, type Initiator, LIMITS, stageOfDemand } from '../../common/index.js';
import { inquiryPaper } from './papers/inquiryPaper.js';
import { rightNotice } from './papers/rightNotice.js';
import { attach, hearingIn, type Input, type Prep, putText, type Tools } from './Tools.js';

interface Opening {
  readonly parties: readonly string[];
  readonly reason: string;
  readonly late?: true;
  readonly obstacle?: string;
  readonly newFacts?: string;
  readonly inquiry?: string;
}

/** Who wants a hearing: the petitioner, the organ that decides, or somebody above it. */
export class HearingOpening {
  static readonly token = token<HearingOpening>('hearing-review.HearingOpening');

  constructor(
    private readonly papers: Papers,
    private readonly calendars: Calendars,
    private readonly settings: Settings,
  ) {}

  async rightNotice(p: Prep): Promise<PreparedPaper> {
    const { stage } = stageOfDemand(p.state, p.about)!;
    const demands = await this.papers.demandTexts(p, [p.about]);
    const [workdays, obstacleWorkdays] = [this.days(p, 'applyWorkdays'), this.days(p, 'obstacleWorkdays')];
    return this.papers.make(p, rightNotice, { stage, demands, workdays, obstacleWorkdays });
  }

  async tellRight(tools: Tools, paper: PreparedPaper): Promise<void> {
    await this.papers.issue(tools, paper, [tools.about]);
  }

  async apply(tools: Tools, input: Input<'applyForHearing'>): Promise<void> {
    const { hearing, parties, reason, privacy, obstacle, newFacts, files } = input;
    await this.open(tools, hearing, 'applicant', {
      parties,
      reason: await putText(tools, reason),
      ...(this.isLate(tools, input) && { late: true }),
      ...(obstacle && { obstacle: await putText(tools, obstacle) }),
      ...(newFacts && { newFacts: await putText(tools, newFacts) }),
    });
    if (privacy) for (const party of parties) await tools.append(entry(e.privacyAsked, {}, { about: hearing, party }));
    await attach(tools, files, hearing);
  }

  async inquiry(p: Prep, { reason }: Input<'proposeHearing'>): Promise<PreparedPaper> {
    const { stage, demands: asked } = stageOfDemand(p.state, p.about)!;
    const demands = await this.papers.demandTexts(p, asked);
    return this.papers.make(p, inquiryPaper, { stage, demands, reason, workdays: this.days(p, 'inquiryWorkdays') });
  }

  async propose(tools: Tools, { hearing, reason }: Input<'proposeHearing'>, paper: PreparedPaper): Promise<void> {
    const inquiry = await this.papers.issue(tools, paper, stageOfDemand(tools.state, tools.about)!.demands);
    const text = await putText(tools, reason);
    await this.open(tools, hearing, 'organ', { parties: paper.parties, reason: text, inquiry });
  }

  async require(tools: Tools, { hearing, by, reason, files }: Input<'requireHearing'>): Promise<void> {
    const parties = addressees(tools.state.case, [tools.about]);
    await this.open(tools, hearing, 'superior', { parties, reason: await putText(tools, `${by}：${reason}`) });
    await attach(tools, files, hearing);
  }

  /** A no ends it and touches no limit of the matter. */
  async answer(tools: Tools, { party, agrees, privacy, files }: Input<'answerHearingInquiry'>): Promise<void> {
    await tools.append(entry(e.inquiryAnswered, { agrees }, { about: tools.about, party }));
    if (privacy) await tools.append(entry(e.privacyAsked, {}, { about: tools.about, party }));
    await attach(tools, files);
    if (!agrees) await this.notWanted(tools);
  }

  async notWanted(tools: Tools): Promise<void> {
    const proceeding = { do: 'end', outcome: 'not_wanted' } as const;
    if (hearingIn(tools).phase === 'ended') return;
    await tools.append(entry(e.hearingEnded, { ground: 'not_wanted' }, { about: tools.about, proceeding }));
  }

  private async open(tools: Tools, about: string, initiator: Initiator, opening: Opening): Promise<void> {
    const { stage, unit, demands, document, leads } = stageOfDemand(tools.state, tools.about)!;
    const { parties, ...said } = opening;
    const proceeding = { do: 'open', plugin: 'hearing-review', demands, unit } as const;
    const reviewed = document ? { document, leads: [...leads] } : {};
    const data = { demands: [...demands], unit, stage, initiator, parties: [...parties], ...reviewed, ...said };
    await tools.append(entry(e.hearingOpened, data, { about, proceeding }));
  }

  /** After the last day of everybody who asks, and longer after an obstacle than it excuses. */
  private isLate(tools: Tools, { parties, obstacleEnded }: Input<'applyForHearing'>): boolean {
    const calendar = this.calendars.of(tools.ctx.actor.county);
    const own = [...tools.dossier.clocks.values()].filter(
      ({ key, about, party = '' }) => key === LIMITS.apply && about === tools.about && parties.includes(party),
    );
    const isOver = (last: Day | undefined) => last !== undefined && last < tools.on;
    if (!own.length || own.some((clock) => !isOver(dueOf(clock, calendar).due))) return false;
    if (!obstacleEnded) return true;
    const excused = this.settings.get<number>(tools.ctx.actor.county, 'hearing-review.obstacleWorkdays', tools.on);
    return isOver(calendar.addWorkdays(obstacleEnded, excused));
  }

  private days({ ctx, on }: Prep, name: string): number {
    return this.settings.get<number>(ctx.actor.county, `hearing-review.${name}`, on);
  }
}

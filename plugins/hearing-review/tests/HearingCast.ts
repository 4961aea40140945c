import {
  hearingActions as a,
  hearingFold,
  isDone,
  nextPart,
  type Panel,
  POOL,
  unsigned,
} from '@lianxin/plugin-hearing-review/common';
import { petitionActions as core, newId, roomContracts, rosterContracts } from '@lianxin/sdk/common';
import { type Dossier, Log } from '@lianxin/sdk/server';
import type { Reviewing } from './Reviewing.js';

/** A hearing that the organ holds which reviews, with a pool of five experts and a room. */
export class HearingCast {
  readonly hearing = newId();

  private constructor(
    readonly life: Reviewing,
    readonly room: string,
    /** People from outside. */
    readonly pool: readonly string[],
    /** People of the pool who had to do with the matter before. */
    readonly priors: readonly string[],
  ) {}

  static async for(life: Reviewing, priors: readonly string[] = []): Promise<HearingCast> {
    const { county } = life;
    const { id } = await county.as('sysadmin').call(roomContracts.addRoom, { name: '听证室', place: '二楼' });
    const enrol = async (who: { name: string } | { person: string }) =>
      (await county.as('chief').call(rosterContracts.enrol, { roster: POOL, category: 'expert', ...who })).person;
    const pool: string[] = [];
    for (const name of ['陈志远', '李红', '周明', '吴敏', '郑华']) pool.push(await enrol({ name }));
    const known: string[] = [];
    for (const username of priors) known.push(await enrol({ person: life.person(username) }));
    return new HearingCast(life, id, pool, known);
  }

  private about = <I>(input: I) => ({ dossier: this.life.dossier, about: this.hearing, input });
  private get clerk() {
    return this.life.county.as(this.life.cast.clerk);
  }
  private get head() {
    return this.life.county.as(this.life.cast.head);
  }
  private get dossier(): Promise<Dossier> {
    return this.life.host.host.get(Log).open(this.clerk.actor, this.life.dossier);
  }
  async state() {
    return (await this.dossier).fold(hearingFold).hearings.get(this.hearing)!;
  }

  /** Applied for and decided on that day. */
  async wanted(day: string): Promise<void> {
    const { dossier, demand: about, party } = this.life;
    this.life.on(day);
    const input = { hearing: this.hearing, parties: [party], reason: '对事实有争议' };
    await this.clerk.act(a.applyForHearing, { dossier, about, input });
    await this.head.act(a.decideHearing, this.about({ held: true, reason: '事实有争议' }));
  }

  namePanel(more: Partial<Panel> = {}): Promise<unknown> {
    const [presider] = this.pool;
    const panel = { presider: presider!, members: [...this.pool], reserves: [], recorder: this.clerk.actor.person };
    return this.head.act(a.namePanel, this.about({ ...panel, ...more }));
  }

  /** A panel, a day and a room; everybody has the notice in hand. */
  async noticedFor(day: string): Promise<void> {
    await this.namePanel();
    const told = { issues: '主要事实是否清楚', bring: '身份证件' };
    const when = { booking: newId(), day, from: 540, to: 660, room: this.room };
    await this.clerk.act(a.setHearingDay, this.about({ ...when, ...told }));
    await this.serve();
  }

  /** Held on that day; the whole panel comes to this conclusion. */
  async heldOn(day: string, conclusion: 'upheld' | 'revoked_redo'): Promise<void> {
    await this.noticedFor(day);
    this.life.on(day);
    const handlers = [this.life.person(this.life.cast.second)];
    await this.clerk.act(a.openHearing, this.about({ petitioners: [this.life.party], handlers }));
    await this.partsUntil('deliberation');
    const votes = this.pool.map((member) => ({ member, vote: 'for' as const }));
    const told = { conclusion, text: '合议意见', votes, announced: true };
    await this.clerk.act(a.deliberate, this.about(told));
  }

  /** Minutes signed, session closed, the report issued. */
  async finished(): Promise<void> {
    await this.partsUntil('minutes');
    await this.clerk.act(a.signMinutes, this.about({ signatures: [...unsigned(await this.state())] }));
    await this.clerk.act(a.closeHearing, this.about({}));
    const told = { petitionerCase: '陈述', handlerCase: '答辩', agreed: '无', disputed: '事实' };
    await this.clerk.act(a.reportHearing, this.about({ ...told, findings: '认定', annexes: '听证笔录' }));
  }

  explain(reasons: string): Promise<unknown> {
    return this.head.act(a.explainDeparture, this.about({ reasons }));
  }

  private async partsUntil(last: string): Promise<void> {
    for (;;) {
      const hearing = await this.state();
      const part = nextPart(hearing.parts, (one) => isDone(hearing, one));
      if (!part || part === last) return;
      await this.clerk.act(a.recordStep, this.about({ part: part as 'opening', text: `${part}的记录` }));
    }
  }

  /** The paper issued last for the hearing, handed to everybody it is for. */
  private async serve(): Promise<void> {
    const { papers } = await this.state();
    const paper = (await this.dossier).fold(hearingFold).case.documents.get(papers.at(-1)!)!;
    for (const party of paper.parties) {
      const input = { party, mode: 'in_person' as const };
      await this.clerk.act(core.serve, { dossier: this.life.dossier, about: paper.id, input });
    }
  }
}

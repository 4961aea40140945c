import {
  hearingActions as a,
  type CastVote,
  type Hearing,
  hearingFold,
  isDone,
  nextPart,
  type Part,
  POOL,
  unsigned,
} from '@lianxin/plugin-hearing-review/common';
import {
  clockId,
  DomainError,
  directoryContracts,
  type InputOfAction,
  newId,
  petitionActions as petition,
  roomContracts,
  rosterContracts,
} from '@lianxin/sdk/common';
import { type Dossier, Log } from '@lianxin/sdk/server';
import type { TestCaller, TestCounty, TestHost } from '@lianxin/sdk/testing';

export { hearingContracts, unsigned } from '@lianxin/plugin-hearing-review/common';

/** The code of the sentence with which something is refused. */
export const refusal = (call: Promise<unknown>): Promise<string> =>
  call.then(
    () => 'done',
    (error) => (DomainError.is(error) ? error.code : String(error)),
  );

type Input<K extends keyof typeof a> = InputOfAction<(typeof a)[K]>;

/** Drives a hearing in handling to where a test wants it, with the people of the demo county and an expert pool. */
export class HearingLife {
  readonly dossier = newId();
  readonly demand = newId();
  readonly wang = newId();
  readonly hearing = newId();
  readonly booking = newId();
  room = '';
  pool: string[] = [];

  private constructor(
    readonly host: TestHost,
    readonly county: TestCounty,
  ) {}

  /** A county with a room and seven experts, and a demand that the housing bureau has accepted on 2 March 2026. */
  static async accepted(
    host: TestHost,
    others: readonly { id: string; role: 'co_petitioner' | 'representative' }[] = [],
    /** Another case of the same county, with the same room and pool. */
    beside?: HearingLife,
    /** What the county has set. */
    settings: Readonly<Record<string, unknown>> = {},
  ) {
    host.time.set('2026-03-02');
    const life = new HearingLife(host, beside?.county ?? (await host.county()));
    const { dossier, demand, wang, county } = life;
    if (beside) [life.room, life.pool] = [beside.room, beside.pool];
    else await life.found(county.as('sysadmin'));
    for (const [key, value] of Object.entries(settings)) await life.setting(key, value);
    const more = others.map((one, i) => ({ ...one, name: `同访人${String(i).padStart(2, '0')}` }));
    await county.as('housing').act(petition.register, {
      dossier,
      input: {
        ...{ filing: newId(), channel: 'visit', subject: '拖欠临时安置费' },
        parties: [{ id: wang, role: 'petitioner', name: '王秀兰', phone: '13900000001' }, ...more],
        demands: [{ id: demand, text: '补发临时安置费', kind: 'appeal_request' }],
      },
    });
    await county.as('housing').act(petition.accept, { dossier, about: demand, input: {} });
    return life;
  }

  private async found(sysadmin: TestCaller) {
    this.room = (await sysadmin.call(roomContracts.addRoom, { name: '听证室', place: '二楼' })).id;
    const chief = this.county.as('chief');
    for (const [i, name] of ['陈志远', '李红', '周明', '吴敏', '郑华', '何静', '孙伟'].entries()) {
      const facts = { category: 'expert', title: `专家${i}`, ...(i < 3 && { system: 'housing' }) };
      this.pool.push((await chief.call(rosterContracts.enrol, { roster: POOL, name, ...facts })).person);
    }
  }

  on(day: string) {
    this.host.time.set(day);
    return this;
  }
  setting(key: string, value: unknown) {
    return this.county.as('sysadmin').call(directoryContracts.setSetting, { key: `hearing-review.${key}`, value });
  }
  open(): Promise<Dossier> {
    return this.host.host.get(Log).open(this.county.as('housing').actor, this.dossier);
  }
  async state(): Promise<Hearing> {
    return (await this.open()).fold(hearingFold).hearings.get(this.hearing)!;
  }
  async clock(key: string, about: string, party?: string) {
    return (await this.open()).clocks.get(clockId(key, about, party));
  }
  aboutDemand = <I>(input: I) => ({ dossier: this.dossier, about: this.demand, input });
  about = <I>(input: I) => ({ dossier: this.dossier, about: this.hearing, input });

  apply(more: Partial<Input<'applyForHearing'>> = {}) {
    const input = { hearing: this.hearing, parties: [this.wang], reason: '对面积有争议', ...more };
    return this.county.as('housing').act(a.applyForHearing, this.aboutDemand(input));
  }
  /** The bureau asks whether they want one. */
  inquire() {
    const input = { hearing: this.hearing, reason: '涉及户数较多' };
    return this.county.as('housing').act(a.proposeHearing, this.aboutDemand(input));
  }
  decide(more: Partial<Input<'decideHearing'>> = {}) {
    const input = { held: true, reason: '涉及户数较多，事实有争议', ...more };
    return this.county.as('housing-head').act(a.decideHearing, this.about(input));
  }
  panelOf(more: Partial<Input<'namePanel'>> = {}) {
    const recorder = this.county.as('housing').actor.person;
    return { presider: this.pool[6]!, members: this.pool.slice(2), reserves: this.pool.slice(0, 2), recorder, ...more };
  }
  namePanel(more: Partial<Input<'namePanel'>> = {}) {
    return this.county.as('housing-head').act(a.namePanel, this.about(this.panelOf(more)));
  }
  setDay(day = '2026-03-27', more: Partial<Input<'setHearingDay'>> = {}) {
    const told = { issues: '应按哪个面积补发', bring: '身份证件、补偿协议' };
    const input = { booking: newId(), day, from: 540, to: 660, room: this.room, ...told, ...more };
    return this.county.as('housing').act(a.setHearingDay, this.about(input));
  }
  /** Hands the paper of the hearing that was issued last to everybody it is for. */
  async serve(document?: string, to?: readonly string[]) {
    const { case: state, hearings } = (await this.open()).fold(hearingFold);
    const paper = state.documents.get(document ?? hearings.get(this.hearing)!.papers.at(-1)!)!;
    for (const party of to ?? paper.parties) {
      const input = { party, mode: 'in_person' as const };
      await this.county.as('housing').act(petition.serve, { dossier: this.dossier, about: paper.id, input });
    }
  }
  openSession(more: Partial<Input<'openHearing'>> = {}) {
    const input = { petitioners: [this.wang], handlers: [this.county.as('housing-head').actor.person], ...more };
    return this.county.as('housing').act(a.openHearing, this.about(input));
  }
  step(part: Part, text = `${part}的记录`) {
    return this.county.as('housing').act(a.recordStep, this.about({ part: part as 'opening', text }));
  }
  /** Every part up to this one, in the county's order. */
  async stepsUntil(last: Part) {
    for (;;) {
      const hearing = await this.state();
      const next = nextPart(hearing.parts, (part) => isDone(hearing, part));
      if (!next || next === last) return;
      await this.step(next);
    }
  }
  async deliberate(
    votes: readonly CastVote['vote'][] = ['for', 'for', 'for', 'against', 'for'],
    more: Partial<Input<'deliberate'>> = {},
  ) {
    const { members } = (await this.state()).panel!;
    const cast = members.map((member, i) => {
      const vote = votes[i]!;
      return { member, vote, ...(vote === 'against' && { dissent: '面积宜先行测绘' }) };
    });
    const input = {
      conclusion: 'supported' as const,
      text: '应当按照协议面积补发',
      votes: cast,
      announced: true,
      ...more,
    };
    return this.county.as('housing').act(a.deliberate, this.about(input));
  }
  async signAll(refusing: readonly string[] = []) {
    const signatures = unsigned(await this.state()).map(({ signer, who }) => ({
      ...{ signer, who },
      ...(refusing.includes(who) && { refusal: '认为记录不完整' }),
    }));
    await this.county.as('housing').act(a.signMinutes, this.about({ signatures }));
  }
  closeSession() {
    return this.county.as('housing').act(a.closeHearing, this.about({}));
  }
  report() {
    const told = {
      petitionerCase: '协议面积96平方米',
      handlerCase: '台账面积88平方米',
      agreed: '没有发放',
      disputed: '面积',
    };
    const input = { ...told, findings: '以协议为准', annexes: '听证笔录、送达回证' };
    return this.county.as('housing').act(a.reportHearing, this.about(input));
  }
  publish() {
    return this.county.as('housing').act(a.proposePublication, this.about({ text: '某小区安置费听证结果' }));
  }

  async noticed(day = '2026-03-27') {
    this.on('2026-03-03');
    await this.apply();
    this.on('2026-03-04');
    await this.decide();
    await this.namePanel();
    this.on('2026-03-05');
    await this.setDay(day);
    await this.serve();
    return this;
  }
  async inSession(day = '2026-03-27') {
    await this.noticed(day);
    this.on(day);
    await this.openSession();
    return this;
  }
  async concluded() {
    await this.inSession();
    await this.stepsUntil('deliberation');
    await this.deliberate();
    return this;
  }
  async reported() {
    await this.concluded();
    await this.stepsUntil('minutes');
    await this.signAll();
    await this.closeSession();
    await this.report();
    return this;
  }
}

import { newId } from '@lianxin/sdk/common';
import { type Begun, type DemoCase, demoSteps } from '@lianxin/sdk/server';
import type { Part } from '../../common/index.js';

interface Panel {
  readonly presider: string;
  /** Names beside the presider's. */
  readonly others: readonly string[];
  readonly reserves: readonly string[];
}

/** One hearing of a demo case on a matter that is being handled; the handler's unit holds it and `recorder` writes. */
export class Hearing {
  readonly id = newId();
  private members: readonly string[] = [];

  constructor(
    readonly c: DemoCase,
    readonly begun: Begun,
    /** Accounts: who takes the minutes, and who speaks for the unit. */
    private readonly recorder: string,
    private readonly speaker: string,
  ) {}

  act(account: string, action: string, input: object) {
    return this.c.act(account, `hearing-review.${action}`, input, this.id);
  }

  record(action: string, input: object) {
    return this.act(this.recorder, action, input);
  }

  async toldRight() {
    await this.c.act(this.begun.handler, 'hearing-review.tellHearingRight', {}, this.begun.demand);
    await this.serveLast();
  }

  apply(reason: string) {
    const input = { hearing: this.id, parties: this.begun.people, reason };
    return this.c.act('clerk', 'hearing-review.applyForHearing', input, this.begun.demand);
  }

  async decided(reason: string) {
    await this.act(this.begun.head, 'decideHearing', { held: true, openness: 'public', reason });
    await this.serveLast();
  }

  async panel({ presider, others, reserves }: Panel) {
    const { named, person } = this.c;
    this.members = [presider, ...others].map(named);
    const seats = { presider: named(presider), members: this.members, reserves: reserves.map(named) };
    await this.act(this.begun.head, 'namePanel', { ...seats, recorder: person(this.recorder) });
  }

  async noticed(day: string, issues: string) {
    const hours = { day, from: 540, to: 690, room: this.c.room('第一听证室') };
    const told = { issues, bring: '身份证件、与争议有关的证据材料原件', announced: true };
    await this.record('setHearingDay', { booking: newId(), ...hours, ...told });
    await this.serveLast();
  }

  open() {
    const [petitioners, handlers] = [this.begun.people, [this.c.person(this.speaker)]];
    return this.record('openHearing', { petitioners, handlers });
  }

  async steps(texts: Partial<Record<Part, string>>) {
    for (const [part, text] of Object.entries(texts)) await this.record('recordStep', { part, text });
  }

  deliberate(conclusion: string, text: string, votes: readonly { readonly vote: string; readonly dissent?: string }[]) {
    const cast = this.members.map((member, i) => ({ member, ...votes[i] }));
    return this.record('deliberate', { conclusion, text, votes: cast, announced: true });
  }

  signed() {
    const { c, begun, members } = this;
    const [presider, ...others] = members;
    const by = (signer: string, people: readonly (string | undefined)[]) => people.map((who) => ({ signer, who }));
    const signatures = [
      ...by('petitioner', begun.people),
      ...by('handler', [c.person(this.speaker)]),
      ...by('presider', [presider]),
      ...by('member', others),
      ...by('recorder', [c.person(this.recorder)]),
    ];
    return this.record('signMinutes', { signatures });
  }

  /** Hands the paper that was issued last to everybody who brings the demand. */
  async serveLast() {
    const { c, begun } = this;
    const paper = await c.last(begun.handler, 'core.issued');
    for (const party of begun.people) await demoSteps.serve(c, begun.handler, paper, party, 'in_person');
  }
}

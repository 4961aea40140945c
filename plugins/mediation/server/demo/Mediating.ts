import { newId } from '@lianxin/sdk/common';
import type { Begun, DemoCase } from '@lianxin/sdk/server';

/** Somebody on the other side, as he is entered. */
export interface OtherSide {
  readonly name?: string;
  readonly organisation?: string;
  readonly phone: string;
  readonly address: string;
}

interface Instalment {
  readonly what: string;
  readonly due: string;
  readonly amount: number;
}

/** One mediation of a demo case, in the hands of who proposes it and of the county's committee (account `mediator`). */
export class Mediating {
  id = newId();
  readonly other = newId();
  readonly agreement = newId();
  private mediators: readonly string[] = [];

  constructor(
    readonly c: DemoCase,
    readonly begun: Begun,
    /** Account of who proposes it. */
    readonly proposer = begun.handler,
  ) {}

  get parties(): readonly string[] {
    return [...this.begun.people, this.other];
  }

  act(account: string, action: string, input: object) {
    return this.c.act(account, `mediation.${action}`, input, this.id);
  }

  propose(other: OtherSide, more: object = {}) {
    const input = {
      mediation: this.id,
      way: 'people',
      host: this.c.unit('mediation'),
      source: 'offer',
      ...{
        scope: 'citizen_and_organisation',
        parties: this.begun.people,
        other: { id: this.other, ...other },
        ...more,
      },
    };
    return this.c.act(this.proposer, 'mediation.propose', input, this.begun.demand);
  }

  /** Those who petition say yes in writing, the other side when the mediator calls. */
  async consented() {
    await this.act(this.proposer, 'consent', { parties: this.begun.people, how: 'written' });
    await this.act('mediator', 'consent', { parties: [this.other], how: 'recorded' });
  }

  async named(names: readonly string[], chosen: 'parties' | 'designated' = 'designated') {
    this.mediators = names.map(this.c.named);
    await this.act('mediator', 'nameMediators', { mediators: this.mediators, chosen });
  }

  meet(note: string, present: string, more: object = {}) {
    return this.act('mediator', 'holdSession', { place: '县人民调解委员会调解室', present, note, ...more });
  }

  /** Because all of them want it; from then on this is about the mediation that goes on elsewhere. */
  async handOver(to: { readonly way: string; readonly host: string; readonly scope: string }) {
    const mediation = newId();
    await this.act('mediator', 'handOver', { mediation, ...to, how: 'recorded' });
    this.id = mediation;
  }

  draft(words: object, instalments: readonly Instalment[]) {
    const { parties, other: by } = this;
    const due = instalments.map((one) => ({ ...one, by }));
    const scope = { agreement: this.agreement, demands: [this.begun.demand], parties };
    return this.act('mediator', 'draftAgreement', { ...scope, ...words, instalments: due });
  }

  /** Everybody signs, the committee seals, and each party gets a copy; whoever entrusted it is told. */
  async signed(result: string) {
    const sign = (input: object) => this.onAgreement('sign', { how: 'signature', ...input });
    await sign({ signer: 'party', parties: this.parties });
    for (const mediator of this.mediators) await sign({ signer: 'mediator', mediator });
    await sign({ signer: 'committee', how: 'seal' });
    for (const party of this.parties)
      await this.c.act('mediator', 'core.serve', { party, mode: 'in_person' }, this.agreement);
    await this.act('mediator', 'reportResult', { note: result });
  }

  onAgreement(action: string, input: object, account = 'mediator') {
    return this.c.act(account, `mediation.${action}`, input, this.agreement);
  }

  /** On what is to be done for the agreement, counted from nought. */
  async onInstalment(place: number, action: string, input: object) {
    const instalments = await this.c.all('mediator', 'mediation.instalment_set');
    await this.c.act('mediator', `mediation.${action}`, input, instalments[place]);
  }

  async paid(place: number, amount: number, note: string) {
    const files = [await this.c.stage.paper('mediator', '转账回单')];
    await this.onInstalment(place, 'performInstalment', { amount, note, files });
  }
}

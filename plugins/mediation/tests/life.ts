import { actions as a, mediationFold } from '@lianxin/plugin-mediation/common';
import {
  clockId,
  DomainError,
  directoryContracts,
  type InputOfAction,
  newId,
  petitionActions as petition,
} from '@lianxin/sdk/common';
import { Log } from '@lianxin/sdk/server';
import type { TestCounty, TestHost } from '@lianxin/sdk/testing';

export { actions as mediationActions, mediationFold } from '@lianxin/plugin-mediation/common';

export const PLUGIN = new URL('..', import.meta.url).pathname.replace(/\/$/, '');

/** The code of the sentence with which something is refused. */
export const refusal = (call: Promise<unknown>): Promise<string> =>
  call.then(
    () => 'done',
    (error) => (DomainError.is(error) ? error.code : String(error)),
  );

/** Wang gets 800 yuan back by the end of April. */
const agreementOn = (ids: Record<'agreement' | 'demand' | 'wang' | 'company', string>) => ({
  ...{ agreement: ids.agreement, demands: [ids.demand], parties: [ids.wang, ids.company] },
  ...{ facts: '多收物业费', disputed: '退还金额', responsibility: '公司多收', terms: '退还八百元', manner: '银行转账' },
  instalments: [{ what: '退还八百元', by: ids.company, due: '2026-04-30', amount: 80_000 }],
});

/** One case about a property charge, driven to where a test wants its mediation. */
export class Life {
  readonly ids: Record<'dossier' | 'demand' | 'wang' | 'company' | 'mediation' | 'agreement', string>;

  constructor(
    private readonly t: TestHost,
    readonly county: TestCounty,
  ) {
    const [dossier, demand, wang, company, mediation, agreement] = Array.from({ length: 6 }, newId);
    this.ids = { dossier, demand, wang, company, mediation, agreement } as typeof this.ids;
  }

  on(day: string): void {
    this.t.time.set(day);
  }

  async setting(key: string, value: unknown): Promise<void> {
    await this.county.as('sysadmin').call(directoryContracts.setSetting, { key, value });
  }

  opened() {
    return this.t.host.get(Log).open(this.county.as('housing').actor, this.ids.dossier);
  }

  async state(mediation = this.ids.mediation) {
    const dossier = await this.opened();
    return { dossier, mediation: dossier.fold(mediationFold).mediations.get(mediation)! };
  }

  async clock(key: string, about: string) {
    return (await this.opened()).clocks.get(clockId(key, about));
  }

  about<I>(input: I) {
    return { dossier: this.ids.dossier, about: this.ids.mediation, input };
  }

  agreed<I>(input: I) {
    return { dossier: this.ids.dossier, about: this.ids.agreement, input };
  }

  /** A demand that the housing bureau has accepted. */
  async accepted() {
    const { dossier, demand, wang } = this.ids;
    await this.county.as('housing').act(petition.register, {
      dossier,
      input: {
        ...{ filing: newId(), channel: 'visit', subject: '小区物业费纠纷' },
        parties: [{ id: wang, role: 'petitioner', name: '王秀兰' }],
        demands: [{ id: demand, text: '退还多收的物业费', kind: 'appeal_request' }],
      },
    });
    await this.county.as('housing').act(petition.accept, { dossier, about: demand, input: {} });
  }

  async proposed(more: Partial<InputOfAction<typeof a.propose>> = {}) {
    const { dossier, demand, wang, company, mediation } = this.ids;
    this.on('2026-03-09');
    const input: InputOfAction<typeof a.propose> = {
      ...{ mediation, way: 'people', host: this.county.unit('mediation'), source: 'offer', parties: [wang] },
      ...{ scope: 'citizen_and_organisation', other: { id: company, organisation: '青禾安居物业公司' } },
      ...more,
    };
    await this.county.as('housing').act(a.propose, { dossier, about: demand, input });
  }

  async running() {
    await this.proposed();
    await this.county.as('housing').act(a.consent, this.about({ parties: [this.ids.wang], how: 'written' as const }));
    this.on('2026-03-10');
    await this.county
      .as('mediator')
      .act(a.consent, this.about({ parties: [this.ids.company], how: 'recorded' as const }));
    const mediators = [this.county.as('mediator').actor.person];
    await this.county.as('mediator').act(a.nameMediators, this.about({ mediators, chosen: 'designated' as const }));
  }

  async drafted() {
    await this.running();
    this.on('2026-03-16');
    await this.county.as('mediator').act(a.draftAgreement, this.about(agreementOn(this.ids)));
  }

  async inForce() {
    await this.drafted();
    const mediator = this.county.as('mediator');
    const signed = (input: Omit<InputOfAction<typeof a.sign>, 'how'>) =>
      mediator.act(a.sign, this.agreed({ ...input, how: 'signature' as const }));
    await signed({ signer: 'party', parties: [this.ids.wang] });
    await signed({ signer: 'mediator', mediator: mediator.actor.person });
    this.on('2026-03-18');
    await signed({ signer: 'party', parties: [this.ids.company] });
    this.on('2026-03-20');
    await mediator.act(a.sign, this.agreed({ signer: 'committee' as const, how: 'seal' as const }));
  }

  async paidWhole(by: string) {
    const { instalments } = (await this.opened()).fold(mediationFold);
    const input = { amount: 80_000, note: '已付清' };
    for (const { id } of instalments.values())
      await this.county.as(by).act(a.performInstalment, { dossier: this.ids.dossier, about: id, input });
  }

  async draftedOpinion(): Promise<string> {
    const opinion = {
      request: '退费',
      facts: '属实',
      opinion: '责令退还',
      basis: '物业管理条例',
      reviewOrgan: '青禾县人民政府',
    };
    const input = { outcomes: [{ demand: this.ids.demand, outcome: 'explained' as const }], ...opinion };
    await this.county
      .as('housing')
      .act(petition.draftOpinion, { dossier: this.ids.dossier, about: this.ids.demand, input });
    return (await this.opened()).entries.findLast((e) => e.type === 'core.opinion_drafted')!.about;
  }
}

import { actions as a, contracts, mediationFold } from '@lianxin/plugin-mediation/common';
import {
  caseQuery,
  clockId,
  DomainError,
  directoryContracts,
  dossierContracts,
  type InputOfAction,
  newId,
  petitionActions as petition,
} from '@lianxin/sdk/common';
import { all, Check, Log } from '@lianxin/sdk/server';
import { bothDatabases, createTestHost, type TestCounty, type TestHost } from '@lianxin/sdk/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';

const PLUGIN = new URL('..', import.meta.url).pathname.replace(/\/$/, '');

/** Wang gets 800 yuan back by the end of April. */
const agreementOn = (ids: Record<'agreement' | 'demand' | 'wang' | 'company', string>) => ({
  ...{ agreement: ids.agreement, demands: [ids.demand], parties: [ids.wang, ids.company] },
  ...{ facts: '多收物业费', disputed: '退还金额', responsibility: '公司多收', terms: '退还八百元', manner: '银行转账' },
  instalments: [{ what: '退还八百元', by: ids.company, due: '2026-04-30', amount: 80_000 }],
});

/** The code of the sentence with which something is refused. */
const refusal = (call: Promise<unknown>): Promise<string> =>
  call.then(
    () => 'done',
    (error) => (DomainError.is(error) ? error.code : String(error)),
  );

describe.each(bothDatabases)('mediation on $name', ({ dialect }) => {
  let t: TestHost;
  let county: TestCounty;
  let ids: Record<'dossier' | 'demand' | 'wang' | 'company' | 'mediation' | 'agreement', string>;

  beforeAll(async () => {
    t = await createTestHost({ database: dialect, plugins: [PLUGIN] });
  });
  afterAll(() => t.close());
  beforeEach(async () => {
    t.time.set('2026-03-02');
    county = await t.county();
    const [dossier, demand, wang, company, mediation, agreement] = Array.from({ length: 6 }, newId);
    ids = { dossier, demand, wang, company, mediation, agreement } as typeof ids;
  });

  const on = (day: string) => t.time.set(day);
  const setting = (key: string, value: unknown) =>
    county.as('sysadmin').call(directoryContracts.setSetting, { key, value });
  const opened = () => t.host.get(Log).open(county.as('housing').actor, ids.dossier);
  const stateOf = async () => {
    const dossier = await opened();
    return { dossier, mediation: dossier.fold(mediationFold).mediations.get(ids.mediation)! };
  };
  const clock = async (key: string, about: string) => (await opened()).clocks.get(clockId(key, about));

  /** A demand that the housing bureau has accepted. */
  async function accepted() {
    const { dossier, demand, wang } = ids;
    await county.as('housing').act(petition.register, {
      dossier,
      input: {
        ...{ filing: newId(), channel: 'visit', subject: '小区物业费纠纷' },
        parties: [{ id: wang, role: 'petitioner', name: '王秀兰' }],
        demands: [{ id: demand, text: '退还多收的物业费', kind: 'appeal_request' }],
      },
    });
    await county.as('housing').act(petition.accept, { dossier, about: demand, input: {} });
  }

  async function proposed(more: Partial<InputOfAction<typeof a.propose>> = {}) {
    const { dossier, demand, wang, company, mediation } = ids;
    t.time.set('2026-03-09');
    const input: InputOfAction<typeof a.propose> = {
      ...{ mediation, way: 'people', host: county.unit('mediation'), source: 'offer', parties: [wang] },
      ...{ scope: 'citizen_and_organisation', other: { id: company, organisation: '青禾安居物业公司' } },
      ...more,
    };
    await county.as('housing').act(a.propose, { dossier, about: demand, input });
  }

  const about = <I>(input: I) => ({ dossier: ids.dossier, about: ids.mediation, input });

  async function running() {
    await proposed();
    await county.as('housing').act(a.consent, about({ parties: [ids.wang], how: 'written' as const }));
    on('2026-03-10');
    await county.as('mediator').act(a.consent, about({ parties: [ids.company], how: 'recorded' as const }));
    const mediators = [county.as('mediator').actor.person];
    await county.as('mediator').act(a.nameMediators, about({ mediators, chosen: 'designated' as const }));
  }

  async function inForce() {
    await running();
    const mediator = county.as('mediator');
    on('2026-03-16');
    await mediator.act(a.draftAgreement, about(agreementOn(ids)));
    const signed = (input: Omit<InputOfAction<typeof a.sign>, 'how'>) =>
      mediator.act(a.sign, agreed({ ...input, how: 'signature' as const }));
    await signed({ signer: 'party', parties: [ids.wang] });
    await signed({ signer: 'mediator', mediator: mediator.actor.person });
    on('2026-03-18');
    await signed({ signer: 'party', parties: [ids.company] });
    on('2026-03-20');
    await mediator.act(a.sign, agreed({ signer: 'committee' as const, how: 'seal' as const }));
  }

  const agreed = <I>(input: I) => ({ dossier: ids.dossier, about: ids.agreement, input });

  async function paidWhole(by: string) {
    const { instalments } = (await opened()).fold(mediationFold);
    const input = { amount: 80_000, note: '已付清' };
    for (const { id } of instalments.values())
      await county.as(by).act(a.performInstalment, { dossier: ids.dossier, about: id, input });
  }

  test('is lived through from the proposal to the case closed', async () => {
    await accepted();
    await inForce();
    const { mediation } = await stateOf();
    expect(mediation).toMatchObject({ phase: 'in_force', outcome: 'agreed' });
    expect((await clock('mediation.confirm', ids.agreement))?.limit).toMatchObject({ from: '2026-03-20', n: 30 });
    on('2026-04-20');
    await paidWhole('mediator');
    const { dossier } = await stateOf();
    expect(dossier.fold(mediationFold).case.demands.get(ids.demand)).toMatchObject({ phase: 'ended', end: 'settled' });
    expect((await clock('unit.handle', ids.demand))?.state).toBe('void');
    await county.as('chief').act(petition.close, { dossier: ids.dossier, input: {} });
    const view = await county.as('mediator').call(caseQuery, { dossier: ids.dossier });
    expect(view.entries.at(-1)?.type).toBe('core.closed');
  });

  test('stands on the desk of those who mediate and of those who proposed it, and on no other', async () => {
    await accepted();
    await proposed();
    const rowsOf = async (who: string) => (await county.as(who).call(contracts.desk, { limit: 10 })).rows;
    const row = { mediation: ids.mediation, phase: 'proposed', awaited: 2, subject: '小区物业费纠纷' };
    expect(await rowsOf('mediator')).toMatchObject([row]);
    expect(await rowsOf('housing')).toMatchObject([row]);
    expect(await rowsOf('labour')).toEqual([]);
    await county.as('mediator').act(a.refusal, about({ party: ids.company }));
    expect(await rowsOf('mediator')).toEqual([]);
  });

  test('keeps a table that is what the logs make of it', async () => {
    await accepted();
    await inForce();
    for (const { value } of t.host.get(all(Check)).everywhere())
      expect((await value.run()).problems, value.id).toEqual([]);
  });

  test('holds up the opinion while it is open, and not once an agreement is there', async () => {
    await accepted();
    await running();
    const document = await draftedOpinion();
    const sign = () =>
      county.as('housing-head').act(petition.signOpinion, { dossier: ids.dossier, about: document, input: {} });
    expect(await refusal(sign())).toBe('core.proceeding_open');
    await county.as('mediator').act(a.end, about({ ground: 'no_agreement' as const, told: ['lawsuit' as const] }));
    expect(await refusal(sign())).toBe('done');
  });

  test('keeps the case from being closed until the agreement is performed', async () => {
    await accepted();
    await inForce();
    const document = await draftedOpinion();
    await county.as('housing-head').act(petition.signOpinion, { dossier: ids.dossier, about: document, input: {} });
    const served = { party: ids.wang, mode: 'in_person' as const };
    await county.as('housing').act(petition.serve, { dossier: ids.dossier, about: document, input: served });
    const close = () => county.as('chief').act(petition.close, { dossier: ids.dossier, input: {} });
    expect(await refusal(close())).toBe('mediation.not_performed');
    await paidWhole('housing');
    expect(await refusal(close())).toBe('done');
  });

  test('settles the demands when the agreement takes effect, where the county counts them so', async () => {
    await setting('mediation.settlesWhen', 'reached');
    await accepted();
    await inForce();
    const { dossier } = await stateOf();
    const { demands } = dossier.fold(mediationFold).case;
    expect(demands.get(ids.demand)).toMatchObject({ end: 'settled', endedOn: '2026-03-20' });
    expect(await refusal(county.as('chief').act(petition.close, { dossier: ids.dossier, input: {} }))).toBe('done');
  });

  test('stops the 60 days only where the county says so, and ends now without losing anything', async () => {
    await setting('mediation.pausesHandleClock', true);
    await accepted();
    await running();
    expect((await clock('unit.handle', ids.demand))?.state).toBe('standing');
    on('2026-03-30');
    const off = { plugin: 'mediation', on: false, reason: '试点结束' };
    const switchOff = (open?: 'endNow') =>
      county.as('sysadmin').call(directoryContracts.setPluginState, { ...off, ...(open && { open }) });
    expect(await refusal(switchOff())).toBe('core.plugin_has_open');
    await switchOff('endNow');
    expect((await clock('unit.handle', ids.demand))?.state).toBe('running');
    expect((await clock('mediation.period', ids.mediation))?.state).toBe('void');
    const desk = county.as('mediator').call(contracts.desk, { limit: 10 });
    expect(await refusal(desk)).toBe('api.plugin_disabled');
    const { actions } = await county.as('housing').call(dossierContracts.actions, { dossier: ids.dossier });
    expect(actions.some(({ plugin }) => plugin === 'mediation')).toBe(false);
    const view = await county.as('housing').call(caseQuery, { dossier: ids.dossier });
    expect(view.entries.filter((e) => e.type.startsWith('mediation.'))).toHaveLength(4);
    expect(view.labels['mediation.opened']?.['zh-CN']).toBe('提出调解');
    await county.as('sysadmin').call(directoryContracts.setPluginState, { plugin: 'mediation', on: true });
    expect((await stateOf()).mediation).toMatchObject({ phase: 'ended', mediators: [expect.any(String)] });
  });

  test('runs to its end while the county winds it down, and none begins', async () => {
    await accepted();
    await running();
    const off = { plugin: 'mediation', on: false, open: 'windDown' as const };
    await county.as('sysadmin').call(directoryContracts.setPluginState, off);
    await county.as('mediator').act(a.end, about({ ground: 'no_agreement' as const, told: ['lawsuit' as const] }));
    const again = { ...ids, mediation: newId(), company: newId() };
    const input = {
      ...{ mediation: again.mediation, way: 'people', host: county.unit('mediation'), source: 'offer' },
      ...{ scope: 'citizen_and_organisation', parties: [ids.wang, ids.company] },
    } as const;
    const another = county.as('housing').act(a.propose, { dossier: ids.dossier, about: ids.demand, input });
    expect(await refusal(another)).toBe('core.winding_down');
  });

  test('what was said in a session stays with those who mediate', async () => {
    await accepted();
    await running();
    const session = { place: '调解室', present: '双方到场', note: '一方谈到家庭情况' };
    await county.as('mediator').act(a.holdSession, about(session));
    const asked = { dossier: ids.dossier, mediation: ids.mediation };
    expect(await county.as('mediator').call(contracts.notes, asked)).toMatchObject([session]);
    expect(await refusal(county.as('housing').call(contracts.notes, asked))).toBe('api.no_permission');
    const view = await county.as('housing').call(caseQuery, { dossier: ids.dossier });
    expect(JSON.stringify(view)).not.toContain(session.note);
  });

  test('is hosted by a unit of the right kind, with its own people, between parties who are named', async () => {
    await accepted();
    expect(await refusal(proposed({ host: county.unit('labour') }))).toBe('mediation.not_a_host');
    expect(await refusal(proposed({ other: { id: ids.company } }))).toBe('mediation.who_is_other');
    await proposed();
    const mediators = [county.as('housing').actor.person];
    expect(
      await refusal(county.as('mediator').act(a.nameMediators, about({ mediators, chosen: 'parties' as const }))),
    ).toBe('mediation.not_of_host');
  });

  async function draftedOpinion(): Promise<string> {
    const opinion = {
      request: '退费',
      facts: '属实',
      opinion: '责令退还',
      basis: '物业管理条例',
      reviewOrgan: '青禾县人民政府',
    };
    const input = { outcomes: [{ demand: ids.demand, outcome: 'explained' as const }], ...opinion };
    await county.as('housing').act(petition.draftOpinion, { dossier: ids.dossier, about: ids.demand, input });
    return (await opened()).entries.findLast((e) => e.type === 'core.opinion_drafted')!.about;
  }
});

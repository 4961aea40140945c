import { actions as a, contracts, mediationFold } from '@lianxin/plugin-mediation/common';
import { newId, petitionActions as petition } from '@lianxin/sdk/common';
import { Files } from '@lianxin/sdk/server';
import { bothDatabases, createTestHost, type TestCounty, type TestHost } from '@lianxin/sdk/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { Life, PLUGIN, refusal } from './life.js';

describe.each(bothDatabases)('from the agreement on, on $name', ({ dialect }) => {
  let t: TestHost;
  let county: TestCounty;
  let life: Life;

  beforeAll(async () => {
    t = await createTestHost({ database: dialect, plugins: [PLUGIN] });
  });
  afterAll(() => t.close());
  beforeEach(async () => {
    t.time.set('2026-03-02');
    county = await t.county();
    life = new Life(t, county);
    await life.accepted();
  });

  const mediator = () => county.as('mediator');
  const fold = async () => (await life.opened()).fold(mediationFold);
  const demand = async () => (await fold()).case.demands.get(life.ids.demand)!;
  const instalment = async () => [...(await fold()).instalments.keys()].at(-1)!;
  const onInstalment = async <I>(input: I) => ({ dossier: life.ids.dossier, about: await instalment(), input });
  const papers = async () => [...(await fold()).case.documents.values()].map(({ kind }) => kind);
  const pay = async (amount: number) =>
    mediator().act(a.performInstalment, await onInstalment({ amount, note: '转账凭证已核对' }));
  const file = () => mediator().call(contracts.file, { dossier: life.ids.dossier, mediation: life.ids.mediation });
  const application = () => ({
    ...{ applicants: [life.ids.wang, life.ids.company], court: '青禾县人民法院' },
    ...{ place: 'domicile' as const, matter: 'payment' as const },
  });
  const court = (step: 'accepted' | 'confirmed' | 'not_confirmed', told?: ('new_mediation' | 'lawsuit')[]) =>
    county.as('housing').act(a.recordCourtStep, life.agreed({ step, note: '（2026）裁定', ...(told && { told }) }));

  test('each party gets a copy of the signed agreement; what is paid in parts settles with the last cent', async () => {
    await life.inForce();
    const { documents } = (await fold()).case;
    expect(documents.get(life.ids.agreement)).toMatchObject({
      kind: 'mediation.agreement',
      phase: 'issued',
      parties: [life.ids.wang, life.ids.company],
    });
    for (const party of [life.ids.wang, life.ids.company])
      await mediator().act(petition.serve, life.agreed({ party, mode: 'in_person' as const }));
    expect((await fold()).case.documents.get(life.ids.agreement)?.phase).toBe('served');
    expect((await file()).number).toBe('（2026）青人调字第1号');
    life.on('2026-04-20');
    expect(await refusal(pay(90_000))).toBe('mediation.more_than_owed');
    await pay(30_000);
    expect((await demand()).phase).toBe('accepted');
    await pay(50_000);
    expect(await demand()).toMatchObject({ phase: 'ended', end: 'settled', out: [life.ids.wang] });
    expect(await papers()).toContain('mediation.performance_record');
  });

  test('an oral agreement in people’s mediation takes effect as it is made, and each party gets the record', async () => {
    await life.running();
    life.on('2026-03-16');
    const { agreement, demand: about, wang, company } = life.ids;
    const input = { agreement, demands: [about], parties: [wang, company], terms: '当场退还八百元' };
    const instalments = [{ what: '退还八百元', by: company, due: '2026-03-16', amount: 80_000 }];
    await mediator().act(a.recordOralAgreement, life.about({ ...input, instalments }));
    const state = await fold();
    expect(state.agreements.get(agreement)).toMatchObject({ phase: 'in_force', effectiveOn: '2026-03-16' });
    expect(state.mediations.get(life.ids.mediation)).toMatchObject({ phase: 'in_force', outcome: 'agreed' });
    expect(state.case.documents.get(agreement)).toMatchObject({ kind: 'mediation.oral_agreement', phase: 'issued' });
    await pay(80_000);
    expect((await demand()).end).toBe('settled');
  });

  test('INV-24 confirmed by a court after a joint application, the demand is settled before all is paid', async () => {
    await life.inForce();
    life.on('2026-03-25');
    const apply = (more: object) =>
      county.as('housing').act(a.applyConfirmation, life.agreed({ ...application(), ...more }));
    expect(await refusal(apply({ applicants: [life.ids.wang] }))).toBe('mediation.joint_only');
    expect(await refusal(apply({ matter: 'adoption' }))).toBe('mediation.not_confirmable');
    await apply({});
    expect(await papers()).toContain('mediation.confirmation_application');
    await court('accepted');
    expect((await life.clock('mediation.court_decide', life.ids.agreement))?.state).toBe('running');
    await court('confirmed');
    expect((await demand()).end).toBe('settled');
    expect((await life.clock('mediation.perform', await instalment()))?.state).toBe('running');
    expect(await refusal(county.as('chief').act(petition.close, { dossier: life.ids.dossier, input: {} }))).toBe(
      'done',
    );
  });

  test('INV-24 after the 30 days nobody applies any more', async () => {
    await life.inForce();
    life.on('2026-04-21');
    const late = county.as('housing').act(a.applyConfirmation, life.agreed(application()));
    expect(await refusal(late)).toBe('mediation.confirm_window_over');
  });

  test('where the county counts only performance, a confirmed agreement settles nothing until it is paid', async () => {
    await life.setting('mediation.settlesWhen', 'performed');
    await life.inForce();
    await county.as('housing').act(a.applyConfirmation, life.agreed(application()));
    await court('confirmed');
    expect((await demand()).phase).toBe('accepted');
    await pay(80_000);
    expect((await demand()).end).toBe('settled');
  });

  test('a notary certifies it within his own days; as a debt document it can be enforced', async () => {
    await life.inForce();
    const { wang, company } = life.ids;
    const input = { applicants: [wang, company], notary: '青禾县公证处', voluntary: true, enforceable: true };
    await mediator().act(a.applyNotarisation, life.agreed(input));
    for (const step of ['accepted', 'certified'] as const)
      await mediator().act(a.recordNotaryStep, life.agreed({ step, note: '受理通知书' }));
    expect((await demand()).end).toBe('settled');
    life.on('2026-05-06');
    await mediator().act(a.remindInstalment, await onInstalment({ note: '已到期，请尽快支付' }));
    const breach = (told: ('lawsuit' | 'enforcement')[]) =>
      mediator().act(a.recordBreach, life.agreed({ told, note: '逾期未付' }));
    expect(await refusal(breach(['lawsuit']))).toBe('mediation.tell_enforcement');
    expect(await refusal(breach(['enforcement']))).toBe('done');
  });

  test('a breach sends the demand back to handling, whose time had never stopped', async () => {
    await life.inForce();
    const before = (await life.clock('unit.handle', life.ids.demand))!;
    life.on('2026-05-06');
    const breach = () => mediator().act(a.recordBreach, life.agreed({ told: ['lawsuit' as const], note: '逾期未付' }));
    expect(await refusal(breach())).toBe('mediation.urge_first');
    await mediator().act(a.remindInstalment, await onInstalment({ note: '已到期，请尽快支付' }));
    await breach();
    expect(await demand()).toMatchObject({ phase: 'accepted' });
    expect(await life.clock('unit.handle', life.ids.demand)).toEqual(before);
    expect(await refusal(life.draftedOpinion())).not.toMatch(/^mediation\./);
  });

  test('not confirmed by the court: the parties mediate anew, and the demand goes on', async () => {
    await life.inForce();
    await county.as('housing').act(a.applyConfirmation, life.agreed(application()));
    await court('not_confirmed', ['new_mediation', 'lawsuit']);
    expect((await demand()).phase).toBe('accepted');
    const again = { mediation: newId(), way: 'people' as const, host: county.unit('mediation') };
    const parties = [life.ids.wang, life.ids.company];
    await county.as('housing').act(a.propose, {
      dossier: life.ids.dossier,
      about: life.ids.demand,
      input: {
        ...{ ...again, parties, scope: 'citizen_and_organisation', source: 'application' },
        ...{ applicants: parties, applied: 'written' },
      },
    });
    expect((await fold()).mediations.get(again.mediation)?.phase).toBe('running');
  });

  test('INV-25 no text of an agreement gives up petitioning, review or going to court', async () => {
    await life.running();
    const { agreement, demand: about, wang, company } = life.ids;
    const draft = {
      ...{ agreement, demands: [about], parties: [wang, company], facts: '多收费', disputed: '金额' },
      ...{ responsibility: '公司多收', terms: '退还八百元，今后不再信访', manner: '转账' },
      instalments: [{ what: '退还', by: company, due: '2026-04-30', amount: 80_000 }],
    };
    expect(await refusal(mediator().act(a.draftAgreement, life.about(draft)))).toBe('core.waives_petition');
    const told = { ...draft, terms: '退还八百元', instalments: [{ ...draft.instalments[0]!, what: '放弃起诉' }] };
    expect(await refusal(mediator().act(a.draftAgreement, life.about(told)))).toBe('core.waives_lawsuit');
  });

  test('the case file names what it must have and has not; separate sessions are never part of it', async () => {
    await life.inForce();
    expect((await file()).missing).toEqual(['notice', 'identity', 'record']);
    const make = (reason?: string) =>
      mediator().act(a.makeFile, life.about({ retention: 'long' as const, ...(reason && { reason }) }));
    expect(await refusal(make())).toBe('mediation.file_incomplete');
    const { actor } = mediator();
    const scan = await t.host
      .get(Files)
      .keep(Buffer.from('身份证'), { name: '身份证.txt', county: actor.county, by: actor.person });
    await mediator().act(a.addToFile, life.about({ piece: 'identity' as const, files: [scan.id] }));
    expect((await file()).missing).toEqual(['notice', 'record']);
    await make('告知书由当事人带回，未退回');
    expect(await papers()).toContain('mediation.file_catalogue');
    expect((await file()).filedOn).toBe('2026-03-20');
  });

  test('the draft is printed for signing by those who mediate, and by nobody else', async () => {
    await life.running();
    const { dossier, agreement, demand: about, wang, company } = life.ids;
    await mediator().act(
      a.draftAgreement,
      life.about({
        ...{ agreement, demands: [about], parties: [wang, company], facts: '多收费', disputed: '金额' },
        ...{ responsibility: '公司多收', terms: '退还八百元', manner: '转账' },
        instalments: [{ what: '退还', by: company, due: '2026-04-30', amount: 80_000 }],
      }),
    );
    expect(await mediator().call(contracts.printAgreement, { dossier, agreement })).toEqual({
      file: expect.any(String),
    });
    const other = county.as('housing').call(contracts.printAgreement, { dossier, agreement });
    expect(await refusal(other)).toBe('core.not_your_unit');
  });
});

import { actions as a, mediationFold } from '@lianxin/plugin-mediation/common';
import { newId, petitionActions as petition } from '@lianxin/sdk/common';
import { Files, Log } from '@lianxin/sdk/server';
import { bothDatabases, createTestHost, type TestCounty, type TestHost } from '@lianxin/sdk/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { PLUGIN } from './life.js';

const members = Array.from({ length: 40 }, newId);
const speakers = members.slice(0, 5);
const [dossier, mediation, first, second, company, heat, lift] = Array.from({ length: 7 }, newId) as [
  string,
  string,
  string,
  string,
  string,
  string,
  string,
];

describe.each(bothDatabases)('forty neighbours and a heating company on $name', ({ dialect: database }) => {
  let host: TestHost;
  let county: TestCounty;
  beforeAll(async () => {
    host = await createTestHost({ database, plugins: [PLUGIN] });
    county = await host.county();
  });
  afterAll(() => host.close());

  const at = (day: string) => host.time.set(day);
  const as = (who: string) => county.as(who);
  const on = <I>(about: string, input: I) => ({ dossier, about, input });
  const fold = async () => (await host.host.get(Log).open(as('housing').actor, dossier)).fold(mediationFold);
  const paper = async (who: string) => {
    const { actor } = as(who);
    const said = { name: '授权书.txt', county: actor.county, by: actor.person };
    return (await host.host.get(Files).keep(Buffer.from('授权'), said)).id;
  };
  const draft = (agreement: string, demands: string[], parties: string[], amount: number) => ({
    ...{
      agreement,
      demands,
      parties,
      facts: '供暖温度不达标',
      disputed: '退费的标准',
      responsibility: '公司未及时检修',
    },
    ...{ terms: '按户退还供暖费', manner: '转入各户账户' },
    instalments: [
      { what: '退还第一期供暖费', by: company, due: '2026-04-30', amount },
      { what: '退还第二期供暖费', by: company, due: '2026-06-30', amount },
    ],
  });
  const sign = (agreement: string, input: object) =>
    as('mediator').act(a.sign, on(agreement, { how: 'signature' as const, ...input } as never));

  test('is brought by five for forty, and everybody agrees to mediate', async () => {
    at('2026-03-02');
    await as('housing').act(petition.register, {
      dossier,
      input: {
        ...{ filing: newId(), channel: 'visit', subject: '暖气不热、电梯停运' },
        parties: members.map((id, n) => ({
          id,
          role: n < 5 ? ('representative' as const) : ('co_petitioner' as const),
          name: `住户${n + 1}`,
        })),
        demands: [
          { id: heat, text: '退还供暖费', kind: 'appeal_request' },
          { id: lift, text: '修复电梯', kind: 'appeal_request' },
        ],
      },
    });
    for (const demand of [heat, lift]) await as('housing').act(petition.accept, on(demand, {}));
    at('2026-03-09');
    await as('housing').act(
      a.propose,
      on(heat, {
        ...{ mediation, way: 'people', host: county.unit('mediation'), source: 'offer', also: [lift] },
        ...{ scope: 'citizen_and_organisation', parties: members },
        other: { id: company, organisation: '青禾热力公司' },
      } as never),
    );
    await as('mediator').act(a.consent, on(mediation, { parties: [...members, company], how: 'written' as const }));
    const mediators = [as('mediator').actor.person];
    await as('mediator').act(a.nameMediators, on(mediation, { mediators, chosen: 'parties' as const }));
    expect((await fold()).mediations.get(mediation)?.phase).toBe('running');
  });

  test('INV-23 the last member’s signature makes it take effect; a representative signs only for who authorised him', async () => {
    at('2026-03-16');
    await as('mediator').act(a.draftAgreement, on(mediation, draft(first, [heat], [...members, company], 4_000_000)));
    const rest = members.slice(5);
    const byOther = { signer: 'party', parties: rest, by: speakers[0] };
    await expect(sign(first, { ...byOther, files: [await paper('mediator')] })).rejects.toMatchObject({
      code: 'core.not_authorised',
    });
    const authority = {
      holder: speakers[0]!,
      members: rest,
      acts: ['settle' as const],
      files: [await paper('housing')],
    };
    await as('housing').act(petition.authorise, { dossier, input: authority });
    await sign(first, { ...byOther, files: [await paper('mediator')] });
    await sign(first, { signer: 'party', parties: [...speakers, company] });
    await sign(first, { signer: 'mediator', mediator: as('mediator').actor.person });
    at('2026-03-18');
    await sign(first, { signer: 'committee', how: 'seal' });
    const state = await fold();
    expect(state.agreements.get(first)).toMatchObject({ phase: 'in_force', effectiveOn: '2026-03-18' });
    expect(state.mediations.get(mediation)?.phase).toBe('running');
    expect(state.case.documents.get(first)?.parties).toHaveLength(41);
  });

  test('a party steps back from the second agreement before the last signature: the lift goes back to handling', async () => {
    await as('mediator').act(a.draftAgreement, on(mediation, draft(second, [lift], [...members, company], 1_000_000)));
    await sign(second, { signer: 'party', parties: [company] });
    await as('mediator').act(a.withdrawAgreement, on(second, { party: company, note: '公司不同意承担电梯费用' }));
    await as('mediator').act(a.end, on(mediation, { ground: 'no_agreement' as const, told: ['lawsuit' as const] }));
    const state = await fold();
    expect(state.agreements.get(second)?.phase).toBe('lapsed');
    expect(state.mediations.get(mediation)).toMatchObject({ phase: 'in_force', outcome: 'partly_agreed' });
    expect(state.case.demands.get(lift)?.phase).toBe('accepted');
  });

  test('two instalments, one late and urged: with the last of them exactly the settled demand ends', async () => {
    const [spring, summer] = [...(await fold()).instalments.values()]
      .filter(({ agreement }) => agreement === first)
      .map(({ id }) => id) as [string, string];
    const pay = (about: string) =>
      as('mediator').act(a.performInstalment, on(about, { amount: 4_000_000, note: '银行回单已核对' }));
    at('2026-05-06');
    await as('mediator').act(a.remindInstalment, on(spring, { note: '第一期已经到期，请尽快支付' }));
    expect((await fold()).instalments.get(spring)?.urgedOn).toBe('2026-05-06');
    await pay(spring);
    expect((await fold()).case.demands.get(heat)?.phase).toBe('accepted');
    at('2026-06-20');
    await pay(summer);
    const { demands } = (await fold()).case;
    expect(demands.get(heat)).toMatchObject({ phase: 'ended', end: 'settled', endedOn: '2026-06-20' });
    expect(demands.get(lift)?.phase).toBe('accepted');
    const visit = { parties: speakers, performance: '两期均已到账', findings: '没有意见', open: '电梯尚未修复' };
    await as('mediator').act(a.recordReturnVisit, on(first, visit));
  });
});

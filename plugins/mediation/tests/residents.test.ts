import { contracts, actions as m, mediationFold } from '@lianxin/plugin-mediation/common';
import { petitionActions as a, caseQuery, newId } from '@lianxin/sdk/common';
import { Files, Log } from '@lianxin/sdk/server';
import { bothDatabases, createTestHost, type TestCounty, type TestHost } from '@lianxin/sdk/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { PLUGIN, refusal } from './life.js';

/** Forty residents of one estate, five of whom speak for the others, and the company that runs it. */
describe.each(bothDatabases)('forty residents mediate with their company, on $name', ({ dialect: database }) => {
  let host: TestHost;
  let county: TestCounty;
  const members = Array.from({ length: 40 }, newId);
  const speakers = members.slice(0, 5);
  const [dossier, demand, company, mediation] = [newId(), newId(), newId(), newId()];
  const of = <I>(input: I) => ({ dossier, about: mediation, input });
  const paper = async () => {
    const { actor } = county.as('housing');
    const about = { name: '授权书.txt', county: actor.county, by: actor.person };
    return (await host.host.get(Files).keep(Buffer.from('书面授权'), about)).id;
  };
  const state = async () => {
    const opened = await host.host.get(Log).open(county.as('housing').actor, dossier);
    return opened.fold(mediationFold).mediations.get(mediation)!;
  };

  beforeAll(async () => {
    host = await createTestHost({ database, plugins: [PLUGIN] });
    host.time.set('2026-03-02');
    county = await host.county();
  });
  afterAll(() => host.close());
  beforeEach(() => host.time.set('2026-03-10'));

  test('five speak, forty are asked: who authorised a speaker to consent is spoken for, who did not says it himself', async () => {
    host.time.set('2026-03-02');
    const parties = members.map((id, n) => ({
      ...{ id, role: n < 5 ? ('representative' as const) : ('co_petitioner' as const), name: `居民${n + 1}` },
    }));
    const demands = [{ id: demand, text: '退还多收的电梯费', kind: 'appeal_request' as const }];
    const filing = { filing: newId(), channel: 'visit' as const, subject: '小区电梯费', concerned: 40 };
    await county.as('housing').act(a.register, { dossier, input: { ...filing, parties, demands } });
    await county.as('housing').act(a.accept, { dossier, about: demand, input: {} });
    for (const [n, speaker] of speakers.entries()) {
      const his = members.slice(5, 39).filter((_, i) => i % 5 === n);
      const input = { holder: speaker, members: his, acts: ['consent' as const], files: [await paper()] };
      await county.as('housing').act(a.authorise, { dossier, input });
    }
    const input = {
      ...{ mediation, way: 'people' as const, host: county.unit('mediation'), source: 'department' as const },
      ...{ scope: 'citizen_and_organisation' as const, parties: members },
      other: { id: company, organisation: '青禾安居物业公司' },
    };
    await county.as('housing').act(m.propose, { dossier, about: demand, input });
    const all = of({ parties: members, by: speakers, how: 'written' as const });
    expect(await refusal(county.as('housing').act(m.consent, all))).toBe('core.not_authorised');
    const most = of({ parties: members.slice(0, 39), by: speakers, how: 'written' as const });
    await county.as('housing').act(m.consent, most);
    await county.as('mediator').act(m.consent, of({ parties: [company], how: 'recorded' as const }));
    expect(await state()).toMatchObject({ phase: 'proposed' });
  });

  test('the one who says nothing keeps every right; thirty-nine go on', async () => {
    const silent = members.slice(39);
    await county.as('mediator').act(m.goOnWithout, of({ without: silent, how: 'recorded' as const }));
    const now = await state();
    expect(now).toMatchObject({ phase: 'running' });
    expect(now.parties).toHaveLength(40); // thirty-nine, and the company
  });

  test('a mediator related to a party keeps out; another one is chosen by the parties and sits', async () => {
    const mediator = county.as('mediator');
    const name = (who: string, chosen: 'parties' | 'designated') =>
      mediator.act(m.nameMediators, of({ mediators: [county.person(who)], chosen }));
    await name('龚长河', 'designated');
    const applied = { person: county.person('龚长河'), type: 'kinship' as const, asker: 'petitioner' as const };
    const reason = { reason: '与物业公司经理是亲兄弟', party: speakers[0]! };
    await county.as('housing').act(a.applyRecusal, { dossier, input: { ...applied, ...reason } });
    const met = { place: '社区会议室', present: '五名代表、物业公司经理', note: '双方核对账目' };
    expect(await refusal(mediator.act(m.holdSession, of(met)))).toBe('mediation.no_mediator');
    expect(await refusal(name('龚长河', 'parties'))).toBe('mediation.mediator_recused');
    await name('何国平', 'parties');
    await mediator.act(m.holdSession, of(met));
    expect((await state()).sessions).toHaveLength(1);
  });

  test('what one side says apart is told to nobody, and stands nowhere in the case', async () => {
    const apart = { place: '社区会议室', present: '物业公司经理', note: '公司最多愿意退三成', apart: [company] };
    await county.as('mediator').act(m.holdSession, of(apart));
    const [note] = await county.as('mediator').call(contracts.notebook, { dossier, mediation });
    expect(note).toMatchObject({ note: '公司最多愿意退三成' });
    for (const who of ['housing', 'mediator']) {
      const view = await county.as(who).call(caseQuery, { dossier });
      expect(JSON.stringify(view)).not.toContain('三成');
    }
  });
});

import { newId } from '@lianxin/base';
import {
  type Action,
  petitionActions as a,
  type CaseState,
  caseQuery,
  directory,
  foldCase,
} from '@lianxin/core/common';
import { demoCounty } from '@lianxin/core/server';
import { createTestHost, type TestCounty, type TestHost } from '@lianxin/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { about, type Life, Lives, opinionOn, refused, wayTo } from './lives.js';

type Role = (typeof demoCounty)['people'][number]['roles'][number];
const person = (name: string, username: string, unit: string, role: Role) => ({
  ...{ name, username, unit, title: '', roles: [role] },
});
/** The demo county with somebody in the review committee, a second handler, and a vertically managed bureau. */
const plan = {
  ...demoCounty,
  units: [
    ...demoCounty.units,
    { key: 'cityTax', parent: 'city', name: '云泽市税务局', level: 'city', system: 'tax', kind: 'bureau' },
    {
      key: 'tax',
      parent: 'government',
      name: '青禾县税务局',
      mark: '青税',
      level: 'county',
      system: 'tax',
      kind: 'bureau',
    },
  ].map((unit) => ({
    contact: { phone: '0000-6011000', hours: '工作日9:00至17:00' },
    ...unit,
  })) as typeof demoCounty.units,
  people: [
    ...demoCounty.people,
    person('何志明', 'housing2', 'housing', 'handler'),
    person('罗小云', 'committee', 'review', 'caseworker'),
    person('方平', 'tax', 'tax', 'handler'),
    person('丁文', 'tax-head', 'tax', 'unitHead'),
  ],
};

describe.each(['sqlite', 'pg'] as const)('the chain from an opinion to finality, on %s:', (database) => {
  let host: TestHost;
  let county: TestCounty;
  let lives: Lives;
  beforeAll(async () => {
    host = await createTestHost({ database });
    host.time.set('2026-03-02');
    county = await host.county(plan);
    lives = new Lives(host, county);
    await county
      .as('sysadmin')
      .call(directory.changeUnit, { unit: county.unit('tax'), reviewedBy: county.unit('cityTax') });
  });
  beforeEach(() => host.time.set('2026-03-02'));
  afterAll(() => host.close());

  const act = <I>(
    by: string,
    life: Life,
    action: Action<I, CaseState>,
    thing: string,
    input: NoInfer<I>,
    on?: string,
  ) => county.as(by).act(action, { ...about(life.dossier, thing), input, ...(on && { on }) });
  const set = (key: string, value: unknown) => county.as('sysadmin').call(directory.setSetting, { key, value });
  const view = (life: Life) => county.as('chief').call(caseQuery, { dossier: life.dossier });
  const stateOf = async (life: Life) => foldCase((await view(life)).entries as never);
  const demandOf = async (life: Life) => (await stateOf(life)).demands.get(life.demand)!;
  const clock = async (life: Life, key: string, thing: string, party = '') =>
    (await view(life)).clocks.find((c) => c.id === `${key}|${thing}|${party}`);
  const text = async (life: Life, record: string | undefined) => (await view(life)).records[record ?? '']?.body;
  const scan = (by: string) => lives.paper(by, '复查意见书扫描件');

  /** A demand handled by a unit, its opinion signed and served. */
  const answered = async (unit: string, by: string, head: string): Promise<Life & { opinion: string }> => {
    const life = await lives.registered('appeal_request');
    await act('chief', life, a.transfer, life.demand, { way: 'forward', unit: county.unit(unit) });
    await act(by, life, a.accept, life.demand, {});
    await act(by, life, a.draftOpinion, life.demand, { ...opinionOn(life.demand), outcomes: [no(life)] });
    const opinion = await life.last('core.opinion_drafted');
    await act(head, life, a.signOpinion, opinion, {});
    await act(by, life, a.serve, opinion, { party: life.party, mode: 'in_person' });
    return { ...life, opinion };
  };
  const no = (life: Life) => ({ demand: life.demand, outcome: 'not_supported' as const });
  const ask = (by: string, life: Life, thing: string, more: object = {}) =>
    act(by, life, a.receiveReview, thing, { parties: [life.party], request: '认定事实不清，请求撤销', ...more });
  const decided = async (by: string, life: Life, more: object = {}) => ({
    parties: [life.party],
    outcome: 'upheld' as const,
    organ: '青禾县人民政府',
    number: '青政信复〔2026〕3号',
    reason: '事实清楚，程序合法',
    files: [await scan(by)],
    ...more,
  });

  test("INV-17 a township's opinion: the county's committee decides, one level above, from its own receipt", async () => {
    const life = await answered('chengguan', 'township', 'township-head');
    host.time.set('2026-03-16');
    expect(await refused(county.as('committee').call(caseQuery, { dossier: life.dossier }))).toBe('core.not_found');
    await ask('clerk', life, life.opinion);
    expect(await clock(life, 'review.decide', life.opinion, life.party)).toBeUndefined();
    expect(await refused(act('chief', life, a.close, life.dossier, {}))).toBe('core.review_not_passed_on');
    host.time.set('2026-03-18');
    const elsewhere = { organ: '云泽市人民政府' };
    expect(await refused(act('clerk', life, a.passReview, life.opinion, elsewhere))).toBe('core.reviewer_is');
    await act('clerk', life, a.passReview, life.opinion, {});
    const decide = await clock(life, 'review.decide', life.opinion, life.party);
    expect([decide?.due, decide?.owner]).toEqual(['2026-04-17', county.unit('review')]);
    const notice = (await stateOf(life)).documents.get(await life.last('core.issued'))!;
    expect([notice.kind, notice.parties, notice.phase]).toEqual(['review_passing_notice', [life.party], 'issued']);
    expect(await refused(act('chief', life, a.close, life.dossier, {}))).toBe('core.review_undecided');
    const byOffice = await decided('clerk', life);
    expect(await refused(act('clerk', life, a.recordReview, life.opinion, byOffice))).toBe('core.not_your_unit');
    host.time.set('2026-04-10');
    await act('committee', life, a.recordReview, life.opinion, await decided('committee', life));
    const review = await life.last('core.paper_received');
    expect((await clock(life, 'review.decide', life.opinion, life.party))?.state).toBe('met');
    expect((await stateOf(life)).documents.get(review)).toMatchObject({ kind: 'review_opinion', phase: 'issued' });
    await act('committee', life, a.serve, review, { party: life.party, mode: 'in_person' });
    expect((await clock(life, 'reexamination.request', review, life.party))?.due).toBe('2026-05-11');
    const slip = (await stateOf(life)).documents.get(await life.last('core.issued'))!;
    expect(slip.tells).toMatchObject({ limit: 'reexamination.request', lastDay: '2026-05-11' });

    // A re-examination goes one level above the county, where nobody works in this county's files.
    host.time.set('2026-05-06');
    await ask('clerk', life, review);
    host.time.set('2026-05-12');
    await act('clerk', life, a.passReview, review, { receivedOn: '2026-05-12' });
    const last = await clock(life, 'reexamination.decide', review, life.party);
    expect([last?.due, last?.owner]).toEqual(['2026-06-11', county.unit('city')]);
    host.time.set('2026-06-10');
    await act('clerk', life, a.recordReview, review, await decided('clerk', life, { organ: '云泽市人民政府' }));
    expect((await demandOf(life)).final).toBeUndefined();
    const final = await life.last('core.paper_received');
    const proof = { parties: [life.party], mode: 'in_person' as const, files: [await scan('clerk')] };
    await act('clerk', life, a.recordOwnService, final, proof);
    expect((await demandOf(life)).final).toEqual({ on: '2026-06-10', ground: 're_examined', document: final });
    expect(await refused(ask('clerk', life, final))).toBe('core.reexamined_is_final');
  });

  test("INV-17 a vertically managed bureau's opinion: its superior outside, by hand, with its papers and days", async () => {
    const life = await answered('tax', 'tax', 'tax-head');
    host.time.set('2026-03-20');
    // Handed in to the city's bureau itself, which tells the county what it decided.
    await ask('tax', life, life.opinion, { organ: '云泽市税务局' });
    const { reviews } = (await stateOf(life)).documents.get(life.opinion)!;
    expect(reviews[life.party]).toMatchObject({ state: 'passed_on', above: county.unit('cityTax') });
    expect((await clock(life, 'review.decide', life.opinion, life.party))?.due).toBe('2026-04-20');
    host.time.set('2026-04-15');
    const input = await decided('tax', life, { organ: '云泽市税务局', number: '云税信复〔2026〕1号' });
    await county.as('tax').act(a.recordReview, {
      ...about(life.dossier, life.opinion),
      ...{ input, on: '2026-04-13' },
    });
    const review = await life.last('core.paper_received');
    const paper = (await stateOf(life)).documents.get(review)!;
    expect([paper.issuedOn, paper.from?.organ]).toEqual(['2026-04-13', county.unit('cityTax')]);
    expect(await text(life, paper.from?.source)).toEqual({ organ: '云泽市税务局', number: '云税信复〔2026〕1号' });
    await act('tax', life, a.serve, review, { party: life.party, mode: 'in_person' });
    expect((await clock(life, 'reexamination.request', review, life.party))?.due).toBe('2026-05-15');
    // The city government is one level above the city's bureau.
    await ask('tax', life, review);
    await act('tax', life, a.passReview, review, {});
    expect((await clock(life, 'reexamination.decide', review, life.party))?.owner).toBe(county.unit('city'));
  });

  test('INV-16 what goes by another way has another remedy: the refusal names it, branch by branch', async () => {
    const led = async (branch: 'b1_judicial' | 'b2_arbitration' | 'b3_party' | 'b4_admin' | 'b5_duty') => {
      const life = await lives.transferred();
      const [way] = [wayTo('其他法定程序')];
      await act('housing', life, a.lead, life.demand, { branch, ways: [way], reason: '另有法定途径' });
      const notice = await life.last('core.issued');
      await act('housing', life, a.serve, notice, { party: life.party, mode: 'in_person' });
      return refused(ask('clerk', life, notice));
    };
    for (const branch of ['b1_judicial', 'b2_arbitration', 'b3_party', 'b4_admin', 'b5_duty'] as const)
      expect(await led(branch)).toBe(`core.review_elsewhere_${branch}`);
    const life = await lives.accepted();
    const notice = await life.last('core.issued');
    await act('housing', life, a.serve, notice, { party: life.party, mode: 'in_person' });
    expect(await refused(ask('clerk', life, notice))).toBe('core.only_opinions');
  });

  test('on day 31 a request is registered all the same, as late, and the organ counts from its receipt', async () => {
    const life = await answered('housing', 'housing', 'housing-head');
    host.time.set('2026-04-02');
    const [inTime] = [await clock(life, 'review.request', life.opinion, life.party)];
    expect(inTime?.due).toBe('2026-04-01');
    await ask('clerk', life, life.opinion);
    const requested = (await stateOf(life)).documents.get(life.opinion)!.reviews[life.party];
    expect(requested).toMatchObject({ state: 'requested', late: true, on: '2026-04-02' });
    await act('clerk', life, a.passReview, life.opinion, {});
    await act(
      'committee',
      life,
      a.recordReview,
      life.opinion,
      await decided('committee', life, { outcome: 'not_accepted' }),
    );
    expect((await stateOf(life)).documents.get(life.opinion)!.reviews[life.party]?.outcome).toBe('not_accepted');
    // Refused for its form, he may ask again; on its merits, he may not.
    await ask('clerk', life, life.opinion);
    expect(await refused(ask('clerk', life, life.opinion))).toBe('core.review_already_asked');
  });

  test('handed in on the last day at the wrong organ, it is in time; whoever decides has 30 days from its own receipt', async () => {
    const life = await answered('housing', 'housing', 'housing-head');
    host.time.set('2026-04-03');
    const input = { parties: [life.party], request: '请求复查' };
    await county.as('housing').act(a.receiveReview, {
      ...about(life.dossier, life.opinion),
      ...{ input, on: '2026-04-01' },
    });
    expect((await stateOf(life)).documents.get(life.opinion)!.reviews[life.party]?.late).toBe(false);
    const before = { receivedOn: '2026-04-01' };
    expect(await refused(act('housing', life, a.passReview, life.opinion, before))).toBe(
      'core.received_day_impossible',
    );
    await act('housing', life, a.passReview, life.opinion, {});
    expect((await clock(life, 'review.decide', life.opinion, life.party))?.due).toBe('2026-05-06');
  });

  test('INV-18 what was revoked is handled anew by another person, who may not say the same again without reasons', async () => {
    const life = await answered('housing', 'housing', 'housing-head');
    await ask('clerk', life, life.opinion);
    await act('clerk', life, a.passReview, life.opinion, {});
    host.time.set('2026-03-20');
    const revoked = { outcome: 'revoked_redo' as const, reason: '主要事实不清' };
    const without = await decided('committee', life, revoked);
    expect(await refused(act('committee', life, a.recordReview, life.opinion, without))).toBe('core.redo_needs_days');
    await act('committee', life, a.recordReview, life.opinion, { ...without, redoDays: 20 });
    expect(await demandOf(life)).toMatchObject({ phase: 'accepted', redo: { document: life.opinion } });
    expect((await clock(life, 'unit.handle', life.demand))?.due).toBe('2026-04-09');
    const longer = { days: 10, reason: '需要鉴定' };
    expect(await refused(act('housing2', life, a.requestExtension, life.demand, longer))).toBe(
      'core.redo_not_extended',
    );

    const again = { ...opinionOn(life.demand), outcomes: [no(life)] };
    const changed = '重新勘查，补充了检测报告';
    expect(await refused(act('housing', life, a.draftOpinion, life.demand, { ...again, changed }))).toBe(
      'core.redo_other_handler',
    );
    const same = { person: county.as('housing').actor.person };
    expect(await refused(act('housing2', life, a.nameHandler, life.demand, same))).toBe('core.redo_other_handler');
    const redone = (input: object) => act('housing2', life, a.draftOpinion, life.demand, { ...again, ...input });
    expect(await refused(redone({}))).toBe('core.say_what_changed');
    expect(await refused(redone({ changed, facts: `${again.facts}。` }))).toBe('core.same_again');
    await redone({ changed, sameAgainReason: '检测报告证实原认定无误' });
    const flagged = (await stateOf(life)).documents.get(await life.last('core.opinion_drafted'))!;
    expect(flagged.redo?.sameAgain).toBe(true);
    expect(await text(life, flagged.redo?.body)).toEqual({ changed, sameAgainReason: '检测报告证实原认定无误' });
    await act('housing-head', life, a.returnOpinion, flagged.id, { reason: '请按检测报告重写' });
    await redone({ changed, facts: '经检测，屋面防水层老化开裂，渗漏面积十二平方米，属于保修范围' });
    const opinion = await life.last('core.opinion_drafted');
    expect((await stateOf(life)).documents.get(opinion)?.redo?.sameAgain).toBe(false);
    // The new opinion is itself reviewable; the revoked one is not.
    await act('housing-head', life, a.signOpinion, opinion, {});
    await act('housing2', life, a.serve, opinion, { party: life.party, mode: 'in_person' });
    expect((await clock(life, 'unit.handle', life.demand))?.state).toBe('met');
    expect(await refused(ask('clerk', life, life.opinion))).toBe('core.opinion_revoked');
    await ask('clerk', life, opinion);
  });

  test('a county that does not ask for another handler lets the same one make it anew', async () => {
    const life = await answered('housing', 'housing', 'housing-head');
    await set('review.redoDifferentHandler', false);
    await ask('clerk', life, life.opinion);
    await act('clerk', life, a.passReview, life.opinion, {});
    const input = await decided('committee', life, { outcome: 'revoked_redo', redoDays: 20 });
    await act('committee', life, a.recordReview, life.opinion, input);
    const anew = { ...opinionOn(life.demand), changed: '支持全部请求' };
    await act('housing', life, a.draftOpinion, life.demand, anew);
    await set('review.redoDifferentHandler', true);
  });

  test('changed by the review: the unit carries out what it now promises; more time only where local rules give it', async () => {
    const life = await answered('housing', 'housing', 'housing-head');
    await ask('clerk', life, life.opinion);
    await act('clerk', life, a.passReview, life.opinion, {});
    const longer = { parties: [life.party], days: 20, reason: '需要听证', files: [await scan('committee')] };
    expect(await refused(act('committee', life, a.extendReview, life.opinion, longer))).toBe(
      'core.review_not_extended',
    );
    await set('review.extensionDays', 15);
    expect(await refused(act('committee', life, a.extendReview, life.opinion, longer))).toBe(
      'core.review_extension_too_long',
    );
    await act('committee', life, a.extendReview, life.opinion, { ...longer, days: 15 });
    expect((await clock(life, 'review.decide', life.opinion, life.party))?.due).toBe('2026-04-16');
    await set('review.extensionDays', 0);
    const input = await decided('committee', life, { outcome: 'changed' });
    expect(await refused(act('committee', life, a.recordReview, life.opinion, input))).toBe('core.say_every_outcome');
    const outcomes = [{ demand: life.demand, outcome: 'supported' as const }];
    await act('committee', life, a.recordReview, life.opinion, { ...input, outcomes });
    expect((await demandOf(life)).outcome).toBe('supported');
    expect([...(await stateOf(life)).executions.values()]).toMatchObject([
      { unit: county.unit('housing'), phase: 'unplanned' },
    ]);
  });

  test('INV-19 after finality a new filing is still registered; new facts are a person’s decision, twice by two persons', async () => {
    const life = await answered('housing', 'housing', 'housing-head');
    const local = { ground: 'window_lapsed' as const, reason: '逾期未请求复查', files: [await scan('chief')] };
    expect(await refused(act('chief', life, a.recordFinality, life.demand, local))).toBe('core.no_local_finality');
    await set('finality.localGrounds', ['window_lapsed']);
    expect(await refused(act('chief', life, a.recordFinality, life.demand, local))).toBe(
      'core.final_not_window_lapsed',
    );
    host.time.set('2026-04-02');
    expect(await refused(act('chief', life, a.recordFinality, life.demand, { ...local, ground: 'agreement' }))).toBe(
      'core.ground_not_local',
    );
    await act('chief', life, a.recordFinality, life.demand, local);
    expect((await demandOf(life)).final).toEqual({ on: '2026-04-02', ground: 'window_lapsed' });
    const added = { id: newId(), text: '再次要求维修', kind: 'appeal_request' as const };
    await act('clerk', life, a.addDemand, life.dossier, added);
    const facts = { accepted: false, said: '新取得验收记录', reason: '与原认定的是同一事实' };
    await act('chief', life, a.decideNewFacts, life.demand, facts);
    const other = { ...facts, accepted: true, reason: '验收记录此前没有提交' };
    expect(await refused(act('chief', life, a.decideNewFacts, life.demand, other))).toBe('core.second_person');
    await act('deputy', life, a.decideNewFacts, life.demand, other);
    expect(await demandOf(life)).toMatchObject({ phase: 'to_sort', unit: county.unit('petition') });
    expect((await clock(life, 'office.sort', life.demand))?.state).toBe('running');
    await set('finality.localGrounds', []);
  });
});

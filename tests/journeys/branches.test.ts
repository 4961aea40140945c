import { DomainError } from '@lianxin/base';
import {
  petitionActions as a,
  addSectorPack,
  caseQuery,
  deadline,
  limitations,
  petitionFold,
  sectorPacks,
  statutoryPack,
  wayRef,
} from '@lianxin/core/common';
import { createTestHost, type TestCounty, type TestHost } from '@lianxin/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { about, type Life, Lives, wayTo } from './lives.js';

describe.each(['sqlite', 'pg'] as const)('branches of art 31 on %s', (database) => {
  let host: TestHost;
  let county: TestCounty;
  let lives: Lives;
  beforeAll(async () => {
    host = await createTestHost({ database });
  });
  beforeEach(async () => {
    host.time.set('2026-03-02');
    county = await host.county();
    lives = new Lives(host, county);
  });
  afterAll(() => host.close());

  const as = (name: string) => county.as(name);
  const view = (life: Life) => as('chief').call(caseQuery, { dossier: life.dossier });
  const demandOf = async (life: Life) => petitionFold.of((await view(life)).entries).demands.get(life.demand)!;
  const clock = async (life: Life, key: string, thing: string) =>
    (await view(life)).clocks.find((c) => c.key === key && c.about === thing);
  const listed = () => as('housing').call(limitations, null);
  const refused = (call: Promise<unknown>) =>
    call.then(
      () => undefined,
      (e) => (DomainError.is(e) ? e.code : e),
    );
  const lead = (life: Life, ways: ReturnType<typeof wayTo>[], more: { reason?: string } = {}) =>
    as('housing').act(a.lead, { ...about(life.dossier, life.demand), input: { branch: 'b4_admin', ways, ...more } });

  test('two lawful ways: the petitioner chooses, each keeps its last day, and receipt there ends the demand', async () => {
    const life = await lives.transferred();
    const review = wayTo('行政复议', ['2026-02-02', '2026-02-10']);
    const suit = wayTo('行政诉讼', ['2026-02-02'], { n: 6, unit: 'month' });
    await lead(life, [review, suit]);

    // Of two possible days the earlier counts: 60 days from 2 February, never from registration.
    expect(await clock(life, 'limitation.apply', review.id)).toMatchObject({ due: '2026-04-03', state: 'running' });
    expect((await clock(life, 'limitation.apply', suit.id))?.due).toBe('2026-08-03');
    expect((await clock(life, 'limitation.apply', review.id))?.owner).toBeUndefined();
    expect((await listed()).rows.map((r) => [r.procedure, r.due])).toEqual([
      ['行政复议', '2026-04-03'],
      ['行政诉讼', '2026-08-03'],
    ]);

    const confirm = () =>
      as('housing').act(a.confirmLed, {
        ...about(life.dossier, life.demand),
        input: { organ: '青禾县人民政府', fileNumber: '青府复〔2026〕9号' },
      });
    expect(await refused(confirm())).toBe('core.way_not_chosen');
    await as('housing').act(a.chooseWay, { ...about(life.dossier, review.id), input: { party: life.party } });

    host.time.set('2026-03-30');
    expect((await listed()).counts).toEqual({ unknown: 0, soon: 1, lapsed: 0, all: 2 });
    await confirm();
    expect(await clock(life, 'limitation.apply', review.id)).toMatchObject({ state: 'met', inTime: true });
    expect(await clock(life, 'limitation.apply', suit.id)).toMatchObject({ state: 'void', ground: 'other_way_taken' });
    expect(await demandOf(life)).toMatchObject({ phase: 'ended', end: 'led_elsewhere' });
    expect((await listed()).rows).toEqual([]);
  });

  test('an unknown day stands in the limitation list until it is answered, and is told in writing afresh', async () => {
    const life = await lives.transferred();
    const way = wayTo('行政复议');
    await lead(life, [way]);
    expect(await clock(life, 'limitation.apply', way.id)).toBeUndefined();
    expect((await listed()).rows).toMatchObject([{ way: way.id, procedure: '行政复议', chosen: false }]);
    expect((await listed()).counts).toMatchObject({ unknown: 1, soon: 0 });
    expect((await demandOf(life)).decisions[0]!.notices).toHaveLength(1);

    const answer = (days: string[], readBack = true) =>
      as('housing').act(a.answerEvent, {
        ...about(life.dossier, way.id),
        input: { counts: [{ ...way.counts[0]!, days }], readBack },
      });
    expect(await refused(answer(['2026-03-03']))).toBe('core.event_in_future');
    expect(await refused(answer(['2026-01-20'], false))).toBe('core.event_not_read_back');
    expect(await refused(answer([]))).toBe('core.event_unanswered');
    await answer(['2026-01-20']);
    expect((await clock(life, 'limitation.apply', way.id))?.due).toBe('2026-03-23');
    expect((await listed()).rows).toMatchObject([{ due: '2026-03-23' }]);
    expect((await demandOf(life)).decisions[0]!.notices).toHaveLength(2);
    expect(await refused(answer(['2026-01-20']))).toBe('core.event_known');
  });

  test('a change of branch is a new decision with a reason; the first acceptance is not lengthened (INV-10)', async () => {
    const life = await lives.accepted();
    expect((await clock(life, 'unit.handle', life.demand))?.due).toBe('2026-05-06');
    host.time.set('2026-03-22');
    expect(await refused(lead(life, [wayTo('行政复议')]))).toBe('core.change_needs_reason');
    await lead(life, [wayTo('行政复议')], { reason: '该处罚可以复议' });
    expect(await clock(life, 'unit.handle', life.demand)).toMatchObject({ state: 'void', ground: 'led_elsewhere' });

    // Twenty of the sixty days were used; the time elsewhere is not the organ's.
    host.time.set('2026-06-01');
    const accept = { ...about(life.dossier, life.demand), input: { reason: '复议机关不予受理' } };
    await as('housing').act(a.accept, accept);
    expect(await clock(life, 'unit.handle', life.demand)).toMatchObject({ state: 'running', due: '2026-07-13' });
    expect((await clock(life, 'unit.handle', life.demand))?.limit).toMatchObject({ from: '2026-06-01', n: 40 });

    const { decisions, branch } = await demandOf(life);
    expect(branch).toBe('b6_petition');
    expect(decisions.map((d) => [d.version, d.branch, d.notices.length, Boolean(d.reason)])).toEqual([
      [1, 'b6_petition', 1, false],
      [2, 'b4_admin', 1, true],
      [3, 'b6_petition', 1, true],
    ]);
    expect((await listed()).rows).toEqual([]);
  });

  test('who refuses the path keeps the notice, and the demand never becomes branch 6 by itself', async () => {
    const life = await lives.transferred();
    await lead(life, [wayTo('行政复议', ['2026-02-10'])]);
    const input = { party: life.party, statement: '坚持由信访部门处理' };
    await as('housing').act(a.declinePath, { ...about(life.dossier, life.demand), input });
    const demand = await demandOf(life);
    expect(demand).toMatchObject({ phase: 'led', branch: 'b4_admin', declined: expect.any(String) });
    expect(demand.decisions).toHaveLength(1);
    expect(await clock(life, 'unit.handle', life.demand)).toBeUndefined();
  });

  test('INV-09 a notice under art 23 always names a branch: no form lets it be left out', async () => {
    const life = await lives.registered('appeal_request');
    const call = { ...about(life.dossier, life.demand), input: { way: 'guide', ways: [wayTo('民事诉讼')] } };
    expect(await refused(as('chief').act(a.guide, call as never))).toBe('api.bad_input');
    const guided = { way: 'guide' as const, branch: 'b1_judicial' as const, ways: [wayTo('民事诉讼')] };
    await as('chief').act(a.guide, { ...about(life.dossier, life.demand), input: guided });
    const issued = (await view(life)).entries.filter((e) => e.data.kind === 'branch_notice');
    expect(issued).toHaveLength(1);
    expect((await demandOf(life)).decisions).toMatchObject([{ branch: 'b1_judicial' }]);
  });

  test('a sector pack is data: a later version counts from its day on, and what was decided stands', async () => {
    const [way] = statutoryPack.matters.find((m) => m.code === 'rural_land')!.ways;
    const offer = (line: string, n: number) => ({
      ...wayTo('农村土地承包仲裁', ['2025-03-10'], { event: 'infringement_known', n, unit: 'year' }),
      line,
    });
    const life = await lives.transferred();
    const first = offer(wayRef(statutoryPack, way!.code), 2);
    expect(await refused(lead(life, [offer(first.line, 3)]))).toBe('core.way_not_in_pack');
    await lead(life, [first]);
    expect(await clock(life, 'limitation.apply', first.id)).toMatchObject({
      due: '2027-03-10',
      rule: 'statutory@1:rural_land.arbitration',
    });

    const next = { ...structuredClone(statutoryPack), version: 2, from: '2026-03-05' };
    next.matters.find((m) => m.code === 'rural_land')!.ways[0]!.limit = [
      { event: 'infringement_known', n: 3, unit: 'year' },
    ];
    expect(await refused(as('clerk').call(addSectorPack, next))).toBe('api.no_permission');
    await as('sysadmin').call(addSectorPack, next);
    expect(await refused(as('sysadmin').call(addSectorPack, next))).toBe('core.pack_version_taken');
    const versions = async () => (await as('housing').call(sectorPacks, null)).map((p) => p.version);
    expect(await versions()).toEqual([1]);
    host.time.set('2026-03-05');
    expect(await versions()).toEqual([2]);
    expect((await clock(life, 'limitation.apply', first.id))?.due).toBe('2027-03-10');
  });

  test('the last day is shown before it is sent, and counted by the same rule', async () => {
    const counts = [{ event: 'act_known', n: 60, unit: 'calendar' as const, days: ['2026-03-02'] }];
    expect(await as('housing').call(deadline, { counts })).toMatchObject({ is: 'day', day: '2026-05-06' });
    expect(await as('housing').call(deadline, { counts: [{ ...counts[0]!, days: [] }] })).toEqual({ is: 'unknown' });
    expect(await as('housing').call(deadline, { counts: [] })).toEqual({ is: 'ask_there' });
  });
});

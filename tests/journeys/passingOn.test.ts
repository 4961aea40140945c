import { petitionActions as a, caseQuery, directory, petitionFold, successions } from '@lianxin/core/common';
import { createTestHost, type TestCounty, type TestHost } from '@lianxin/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { about, type Life, Lives, opinionOn, refused, wayTo } from './lives.js';

describe.each(['sqlite', 'pg'] as const)('passing on, and back, on %s', (database) => {
  let host: TestHost;
  let county: TestCounty;
  let lives: Lives;
  beforeAll(async () => {
    host = await createTestHost({ database });
    county = await host.county();
    lives = new Lives(host, county);
  });
  beforeEach(() => host.time.set('2026-03-02'));
  afterAll(() => host.close());

  const as = (by: string) => county.as(by);
  const view = (life: Life) => as('chief').call(caseQuery, { dossier: life.dossier });
  const clock = async (life: Life, key: string, thing: string, party = '') =>
    (await view(life)).clocks.find((c) => c.id === `${key}|${thing}|${party}`);

  test('INV-06 what was forwarded owes no report; what was assigned has its day and is not closed without a report that the assigner accepted', async () => {
    const forwarded = await lives.transferred();
    const letter = await forwarded.last('core.transferred');
    expect(await clock(forwarded, 'assign.feedback', letter)).toBeUndefined();
    const report = { report: '已经办结' };
    const none = as('housing').act(a.reportCompletion, { ...about(forwarded.dossier, letter), input: report });
    expect(await refused(none)).toBe('core.forward_needs_no_report');

    const life = await lives.transferred('assign');
    const transfer = await life.last('core.transferred');
    expect((await clock(life, 'assign.feedback', transfer))?.due).toBe('2026-04-30');
    const demand = about(life.dossier, life.demand);
    const lead = { branch: 'b4_admin' as const, ways: [wayTo('行政裁决')] };
    await as('housing').act(a.lead, { ...demand, input: lead });
    await as('housing').act(a.confirmLed, { ...demand, input: { organ: '县自然资源局' } });
    const close = () => refused(as('clerk').act(a.close, { dossier: life.dossier, input: {} }));
    expect(await close()).toBe('core.completion_report_missing');
    const reported = () => as('housing').act(a.reportCompletion, { ...about(life.dossier, transfer), input: report });
    await reported();
    expect(await close()).toBe('core.completion_report_missing');
    const again = { reason: '请补充办理过程', feedbackBy: '2026-05-08' };
    await as('chief').act(a.returnCompletion, { ...about(life.dossier, transfer), input: again });
    expect((await clock(life, 'assign.feedback', transfer))?.due).toBe('2026-05-08');
    await reported();
    const own = as('housing').act(a.acceptCompletion, { ...about(life.dossier, transfer), input: {} });
    expect(await refused(own)).toBe('api.no_permission');
    await as('chief').act(a.acceptCompletion, { ...about(life.dossier, transfer), input: {} });
    expect(await close()).toBe('done');
  });

  test('INV-07 after the fifth working day an objection is refused; only the forwarder may take the matter back, by agreement', async () => {
    const life = await lives.transferred();
    const transfer = await life.last('core.transferred');
    const there = about(life.dossier, transfer);
    const objection = { demands: [life.demand], reason: '不属本局职责' };
    // 2 March is a Monday: the fifth working day after it is Monday the 9th.
    host.time.set('2026-03-10');
    expect(await refused(as('housing').act(a.object, { ...there, input: objection }))).toBe('core.objection_over');
    const agreed = { demands: [life.demand], reason: '便于归口办理', unitAgreed: '三月十日与该局分管负责人电话商定' };
    expect(await refused(as('housing').act(a.takeBack, { ...there, input: agreed }))).toBe('api.no_permission');
    expect(await refused(as('clerk').act(a.takeBack, { ...there, input: agreed }))).toBe('api.no_permission');
    await as('chief').act(a.takeBack, { ...there, input: agreed });
    expect(await clock(life, 'unit.inform', life.demand)).toMatchObject({ state: 'void', ground: 'taken_back' });
    expect(await clock(life, 'office.sort', life.demand)).toMatchObject({ state: 'running', due: '2026-03-25' });
    expect(await refused(as('housing').call(caseQuery, { dossier: life.dossier }))).toBe('core.not_found');
    await as('chief').act(a.transfer, {
      ...about(life.dossier, life.demand),
      input: { way: 'forward', unit: county.unit('labour') },
    });
    expect((await clock(life, 'unit.inform', life.demand))?.due).toBe('2026-03-25');
  });

  test('an objection on the fifth working day is in time; what the unit has taken up is not taken back', async () => {
    const [life, other] = [await lives.transferred(), await lives.accepted()];
    const transfer = about(life.dossier, await life.last('core.transferred'));
    host.time.set('2026-03-09');
    await as('housing').act(a.object, { ...transfer, input: { demands: [life.demand], reason: '不属本局职责' } });
    const accepted = about(other.dossier, await other.last('core.transferred'));
    const input = { demands: [other.demand], reason: '便于归口办理', unitAgreed: '电话商定' };
    expect(await refused(as('chief').act(a.takeBack, { ...accepted, input }))).toBe('core.nothing_to_take_back');
  });

  test('no step lies before the day on which the demand was brought, whatever the reason', async () => {
    const life = await lives.registered('appeal_request');
    const early = {
      on: '2026-02-27',
      onReason: '补录',
      input: { way: 'forward', unit: county.unit('housing') },
    } as const;
    const call = as('chief').act(a.transfer, { ...about(life.dossier, life.demand), ...early });
    expect(await refused(call)).toBe('core.before_it_began');
  });

  test('INV-27 a supervision names a ground of art 40 and has a day of its own; the limits of the demand stay as they are', async () => {
    const life = await lives.accepted();
    const demand = about(life.dossier, life.demand);
    const before = await clock(life, 'unit.handle', life.demand);
    const input = { grounds: ['shirking' as const], demanded: '请依法答复', answerBy: '2026-03-20' };
    const groundless = as('chief').act(a.supervise, { ...demand, input: { ...input, grounds: [] } });
    expect(await refused(groundless)).toBe('api.bad_input');
    await as('chief').act(a.supervise, { ...demand, input });
    const supervision = await life.last('core.supervised');
    const there = about(life.dossier, supervision);
    expect(await clock(life, 'supervise.feedback', supervision)).toMatchObject({
      due: '2026-03-20',
      owner: county.unit('housing'),
    });
    expect(await clock(life, 'unit.handle', life.demand)).toEqual(before);
    const { entries } = await view(life);
    expect(entries.at(-1)?.data).toMatchObject({ kind: 'supervision_notice', parties: [], number: expect.any(Number) });

    expect(await refused(as('labour').act(a.answerSupervision, { ...there, input: { answer: '已改正' } }))).toBe(
      'core.not_found',
    );
    await as('housing').act(a.answerSupervision, { ...there, input: { answer: '已改正' } });
    expect((await clock(life, 'supervise.feedback', supervision))?.state).toBe('met');
    await as('chief').act(a.returnSupervision, { ...there, input: { reason: '没有说明原因', answerBy: '2026-03-25' } });
    expect((await clock(life, 'supervise.feedback', supervision))?.due).toBe('2026-03-25');
    await as('housing').act(a.answerSupervision, { ...there, input: { answer: '因人员调整延误，现已改正' } });
    await as('chief').act(a.acceptSupervision, { ...there, input: {} });
    await as('clerk').act(a.remind, { ...demand, input: { way: 'phone', note: '请按期答复' } });
    expect((await view(life)).clocks.filter((c) => c.state === 'running').map((c) => c.key)).toEqual([
      'unit.objection',
      'unit.handle',
    ]);
  });

  test('a case with an open supervision is not closed; one that was answered may still be supervised for its execution', async () => {
    const life = await lives.answered();
    const input = { grounds: ['not_executed' as const], demanded: '请按处理意见完成维修', answerBy: '2026-03-20' };
    await as('chief').act(a.supervise, { ...about(life.dossier, life.demand), input });
    expect(await refused(as('clerk').act(a.close, { dossier: life.dossier, input: {} }))).toBe('core.supervision_open');
  });

  test('assigned from above: the assigner, his day and the report that goes up are kept, and nothing is closed before it went up', async () => {
    const life = await lives.fromAbove();
    const [assignment, transfer] = [await life.last('core.assigned_from_above'), await life.last('core.transferred')];
    const up = about(life.dossier, assignment);
    expect(await clock(life, 'above.report', assignment)).toMatchObject({
      due: '2026-05-20',
      owner: county.unit('petition'),
    });
    const demand = about(life.dossier, life.demand);
    const lead = { branch: 'b4_admin' as const, ways: [wayTo('行政裁决')] };
    await as('housing').act(a.lead, { ...demand, input: lead });
    await as('housing').act(a.confirmLed, { ...demand, input: { organ: '县自然资源局' } });
    const report = { report: '已引导信访人申请行政裁决' };
    const reportUp = () => refused(as('clerk').act(a.reportToAbove, { ...up, input: report }));
    expect(await reportUp()).toBe('core.completion_report_missing');
    await as('housing').act(a.reportCompletion, { ...about(life.dossier, transfer), input: report });
    expect(await reportUp()).toBe('core.completion_report_missing');
    await as('chief').act(a.acceptCompletion, { ...about(life.dossier, transfer), input: {} });
    const close = () => refused(as('clerk').act(a.close, { dossier: life.dossier, input: {} }));
    expect(await close()).toBe('core.report_above_missing');

    // The day is the assigner's: it moves by his paper alone, and only later.
    const files = [await lives.paper('clerk')];
    const moved = (reportBy: string) =>
      refused(as('clerk').act(a.recordExtension, { ...up, input: { reportBy, files } }));
    expect(await moved('2026-05-10')).toBe('core.day_must_be_later');
    expect(await moved('2026-06-10')).toBe('done');
    expect((await clock(life, 'above.report', assignment))?.due).toBe('2026-06-10');
    expect(await reportUp()).toBe('done');
    expect((await clock(life, 'above.report', assignment))?.state).toBe('met');
    expect((await view(life)).entries.at(-1)?.data).toMatchObject({ kind: 'completion_report' });
    expect(await close()).toBe('done');
  });

  test('INV-08 a dispute of competence climbs three rungs; the first receiver owns the demand and its limits run on until it is decided', async () => {
    const life = await lives.disputed('assign');
    const [housing, labour] = [county.unit('housing'), county.unit('labour')];
    const dispute = await life.last('core.disputed');
    const there = about(life.dossier, dispute);
    const [first, demand] = [await life.last('core.transferred'), about(life.dossier, life.demand)];
    const state = async () => petitionFold.of((await view(life)).entries);
    const owned = async () => {
      const found = (await state()).demands.get(life.demand)!;
      expect(found).toMatchObject({ unit: housing, phase: 'transferred' });
      expect(await clock(life, 'unit.inform', life.demand)).toMatchObject({
        state: 'running',
        due: '2026-03-17',
        owner: housing,
      });
    };
    await owned();
    const again = as('housing').act(a.dispute, { ...demand, input: { units: [labour], reason: '再次提出' } });
    expect(await refused(again)).toBe('core.dispute_open');
    expect(await refused(as('labour').call(caseQuery, { dossier: life.dossier }))).toBe('core.not_found');

    host.time.set('2026-03-06');
    await as('housing').act(a.raiseDispute, { ...there, input: { conclusion: '协商未能达成一致' } });
    expect((await state()).disputes.get(dispute)).toMatchObject({
      phase: 'superior',
      superior: county.unit('government'),
    });
    await owned();
    host.time.set('2026-03-09');
    await as('clerk').act(a.raiseDispute, { ...there, input: { conclusion: '县政府建议提交联席会议' } });
    expect((await state()).disputes.get(dispute)).toMatchObject({ phase: 'conference' });
    await owned();

    host.time.set('2026-03-11');
    const decision = { unit: labour, conclusion: '联席会议纪要：由人社局牵头，住建局协助', feedbackBy: '2026-05-10' };
    expect(await refused(as('housing').act(a.decideDispute, { ...there, input: decision }))).toBe('api.no_permission');
    const input = { ...decision, assisting: [housing], opinionsBy: '2026-03-31' };
    await as('chief').act(a.decideDispute, { ...there, input });
    const after = await state();
    expect(after.demands.get(life.demand)).toMatchObject({ unit: labour, phase: 'transferred' });
    expect(after.disputes.get(dispute)?.results.map((each) => each.rung)).toEqual([
      'negotiation',
      'superior',
      'conference',
    ]);
    expect(await clock(life, 'unit.inform', life.demand)).toMatchObject({
      state: 'running',
      due: '2026-03-26',
      owner: labour,
    });
    const second = await life.last('core.transferred');
    expect(await clock(life, 'assign.feedback', first)).toMatchObject({ state: 'void', ground: 'dispute_decided' });
    expect(await clock(life, 'assign.feedback', second)).toMatchObject({ due: '2026-05-11', owner: labour });
    expect(await clock(life, 'assist.opinion', second, housing)).toMatchObject({ due: '2026-03-31', owner: housing });
    // What was disputed and decided is not objected to.
    const objection = { demands: [life.demand], reason: '仍认为不属本局职责' };
    expect(await refused(as('labour').act(a.object, { ...about(life.dossier, second), input: objection }))).toBe(
      'core.objection_over',
    );
  });

  test('a dispute decided for the first receiver moves nothing; one whose owner takes a stand lapses', async () => {
    const [life, other] = [await lives.disputed(), await lives.disputed()];
    const decision = { unit: county.unit('housing'), conclusion: '双方商定由住建局办理' };
    const before = await clock(life, 'unit.inform', life.demand);
    await as('chief').act(a.decideDispute, {
      ...about(life.dossier, await life.last('core.disputed')),
      input: decision,
    });
    expect(await clock(life, 'unit.inform', life.demand)).toEqual(before);
    await as('housing').act(a.accept, { ...about(other.dossier, other.demand), input: {} });
    const { disputes } = petitionFold.of((await view(other)).entries);
    expect([...disputes.values()].map((d) => d.phase)).toEqual(['lapsed']);
  });

  test('the lead alone drafts and signs; assisting units see the case, give their opinions, and hold it up no longer than their day', async () => {
    const life = await lives.led();
    const [transfer, opinion] = [await life.last('core.transferred'), await life.last('core.opinion_drafted')];
    const [demand, paper] = [about(life.dossier, life.demand), about(life.dossier, opinion)];
    const labour = county.unit('labour');
    expect(await clock(life, 'assist.opinion', transfer, labour)).toMatchObject({ due: '2026-03-20', owner: labour });
    const sign = (by: string) => refused(as(by).act(a.signOpinion, { ...paper, input: {} }));
    expect(await sign('housing-head')).toBe('core.opinions_awaited');
    expect(await refused(as('labour').act(a.draftOpinion, { ...demand, input: opinionOn(life.demand) }))).toBe(
      'core.not_your_unit',
    );
    expect(await refused(as('township').act(a.giveOpinion, { ...demand, input: { opinion: '无意见' } }))).toBe(
      'core.not_found',
    );
    expect(await refused(as('housing').act(a.giveOpinion, { ...demand, input: { opinion: '自己' } }))).toBe(
      'core.not_your_unit',
    );
    await as('labour').act(a.giveOpinion, { ...demand, input: { opinion: '经核查未发现欠薪' } });
    expect((await clock(life, 'assist.opinion', transfer, labour))?.state).toBe('met');
    expect(await sign('housing-head')).toBe('done');
  });

  test('after its internal day a missing opinion stops nobody, and nobody is late with it any more', async () => {
    const life = await lives.led();
    const opinion = about(life.dossier, await life.last('core.opinion_drafted'));
    host.time.set('2026-03-23');
    await as('housing-head').act(a.signOpinion, { ...opinion, input: {} });
    const transfer = await life.last('core.transferred');
    expect(await clock(life, 'assist.opinion', transfer, county.unit('labour'))).toMatchObject({
      state: 'void',
      ground: 'lead_answered',
    });
  });

  test('what is urgent is told at once, to whom and when; it moves no demand and no clock', async () => {
    const life = await lives.transferred();
    const before = await view(life);
    const sysadmin = as('sysadmin');
    await sysadmin.call(directory.setSetting, { key: 'urgent.oralMinutes', value: 30 });
    const input = {
      facts: '供水管道破裂，影响三百户',
      time: '三月二日上午九时',
      place: '南门社区',
      people: 300,
      measures: '已通知供水公司抢修',
      learnedOn: '2026-03-02',
      learnedAt: '09:00',
      way: 'oral' as const,
      at: '09:20',
    };
    const report = (by: string, more: object) =>
      refused(as(by).act(a.reportUrgent, { dossier: life.dossier, input: { ...input, to: ['government'], ...more } }));
    // Art 25: the office above and the national bureau are told at the same time.
    expect(await report('clerk', { to: ['higher_petition_office'] })).toBe('core.national_bureau_too');
    expect(await report('clerk', { at: '08:50' })).toBe('core.told_before_learned');
    expect(await report('labour', {})).toBe('core.not_found');
    expect(await report('clerk', { to: ['government', 'higher_petition_office', 'national_bureau'] })).toBe('done');
    const urgent = await life.last('core.urgent_reported');
    const more = { more: '中午十二时恢复供水', to: ['government' as const], way: 'written' as const, at: '12:30' };
    await as('clerk').act(a.continueUrgent, { ...about(life.dossier, urgent), input: more });
    const after = await view(life);
    const found = petitionFold.of(after.entries).urgentReports.get(urgent)!;
    expect(found).toMatchObject({ learnedAt: 540, oralMinutes: 30 });
    expect(found.writtenHours).toBeUndefined();
    expect(found.told.map(({ way, at }) => [way, at])).toEqual([
      ['oral', 560],
      ['written', 750],
    ]);
    expect(after.clocks).toEqual(before.clocks);
    expect(petitionFold.of(after.entries).demands).toEqual(petitionFold.of(before.entries).demands);
    expect(after.entries.filter((each) => each.data.kind === 'urgent_report')).toHaveLength(1);
    // What was told stands under the county's time of that day, whatever it is set to later.
    await sysadmin.call(directory.setSetting, { key: 'urgent.oralMinutes', value: 0 });
    expect(petitionFold.of((await view(life)).entries).urgentReports.get(urgent)?.oralMinutes).toBe(30);
  });

  test('a unit that ended leaves its matters to its successor, by one reasoned act, with the days it had', async () => {
    const merged = await host.county();
    const [land, admin] = [merged.unit('land'), merged.as('sysadmin')];
    const others = new Lives(host, merged);
    const life = await others.registered('appeal_request');
    const demand = about(life.dossier, life.demand);
    const input = { way: 'assign' as const, unit: land, feedbackBy: '2026-04-30' };
    await merged.as('chief').act(a.transfer, { ...demand, input });
    const transfer = await life.last('core.transferred');
    const { id: planning } = await admin.call(directory.addUnit, {
      name: '青禾县自然资源和规划局',
      parent: merged.unit('government'),
      level: 'county',
      system: 'land',
      kind: 'bureau',
    });
    const succeed = (more: object = {}) =>
      refused(
        merged.as('clerk').act(a.succeed, { dossier: life.dossier, input: { reason: '机构改革，职责划入', ...more } }),
      );
    expect(await succeed()).toBe('core.no_unit_ended');
    expect(await merged.as('chief').call(successions, {})).toEqual({ rows: [] });

    await admin.call(directory.closeUnit, { unit: land, to: '2026-03-05', successor: planning });
    host.time.set('2026-03-06');
    const { rows } = await merged.as('chief').call(successions, {});
    expect(rows).toMatchObject([
      { dossier: life.dossier, unit: '青禾县自然资源局', successor: '青禾县自然资源和规划局' },
    ]);
    expect(await succeed({ to: planning })).toBe('core.successor_needs_designation');
    const clocksOf = async () => (await merged.as('chief').call(caseQuery, { dossier: life.dossier })).clocks;
    const before = await clocksOf();
    expect(await succeed()).toBe('done');
    const after = await clocksOf();
    expect(after.map(({ id, due, state }) => ({ id, due, state }))).toEqual(
      before.map(({ id, due, state }) => ({ id, due, state })),
    );
    expect(after.filter((c) => c.state === 'running' && c.owner).map((c) => [c.key, c.owner])).toEqual([
      ['unit.inform', planning],
      ['assign.feedback', planning],
    ]);
    const state = petitionFold.of((await merged.as('chief').call(caseQuery, { dossier: life.dossier })).entries);
    expect([state.demands.get(life.demand)?.unit, state.transfers.get(transfer)?.unit]).toEqual([planning, planning]);
    expect(await merged.as('chief').call(successions, {})).toEqual({ rows: [] });
  });

  test('where the directory names no successor, who designated one is recorded', async () => {
    const merged = await host.county();
    const life = await new Lives(host, merged).registered('appeal_request');
    const unit = merged.unit('land');
    const demand = about(life.dossier, life.demand);
    await merged.as('chief').act(a.transfer, { ...demand, input: { way: 'forward', unit } });
    await merged.as('sysadmin').call(directory.closeUnit, { unit, to: '2026-03-05' });
    host.time.set('2026-03-06');
    const succeed = (input: object) =>
      refused(merged.as('chief').act(a.succeed, { dossier: life.dossier, input: { reason: '机构撤销', ...input } }));
    expect(await succeed({})).toBe('core.successor_unclear');
    const to = merged.unit('agriculture');
    expect(await succeed({ to, designatedBy: '青禾县人民政府（青政办函〔2026〕3号）' })).toBe('done');
    const { entries } = await merged.as('chief').call(caseQuery, { dossier: life.dossier });
    expect(entries.at(-1)?.data).toMatchObject({ from: unit, to, designatedBy: expect.any(String) });
  });
});

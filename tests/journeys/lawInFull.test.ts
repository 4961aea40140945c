import { buffer } from 'node:stream/consumers';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { newId } from '@lianxin/base';
import {
  type Action,
  petitionActions as a,
  approveCalendarYear,
  type CaseState,
  calendarPreview,
  calendarYears,
  caseMoves,
  caseQuery,
  cases,
  directory,
  exportArchive,
  foldCase,
  importCalendarYear,
  ownReceipt,
  previewCalendarYear,
  printReceipt,
  repeatCandidates,
  work,
} from '@lianxin/core/common';
import { CalendarRefresh, Check, demoCounty, Files, PublicStatuses } from '@lianxin/core/server';
import { all } from '@lianxin/kernel/server';
import { createTestHost, type TestCounty, type TestHost } from '@lianxin/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readDocx } from '../../packages/core/tests/documents/readDocx.js';
import { year2027 } from '../support/year2027.js';
import { about, Lives, opinionOn, refused, wayTo } from './lives.js';

type Role = (typeof demoCounty)['people'][number]['roles'][number];
const person = (name: string, username: string, unit: string, role: Role) => ({
  ...{ name, username, unit, title: '', roles: [role] },
});
/** The demo county with somebody to step in for a handler, and a clerk who had no part in what happened. */
const plan = {
  ...demoCounty,
  people: [
    ...demoCounty.people,
    person('何志明', 'housing2', 'housing', 'handler'),
    person('罗小云', 'clerk2', 'petition', 'caseworker'),
  ],
};

describe.each(['sqlite', 'pg'] as const)('a leaking roof and unpaid wages, on %s:', (database) => {
  let host: TestHost;
  let county: TestCounty;
  let lives: Lives;
  /** The case of three neighbours, and the earlier one of the first of them alone. */
  const [main, earlier] = [newId(), newId()];
  const [roof, wages, first] = [newId(), newId(), newId()];
  const [anna, bela, cora, alone] = [newId(), newId(), newId(), newId()];
  let [number, code, codeOfCora] = ['', '', ''];

  beforeAll(async () => {
    host = await createTestHost({ database });
    county = await host.county(plan);
    lives = new Lives(host, county);
  });
  afterAll(() => host.close());

  const id = (who: string) => county.as(who).actor.person;
  const act = async <I>(
    by: string,
    action: Action<I, CaseState>,
    thing: string,
    input: NoInfer<I>,
    dossier = main,
  ): Promise<Record<string, string>> =>
    (await county.as(by).act(action, { ...about(dossier, thing), input })).shown ?? {};
  const view = (dossier = main, by = 'chief') => county.as(by).call(caseQuery, { dossier });
  const stateOf = async (dossier = main) => foldCase((await view(dossier)).entries as never);
  const last = async (type: string, dossier = main) => (await view(dossier)).entries.findLast((e) => e.type === type)!;
  const clock = async (key: string, thing: string, party = '', dossier = main) =>
    (await view(dossier)).clocks.find((c) => c.id === `${key}|${thing}|${party}`);
  const dues = (...asked: (readonly [key: string, thing: string, party?: string])[]) =>
    Promise.all(asked.map(async ([key, thing, party]) => (await clock(key, thing, party))?.due));
  const publicStatus = (query: string) =>
    host.host.get(PublicStatuses.token).find({ county: county.id, number, code: query }, host.time.today);

  test('what a visitor says is taken down, read back and thumb-printed; the earlier case of the same person is found', async () => {
    host.time.set('2026-02-27');
    await county.as('clerk').act(a.register, {
      dossier: earlier,
      input: {
        ...{ filing: newId(), channel: 'phone', subject: '反映锦绣花园三号楼屋面漏水' },
        parties: [{ id: alone, role: 'petitioner', name: '钱秀兰', phone: '19900001234' }],
        demands: [{ id: first, text: '查明漏水原因', kind: 'appeal_request' }],
      },
    });
    host.time.set('2026-03-02');
    const subject = '反映锦绣花园三号楼屋面漏水和拖欠工资';
    const known = { subject, parties: [{ phone: '19900001234' }] };
    const { candidates } = await county.as('clerk').call(repeatCandidates, known);
    expect(candidates.map((c) => [c.row.dossier, c.reasons.includes('same_phone')])).toEqual([[earlier, true]]);
    const said = {
      ...{ words: '俺家房顶漏了三年，工钱也没给。', language: 'local_dialect' as const, speaker: anna },
      ...{ readBack: true, confirmed: 'thumb_print' as const },
    };
    const input = {
      ...{ filing: newId(), channel: 'visit' as const, subject, oral: said, repeatOf: [earlier], concerned: 3 },
      parties: [
        { id: anna, role: 'representative' as const, name: '钱秀兰', phone: '19900001234', headCount: 3 },
        { id: bela, role: 'co_petitioner' as const, name: '孙建军' },
        { id: cora, role: 'co_petitioner' as const, name: '李桂英' },
      ],
      demands: [
        { id: roof, text: '维修屋面并补偿损失', kind: 'appeal_request' as const },
        { id: wages, text: '支付拖欠的工资', kind: 'appeal_request' as const },
      ],
    };
    const unread = { ...input, oral: { ...said, readBack: false } };
    expect(await refused(act('clerk', a.register, main, unread))).toBe('api.bad_input');
    const shown = await act('clerk', a.register, main, input);
    [number, code] = [shown.number!, shown.queryCode!];
    expect((await stateOf()).repeats.get(earlier)).toBe('repeat');
    expect((await stateOf()).oralRecords).toMatchObject([{ readBack: true, confirmed: 'thumb_print' }]);
    const { file } = await county.as('clerk').call(printReceipt, { dossier: main, queryCode: code });
    const { content } = await host.host.get(Files).open(county.as('clerk').actor, file);
    expect((await readDocx(await buffer(content))).text).toContain(number);
    expect(await dues(['office.sort', roof], ['office.sort', wages])).toEqual(['2026-03-17', '2026-03-17']);
  });

  test('two neighbours authorise her in writing to settle; one of them goes on alone, with a receipt of her own', async () => {
    const authority = { holder: anna, members: [bela, cora], acts: ['settle' as const] };
    expect(await refused(act('clerk', a.authorise, main, { ...authority, files: [] }))).toBe('api.bad_input');
    await act('clerk', a.authorise, main, { ...authority, files: [await lives.paper('clerk')] });
    await act('clerk', a.goAlone, main, { members: [cora] });
    codeOfCora = (await county.as('clerk').call(ownReceipt, { dossier: main, party: cora })).queryCode;
    expect(codeOfCora).not.toBe(code);
  });

  test('the city assigns it, the office assigns it on; the unit speaks with the people within three working days', async () => {
    host.time.set('2026-03-03');
    const above = { assigner: '云泽市信访局', number: '云信交〔2026〕8号', wantsReport: true, reportBy: '2026-09-30' };
    await act('clerk', a.assignedFromAbove, main, above);
    host.time.set('2026-03-04');
    const [unit, also] = [county.unit('housing'), [wages]];
    expect(await refused(act('chief', a.transfer, roof, { way: 'assign', unit, also }))).toBe('core.assign_needs_day');
    await act('chief', a.transfer, roof, { way: 'assign', unit, also, feedbackBy: '2026-08-31' });
    await act('chief', a.transfer, first, { way: 'forward', unit }, earlier);
    const transfer = (await last('core.transferred')).about;
    expect(
      await dues(
        ['unit.contact', roof],
        ['unit.objection', transfer],
        ['unit.inform', roof],
        ['assign.feedback', transfer],
      ),
    ).toEqual(['2026-03-09', '2026-03-11', '2026-03-19', '2026-08-31']);
    host.time.set('2026-03-09');
    await view(main, 'housing');
    await act('housing', a.recordContact, main, { way: 'phone', reached: true, whom: anna });
    expect(await clock('unit.contact', roof)).toMatchObject({ state: 'met', inTime: true });
  });

  test('on the fifth working day the unit objects: refused for the roof, whose days run on, upheld for the wages', async () => {
    const transfer = (await last('core.transferred')).about;
    const objection = { demands: [roof, wages], reason: '不属本局职责' };
    host.time.set('2026-03-11');
    await act('housing', a.object, transfer, objection);
    expect(await dues(['office.objection', transfer])).toEqual(['2026-03-16']);
    host.time.set('2026-03-13');
    const decision = { agreed: true, demands: [wages], reason: '屋面维修由该局主管，工资由人社局主管' };
    expect(await refused(act('clerk', a.decideObjection, transfer, decision))).toBe('api.no_permission');
    await act('chief', a.decideObjection, transfer, decision);
    expect(await clock('unit.inform', roof)).toMatchObject({ state: 'running', due: '2026-03-19' });
    expect(await clock('unit.inform', wages)).toMatchObject({ state: 'void', ground: 'objection_upheld' });
    // The 15 days begin anew; the 28th is a Saturday.
    expect(await clock('office.sort', wages)).toMatchObject({ state: 'running', due: '2026-03-30' });
  });

  test('who is competent for the wages is disputed, goes one rung up and is settled, while the first receiver owes the notice', async () => {
    host.time.set('2026-03-16');
    const unit = county.unit('labour');
    await act('chief', a.transfer, wages, { way: 'assign', unit, feedbackBy: '2026-08-31' });
    await act('labour', a.dispute, wages, { units: [county.unit('housing')], reason: '施工单位由住建局主管' });
    const dispute = (await last('core.disputed')).about;
    await act('labour', a.raiseDispute, dispute, { conclusion: '协商未能达成一致' });
    expect((await stateOf()).disputes.get(dispute)?.phase).toBe('superior');
    expect((await stateOf()).demands.get(wages)).toMatchObject({ unit, phase: 'transferred' });
    host.time.set('2026-03-19');
    const decision = { unit, conclusion: '县政府指定由人社局办理' };
    expect(await refused(act('labour', a.decideDispute, dispute, decision))).toBe('api.no_permission');
    await act('chief', a.decideDispute, dispute, decision);
    expect(await clock('unit.inform', wages)).toMatchObject({ state: 'running', due: '2026-03-31', owner: unit });
  });

  test('the roof is accepted in writing; what several brought and the city assigned is not handled simply, the earlier call is', async () => {
    const simply = { ground: 'clear_and_easy' as const, declared: true };
    expect(await refused(act('housing', a.acceptSimplified, roof, simply))).toMatch(/^core\.simple_not_/);
    await act('housing', a.accept, roof, {});
    expect((await last('core.issued')).data).toMatchObject({ kind: 'acceptance_notice', parties: [anna, cora] });
    await lives.handOver(main, 'housing');
    // Sixty days from the 19th of March.
    expect(await dues(['unit.handle', roof])).toEqual(['2026-05-18']);

    await act('housing', a.acceptSimplified, first, simply, earlier);
    expect((await clock('simple.handle', first, '', earlier))?.due).toBe('2026-04-02');
    const refusal = { ...opinionOn(first), outcomes: [{ demand: first, outcome: 'not_supported' as const }] };
    const draft = () => refused(act('housing', a.draftOpinion, first, refusal, earlier));
    expect(await draft()).toBe('core.convert_first');
    host.time.set('2026-03-23');
    await act('housing', a.convertToOrdinary, first, { reason: '须委托检测' }, earlier);
    expect(await clock('simple.handle', first, '', earlier)).toMatchObject({ state: 'void', ground: 'converted' });
    expect((await clock('unit.handle', first, '', earlier))?.due).toBe('2026-05-18');
    expect(await draft()).toBe('done');
  });

  test('the wages are led to one of two lawful ways, each with its own day, asked for and read back', async () => {
    const labourCase = wayTo('劳动争议仲裁', [], { event: 'employment_ended', name: '离职之日', n: 1, unit: 'year' });
    const complaint = wayTo('劳动保障监察投诉', ['2026-01-31'], { n: 2, unit: 'year' });
    await act('labour', a.lead, wages, { branch: 'b2_arbitration', ways: [labourCase, complaint] });
    expect(await dues(['limitation.apply', labourCase.id], ['limitation.apply', complaint.id])).toEqual([
      undefined,
      '2028-01-31',
    ]);
    const answer = (readBack: boolean) =>
      act('labour', a.answerEvent, labourCase.id, {
        counts: [{ ...labourCase.counts[0]!, days: ['2026-01-31'] }],
        readBack,
      });
    expect(await refused(answer(false))).toBe('core.event_not_read_back');
    await answer(true);
    expect(await dues(['limitation.apply', labourCase.id])).toEqual(['2027-02-01']);
    expect(await clock('unit.handle', wages)).toBeUndefined();
    expect(await refused(act('labour', a.confirmLed, wages, { organ: '仲裁委' }))).toBe('core.way_not_chosen');
  });

  test('arbitration refuses; the second decision has a reason and a fresh notice, and its own 60 days, of which the county gives itself 45', async () => {
    host.time.set('2026-04-10');
    await county.as('sysadmin').call(directory.setSetting, { key: 'clock.handleDays', value: 45 });
    expect(await refused(act('labour', a.accept, wages, {}))).toBe('core.change_needs_reason');
    await act('labour', a.accept, wages, { reason: '仲裁委书面告知不属受理范围' });
    const { decisions, branch } = (await stateOf()).demands.get(wages)!;
    expect(decisions.map((d) => [d.version, d.branch, Boolean(d.reason), d.notices.length])).toEqual([
      [1, 'b2_arbitration', false, 2],
      [2, 'b6_petition', true, 1],
    ]);
    expect(branch).toBe('b6_petition');
    expect(await clock('unit.handle', wages)).toMatchObject({ due: '2026-05-25', lawDue: '2026-06-09' });
    // What ran already is not touched by the county's new limit.
    expect(await dues(['unit.handle', roof])).toEqual(['2026-05-18']);
    await lives.handOver(main, 'labour');
  });

  test('she settles the wages for the neighbour who let her, not for the one who went on alone', async () => {
    host.time.set('2026-05-12');
    const settle = async (parties: string[], by?: string) =>
      act('labour', a.settle, wages, {
        ...{ parties, agreement: '双方约定五月底前一次付清', files: [await lives.paper('labour')] },
        ...(by && { by }),
      });
    expect(await refused(settle([anna, bela, cora], anna))).toBe('core.not_authorised');
    await settle([anna, bela], anna);
    expect((await stateOf()).demands.get(wages)?.phase).toBe('accepted');
    await settle([cora]);
    expect((await stateOf()).demands.get(wages)).toMatchObject({ phase: 'ended', end: 'settled' });
  });

  test('an extension is asked for before the last day, granted by another head, and lengthens when it reached everybody: 60 + 30', async () => {
    host.time.set('2026-05-14');
    await act('housing', a.requestExtension, roof, { days: 30, reason: '须委托鉴定' });
    const granted = { granted: true, reason: '鉴定周期较长' };
    expect(await refused(act('housing', a.decideExtension, roof, granted))).toBe('api.no_permission');
    await act('housing-head', a.decideExtension, roof, granted);
    expect((await last('core.issued')).data).toMatchObject({ kind: 'extension_notice', parties: [anna, cora] });
    const notice = (await last('core.issued')).about;
    await act('housing', a.serve, notice, { party: anna, mode: 'in_person' });
    expect(await dues(['unit.handle', roof])).toEqual(['2026-05-18']);
    host.time.set('2026-05-18');
    await act('housing', a.serve, notice, { party: cora, mode: 'in_person' });
    expect(await clock('unit.handle', roof)).toMatchObject({ state: 'running', due: '2026-06-17' });
    const more = { days: 1, reason: '再次延长' };
    expect(await refused(act('housing', a.requestExtension, roof, more))).toBe('core.extension_used_up');
  });

  test('the handler is asked to keep out, and another decides; the township assists; expert and site are in the file', async () => {
    await act('housing-head', a.askAssistance, (await stateOf()).demands.get(roof)!.transfer!, {
      units: [county.unit('chengguan')],
      opinionsBy: '2026-06-05',
    });
    const kept = { person: id('housing'), type: 'kinship' as const, asker: 'petitioner' as const, party: anna };
    await act('clerk', a.applyRecusal, main, { ...kept, reason: '系开发企业负责人近亲属' });
    const recusal = (await last('core.recusal_applied')).about;
    expect(await refused(act('housing', a.draftOpinion, roof, opinionOn(roof)))).toBe('core.recusal_pending');
    const out = { granted: true, reason: '情况属实' };
    expect(await refused(act('housing', a.decideRecusal, recusal, out))).toMatch(/^(api\.no_permission|core\.recusal)/);
    await act('housing-head', a.decideRecusal, recusal, out);

    host.time.set('2026-06-04');
    await act('housing2', a.investigate, roof, { investigators: '何志明、李强', count: 2, findings: '渗漏属实' });
    await act('housing2', a.addEvidence, roof, {
      ...{ kind: 'expert_opinion', shows: '渗漏由施工造成', origin: '市检测中心', obtainedBy: '何志明' },
      ...{ experts: '两名工程师', question: '渗漏原因', conclusion: '防水层未按设计施工' },
    });
    const evidence = (await last('core.evidence_added')).about;
    await act('housing2', a.showEvidence, evidence, { party: anna, note: '无异议' });
    expect(await refused(act('housing', a.draftOpinion, roof, opinionOn(roof)))).toBe('core.recusal_granted');
    await act('housing2', a.draftOpinion, roof, { ...opinionOn(roof), evidence: [evidence] });
    const opinion = (await last('core.opinion_drafted')).about;
    const sign = (by: string) => refused(act(by, a.signOpinion, opinion, {}));
    expect(await sign('housing-head')).toBe('core.opinions_awaited');
    await act('township', a.giveOpinion, roof, { opinion: '已两次组织现场查看，情况属实' });
    expect(await sign('housing2')).toBe('api.no_permission');
    expect(await sign('housing-head')).toBe('done');
    expect((await last('core.issued')).data).toMatchObject({ kind: 'handling_opinion', parties: [anna, cora] });
  });

  test('served by post and, refused, left before witnesses: each has 30 days of her own, and learns them with her code', async () => {
    const opinion = (await last('core.opinion_drafted')).about;
    host.time.set('2026-06-10');
    await act('housing2', a.serve, opinion, { party: anna, mode: 'post_registered', tracking: 'XA12345678901' });
    host.time.set('2026-06-12');
    const left = { party: cora, mode: 'left_with_witness' as const, note: '拒绝签收' };
    expect(await refused(act('housing2', a.serve, opinion, left))).toBe('core.proof_missing_witnesses');
    await act('housing2', a.serve, opinion, { ...left, witnesses: '刘强、马丽' });
    expect((await last('core.served')).data).toMatchObject({ refused: true });
    expect(await clock('unit.handle', roof)).toMatchObject({ state: 'met', endedOn: '2026-06-12', inTime: true });
    // The 12th of July is a Sunday.
    expect(await dues(['review.request', opinion, anna], ['review.request', opinion, cora])).toEqual([
      '2026-07-10',
      '2026-07-13',
    ]);
    await county.as('sysadmin').call(directory.setSetting, { key: 'public.statusPage', value: true });
    const told = (status: Awaited<ReturnType<typeof publicStatus>>) =>
      status?.papers.find((p) => p.kind === 'handling_opinion')?.served.map(({ on, review }) => [on, review?.lastDay]);
    expect(told(await publicStatus(codeOfCora))).toEqual([['2026-06-12', '2026-07-13']]);
    expect(told(await publicStatus(code))).toEqual([
      ['2026-06-10', '2026-07-10'],
      ['2026-06-12', '2026-07-13'],
    ]);
    expect(await publicStatus('WRONG-CODE')).toBeUndefined();
  });

  test('two instalments are planned, paid and confirmed, a neighbour in hardship is helped, and only then the report goes up', async () => {
    const execution = (await last('core.execution_opened')).about;
    expect(await refused(act('clerk', a.close, main, {}))).toBe('core.completion_report_missing');
    host.time.set('2026-06-15');
    const instalment = (due: string) => ({ what: '支付维修补偿款', amount: 150_000, due });
    const items = [instalment('2026-06-30'), instalment('2026-07-31')];
    await act('housing2', a.planExecution, execution, { items });
    for (const [item, day] of [...(await stateOf()).items.keys()].map((i, n) => [i, items[n]!.due] as const)) {
      expect(await dues(['execution.item', item])).toEqual([day]);
      host.time.set(day);
      const files = [await lives.paper('housing2')];
      await act('housing2', a.performItem, item, { note: '转账支付', amount: 150_000, files });
      await act('housing2', a.confirmItem, item, { party: anna, content: true });
      expect(await clock('execution.item', item)).toMatchObject({ state: 'met', inTime: true });
    }
    expect((await stateOf()).executions.get(execution)?.phase).toBe('done');

    const help = { party: bela, kind: 'temporary_relief' as const, step: 'applied' as const };
    const offer = (why: string) => refused(act('clerk', a.offerHelp, main, { ...help, why, amount: 300_000 }));
    expect(await offer('同意息诉罢访后发放救助')).toBe('core.waives_petition');
    expect(await offer('独居,患重病')).toBe('done');
    const offered = (await last('core.help_offered')).about;
    const grant = { granted: true, amount: 300_000, source: 'relief_fund' as const, reason: '符合条件' };
    expect(await refused(act('clerk', a.decideHelp, offered, grant))).toBe('api.no_permission');
    await act('chief', a.decideHelp, offered, grant);
    await act('clerk', a.payHelp, offered, { amount: 300_000, files: [await lives.paper('clerk')] });
    expect((await stateOf()).helps.get(offered)).toMatchObject({ phase: 'paid', paid: 300_000 });

    host.time.set('2026-08-03');
    const assignment = (await last('core.assigned_from_above')).about;
    const [toHousing, toLabour] = (await stateOf()).transfers.keys();
    const up = () => refused(act('clerk', a.reportToAbove, assignment, { report: '两项诉求均已办结' }));
    await act('housing2', a.reportCompletion, toHousing!, { report: '已答复并履行完毕' });
    await act('labour', a.reportCompletion, toLabour!, { report: '已和解' });
    await act('chief', a.acceptCompletion, toHousing!, {});
    expect(await up()).toBe('core.completion_report_missing');
    await act('chief', a.acceptCompletion, toLabour!, {});
    expect(await up()).toBe('done');
    expect((await last('core.issued')).data).toMatchObject({ kind: 'completion_report' });
    expect(await clock('above.report', assignment)).toMatchObject({ state: 'met', inTime: true });
  });

  test('a letter that asks and reports is split, checked by a second person; nobody who is not named finds the report', async () => {
    host.time.set('2026-08-05');
    const [dossier, lamp, bribe, word] = [newId(), newId(), newId(), '浮云'];
    await county.as('clerk').act(a.register, {
      dossier,
      input: {
        ...{ filing: newId(), channel: 'letter', subject: `反映路灯不亮并反映${word}` },
        ...{ words: `路灯坏了。${word}局长收了钱。`, parties: [{ id: newId(), role: 'petitioner', name: '李明' }] },
        demands: [
          { id: lamp, text: '修复路灯', kind: 'appeal_request' },
          { id: bribe, text: `请查处${word}局长` },
        ],
      },
    });
    const { entries } = await view(dossier);
    const [letter, asks] = [dossier, lamp].map((of) => entries.find((e) => e.about === of)!.data.text as string);
    const rewrite = (record: string, words: Record<string, string>) => ({ record, how: 'rewrite' as const, words });
    const redaction = {
      texts: [rewrite(letter!, { subject: '反映路灯不亮', words: '路灯坏了。' }), rewrite(asks!, { text: '修复路灯' })],
      ...{ out: [bribe], reason: '信中夹有检举内容', split: true, report: `${word}局长收了钱` },
      accused: [county.unit('housing')],
    };
    const redact = (checker: string) =>
      act('clerk', a.redact, dossier, { ...redaction, checker: id(checker) }, dossier);
    expect(await refused(redact('clerk'))).toBe('core.second_person');
    const sealed = await redact('chief');
    const send = (unit: string) =>
      refused(act('chief', a.transfer, lamp, { way: 'forward', unit: county.unit(unit) }, dossier));
    expect(await send('labour')).toBe('core.redaction_unchecked');
    await act('chief', a.checkRedaction, dossier, {}, dossier);

    const traces = new RegExp([word, sealed.sealedDossier, sealed.sealedNumber].join('|'));
    for (const who of ['clerk2', 'housing', 'housing-head', 'labour']) {
      const by = county.as(who);
      const wrong = async (of: string) => by.call(caseQuery, { dossier: of }).catch((e) => [e.kind, e.code, e.message]);
      expect(await wrong(sealed.sealedDossier!), who).toEqual(await wrong(newId()));
      const seen = [
        await by.call(cases, {}),
        await by.call(cases, { text: word }),
        await by.call(work, { scope: 'unit' }),
      ];
      expect(JSON.stringify(seen), who).not.toMatch(traces);
    }
    const alike = async (subject: string) =>
      (await county.as('clerk2').call(repeatCandidates, { subject })).candidates.map((c) => c.row.dossier);
    expect([await alike('反映路灯不亮'), await alike(`${word}局长收了钱`)]).toEqual([[dossier], []]);
    const status = { county: county.id, number: sealed.sealedNumber!, code: sealed.sealedQueryCode! };
    expect(await host.host.get(PublicStatuses.token).find(status, host.time.today)).toBeUndefined();
    expect((await view(sealed.sealedDossier!)).store).toBe('sealed');
    expect(await send('housing')).toBe('core.open_half_to_accused');
    expect(await send('chengguan')).toBe('done');
    await act('township', a.accept, lamp, {}, dossier);
    expect((await stateOf(dossier)).demands.get(lamp)?.phase).toBe('accepted');
    for (const check of host.host.get(all(Check)).everywhere())
      expect((await check.value.run()).problems, check.value.id).toEqual([]);
  });

  test('closed, filed with its index, exported for a reason; the audit log says who opened it', async () => {
    host.time.set('2026-08-06');
    await act('clerk', a.close, main, {});
    // Everything the catalogue asks for is there, so nothing has to be explained.
    await act('clerk', a.archive, main, { retention: 'y30' });
    expect((await last('core.archived')).data).toMatchObject({ retention: 'y30', years: 30, year: 2026, number: 1 });
    const issued = (await view()).entries.filter((e) => e.type === 'core.issued').map((e) => e.data.kind);
    expect([...new Set(issued)]).toEqual([
      ...['assignment_letter', 'objection', 'acceptance_notice', 'service_proof', 'branch_notice'],
      ...['extension_notice', 'handling_opinion', 'completion_report', 'volume_index'],
    ]);
    await county.as('clerk').call(exportArchive, { dossier: main, reason: '移交县档案馆' });
    const lines = async (of: string) =>
      (await county.as('auditor').call(directory.audit, { code: of })).lines.filter((l) => l.params.dossier === main);
    expect(await lines('core.archive_exported')).toMatchObject([{ params: { reason: '移交县档案馆' } }]);
    const opened = (await lines('core.case_opened')).map((l) => `${l.actorName} ${l.at.slice(0, 10)}`);
    expect(opened).toEqual(expect.arrayContaining(['李晓东 2026-03-09', '周建国 2026-08-06']));
    expect(opened.join()).not.toContain('罗小云');
  });

  test('a calendar approved by two moves the last day of another case; why, and that it was told otherwise, is kept', async () => {
    host.time.set('2026-12-10');
    await county.as('sysadmin').call(directory.setSetting, { key: 'clock.handleDays', value: 60 });
    const { dossier, demand } = await lives.accepted();
    await lives.handOver(dossier, 'housing');
    const standing = () => clock('unit.handle', demand, '', dossier);
    expect(await standing()).toMatchObject({ due: '2027-02-08', provisional: true });
    const { id: draft } = await county.as('clerk').call(importCalendarYear, { content: JSON.stringify(year2027) });
    await county.as('clerk').call(previewCalendarYear, { id: draft });
    while ((await county.as('clerk').call(calendarPreview, { id: draft })).state === 'running') await nextTurn();
    const { fingerprint } = (await county.as('clerk').call(calendarYears, {})).find((y) => y.id === draft)!;
    const approve = (by: string) =>
      refused(county.as(by).call(approveCalendarYear, { id: draft, fingerprint: fingerprint! }));
    expect(await approve('clerk')).toBe('api.no_permission');
    expect(await approve('chief')).toBe('done');
    expect(await approve('chief')).toBe('core.calendar_approved_already');
    expect((await standing())?.due).toBe('2027-02-08');
    expect(await approve('deputy')).toBe('done');
    await host.host.get(CalendarRefresh.token).settled();
    expect(await standing()).toMatchObject({ due: '2027-02-13', provisional: false });
    const [move] = await county.as('housing').call(caseMoves, { dossier });
    expect(move).toMatchObject({ change: draft, key: 'unit.handle', from: '2027-02-08', to: '2027-02-13' });
    expect(move).toMatchObject({
      told: { day: '2027-02-08', on: '2026-12-10' },
      days: expect.arrayContaining(['2027-02-12']),
    });
  });

  test('the rule broken: an extension whose notice reaches one of two people a day late lapses, and the answer is late', async () => {
    host.time.set('2027-03-01');
    const { dossier, demand, party } = await lives.transferred();
    const second = newId();
    await act('clerk', a.addParty, dossier, { id: second, role: 'co_petitioner', name: '孙建军' }, dossier);
    await act('housing', a.accept, demand, {}, dossier);
    host.time.set('2027-04-30');
    await act('housing', a.requestExtension, demand, { days: 10, reason: '须委托鉴定' }, dossier);
    await act('housing-head', a.decideExtension, demand, { granted: true, reason: '鉴定周期较长' }, dossier);
    const notice = (await last('core.issued', dossier)).about;
    await act('housing', a.serve, notice, { party, mode: 'in_person' }, dossier);
    host.time.set('2027-05-06');
    await act('housing', a.serve, notice, { party: second, mode: 'in_person' }, dossier);
    const { extension } = (await stateOf(dossier)).demands.get(demand)!;
    expect(extension).toEqual({ state: 'lapsed', days: 10 });
    const again = { days: 10, reason: '再次申请' };
    expect(await refused(act('housing', a.requestExtension, demand, again, dossier))).toBe('core.extension_expired');
    await act('housing', a.draftOpinion, demand, opinionOn(demand), dossier);
    await act('housing-head', a.signOpinion, (await last('core.opinion_drafted', dossier)).about, {}, dossier);
    await lives.handOver(dossier, 'housing');
    const handled = await clock('unit.handle', demand, '', dossier);
    expect(handled).toMatchObject({ state: 'met', due: '2027-04-30', endedOn: '2027-05-06', inTime: false });
    expect(host.unexpected).toEqual([]);
  });
});

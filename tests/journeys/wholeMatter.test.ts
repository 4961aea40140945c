import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { promisify } from 'node:util';
import { newId } from '@lianxin/base';
import { archiveCheck, cases, directory, exportArchive, roomContracts, work } from '@lianxin/core/common';
import { Check, demoCounty, Files, Log, PublicStatuses, Rebuilding, Records } from '@lianxin/core/server';
import { all } from '@lianxin/kernel/server';
import { bothDatabases, createTestHost, type TestCounty, type TestHost } from '@lianxin/testing';
import JSZip from 'jszip';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readDocx } from '../../packages/core/tests/documents/readDocx.js';
import { pluginsInRepository } from '../support/plugins.js';
import { opinionOn, refused } from './lives.js';
import { Matter } from './Matter.js';

const run = promisify(execFile);
const handler = { name: '何志明', username: 'housing-2', unit: 'housing', title: '', roles: ['handler' as const] };
const plan = { ...demoCounty, people: [...demoCounty.people, handler] };

/** What nobody but the mediators, and nobody but presider and recorder, may ever read. */
const SAID_APART = '公司私下愿意再补三千元';
const DISSENT = '应先委托检测';
const VOTES = /hearing-review\.vote"|"vote":"(?:for|against|abstain)"/;
/** What the recorder takes down before the panel withdraws. */
const SPOKEN_BEFORE = [
  ...['opening', 'petitioner_states', 'handler_states', 'cross_examination', 'handler_replies'],
  ...['panel_questions', 'petitioner_final', 'handler_final', 'member_comments'],
];
const STAGES = [
  ...['core.registered', 'core.transferred', 'core.accepted', 'core.opinion_drafted', 'core.served', 'core.closed'],
  ...['core.review_', 'core.paper_received', 'mediation.opened', 'mediation.refused'],
  ...['hearing-review.review_opened', 'hearing-review.review_accepted', 'hearing-review.review_ended'],
  ...['hearing-review.hearing_', 'hearing-review.session_', 'hearing-review.reserve_seated'],
  ...['hearing-review.deliberated', 'hearing-review.committee_voted'],
];
const STORY = [
  '2026-03-02 core.registered',
  '2026-03-03 core.transferred',
  '2026-03-05 core.accepted',
  '2026-03-06 mediation.opened',
  '2026-03-16 mediation.refused',
  '2026-03-23 core.opinion_drafted',
  '2026-03-25 core.served',
  '2026-03-30 core.served',
  '2026-04-15 core.review_requested',
  '2026-04-16 core.review_passed_on',
  '2026-04-17 hearing-review.review_opened',
  '2026-04-20 hearing-review.review_accepted',
  '2026-04-30 core.review_requested',
  '2026-04-30 core.review_passed_on',
  '2026-04-30 hearing-review.review_opened',
  '2026-04-30 core.review_decided',
  '2026-04-30 hearing-review.review_ended',
  '2026-04-30 core.served',
  '2026-04-30 hearing-review.hearing_opened',
  '2026-05-06 hearing-review.hearing_decided',
  '2026-05-07 hearing-review.session_set',
  '2026-05-08 core.served',
  '2026-05-08 core.served',
  '2026-05-25 hearing-review.reserve_seated',
  '2026-05-25 hearing-review.session_opened',
  '2026-05-25 hearing-review.deliberated',
  '2026-05-26 hearing-review.session_closed',
  '2026-05-27 hearing-review.hearing_reported',
  '2026-05-28 core.served',
  '2026-05-28 core.served',
  '2026-05-29 hearing-review.committee_voted',
  '2026-06-01 hearing-review.committee_voted',
  '2026-06-03 core.review_decided',
  '2026-06-03 hearing-review.review_ended',
  '2026-06-04 core.served',
  '2026-06-10 core.opinion_drafted',
  '2026-06-12 core.served',
  '2026-06-15 core.served',
  '2026-06-22 core.review_requested',
  '2026-06-22 core.review_passed_on',
  '2026-06-23 hearing-review.review_opened',
  '2026-06-23 hearing-review.review_accepted',
  '2026-06-30 core.review_decided',
  '2026-06-30 hearing-review.review_ended',
  '2026-07-01 core.served',
  '2026-07-20 core.review_requested',
  '2026-07-22 core.review_passed_on',
  '2026-08-18 core.paper_received',
  '2026-08-18 core.review_decided',
  '2026-08-20 core.served',
];
/** A paper of every stage, as the index of the volume calls it. */
const PAPERS = [
  ...['信访事项受理告知书', '调解征求意见书', '调解笔录', '信访处理意见书', '信访事项复查（复核）申请转送告知书'],
  ...['复查（复核）申请不予受理告知书', '听证决定告知书', '听证通知书', '听证笔录', '听证报告'],
  ...['信访事项复查意见书', '云泽市人民政府信访事项复核意见书', '送达回证'],
];
const [wang, li, company] = [newId(), newId(), newId()];
const PARTIES = [
  { id: wang, name: '王秀兰' },
  { id: li, name: '李桂英' },
];

describe.each(bothDatabases)('one matter from the counter to finality, on $name:', ({ dialect }) => {
  let host: TestHost;
  let county: TestCounty;
  let m: Matter;
  const ids = { mediation: newId(), review: newId(), late: newId(), hearing: newId(), second: newId() };
  let handle: object | undefined;
  let [first, reviewed, anew, upheld]: string[] = [];

  beforeAll(async () => {
    host = await createTestHost({ database: dialect, plugins: pluginsInRepository() });
    host.time.set('2026-03-02');
    county = await host.county(plan);
    m = new Matter(host, county);
    for (const [key, value] of [
      ['hearing-review.suspends', ['review']],
      ['public.statusPage', true],
    ] as const)
      await county.as('sysadmin').call(directory.setSetting, { key, value });
  });
  afterAll(() => host.close());

  const person = (who: string) => county.as(who).actor.person;
  const people = (...names: string[]) => names.map((name) => county.person(name));
  const booked = async (day: string, name: string) => {
    const rooms = [await county.room(name)];
    return (await county.as('clerk').call(roomContracts.bookings, { from: day, to: day, rooms })).length;
  };
  const publicly = () =>
    host.host
      .get(PublicStatuses.token)
      .find({ county: county.id, number: m.number, code: m.code }, host.time.today)
      .then((told) => told!);
  const review = (day: string, by: string, action: string, input: object = {}, id = ids.review) =>
    m.do(day, by, `hearing-review.${action}`, id, input);
  const drafted = (more: object = {}) => ({
    ...{ ...opinionOn(m.demand), outcomes: [{ demand: m.demand, outcome: 'not_supported' }] },
    ...more,
  });

  test('INV-22 registered, sorted and accepted; a mediation that one party refuses leaves handling as it was', async () => {
    await m.registered('2026-03-02', PARTIES);
    await m.do('2026-03-03', 'chief', 'core.transfer', m.demand, { way: 'forward', unit: county.unit('housing') });
    await m.do('2026-03-05', 'housing', 'core.accept', m.demand);
    handle = await m.clock('unit.handle', m.demand);
    expect(handle).toMatchObject({ state: 'running', owner: county.unit('housing') });

    const { mediation } = ids;
    const by = county.unit('mediation');
    await m.do('2026-03-06', 'housing', 'mediation.propose', m.demand, {
      ...{ mediation, way: 'people', host: by, source: 'offer', parties: [wang, li] },
      ...{ scope: 'citizen_and_organisation', other: { id: company, organisation: '锦绣物业公司' } },
    });
    await m.do('2026-03-06', 'housing', 'mediation.issuePaper', mediation, { paper: 'consent_request' });
    await m.do('2026-03-09', 'housing', 'mediation.consent', mediation, { parties: [wang, li], how: 'written' });
    await m.do('2026-03-10', 'mediator', 'mediation.consent', mediation, { parties: [company], how: 'recorded' });
    const mediators = [person('mediator'), ...people('秦素云')];
    await m.do('2026-03-10', 'mediator', 'mediation.nameMediators', mediation, { mediators, chosen: 'designated' });
    // Somebody of the roster, without a post in any unit of the case, is asked to keep out; who heads the line decides.
    const kin = { type: 'kinship', asker: 'petitioner', party: wang, reason: '与物业公司经理是亲戚' };
    await m.do('2026-03-11', 'housing', 'core.applyRecusal', m.dossier, { person: mediators[1], ...kin });
    const recusal = await m.last('core.recusal_applied');
    expect((await m.state()).recusals.get(recusal)).toMatchObject({
      person: mediators[1],
      unit: county.unit('petition'),
    });
    await m.do('2026-03-11', 'chief', 'core.decideRecusal', recusal, { granted: true, reason: '情况属实' });
    const met = { place: '调解室', present: '物业公司代理人', note: SAID_APART, apart: [company] };
    await m.do('2026-03-12', 'mediator', 'mediation.holdSession', mediation, met);
    const hours = { day: '2026-03-20', from: 540, to: 600, room: await county.room('调解室') };
    await m.do('2026-03-12', 'mediator', 'mediation.planSession', mediation, hours);
    const joint = { paper: 'record', note: '物业公司说明维修经过' };
    await m.do('2026-03-12', 'mediator', 'mediation.issuePaper', mediation, joint);
    expect(await booked('2026-03-20', '调解室')).toBe(1);
    await m.do('2026-03-16', 'housing', 'mediation.refuse', mediation, { party: li, note: '不愿再调解' });

    expect(await booked('2026-03-20', '调解室')).toBe(0);
    const told = { note: '一方拒绝调解，随函退回材料' };
    await m.do('2026-03-18', 'mediator', 'mediation.reportResult', mediation, told);
    expect(await m.clock('unit.handle', m.demand)).toEqual(handle);
    expect((await m.state()).demands.get(m.demand)?.phase).toBe('accepted');
    expect((await m.state()).proceedings.get(mediation)).toMatchObject({ outcome: 'refused', endedOn: '2026-03-16' });
    expect((await m.clock('mediation.period', mediation))?.state).toBe('met');
    expect(await m.lines('mediation.opened', 'mediation.refused')).toEqual([
      '2026-03-06 mediation.opened',
      '2026-03-16 mediation.refused',
    ]);
  });

  test('the opinion reaches two people on two days; each has a window of his own, and who asks on day 31 is registered', async () => {
    await m.do('2026-03-23', 'housing', 'core.draftOpinion', m.demand, drafted());
    first = await m.last('core.opinion_drafted');
    await m.do('2026-03-24', 'housing-head', 'core.signOpinion', first);
    await m.serve('2026-03-25', 'housing', 'handling_opinion', wang);
    await m.serve('2026-03-30', 'housing', 'handling_opinion', li);
    expect((await m.clock('unit.handle', m.demand))?.state).toBe('met');
    expect(await m.clock('review.request', first, wang)).toMatchObject({ state: 'running', due: '2026-04-24' });
    expect(await m.clock('review.request', first, li)).toMatchObject({ state: 'running', due: '2026-04-29' });
    const told = { request: '认定事实不清，请求撤销' };
    await m.do('2026-04-15', 'clerk', 'core.receiveReview', first, { parties: [wang], ...told });
    await m.do('2026-04-16', 'clerk', 'core.passReview', first);
    const opening = { parties: [wang], attached: ['request', 'opinion'] };
    await m.do('2026-04-17', 'review', 'hearing-review.openReview', first, { review: ids.review, ...opening });
    await review('2026-04-20', 'review', 'acceptReview');
    expect(await m.clock('review.decide', first, wang)).toMatchObject({
      due: '2026-05-18',
      owner: county.unit('review'),
    });

    await m.do('2026-04-30', 'clerk', 'core.receiveReview', first, { parties: [li], ...told });
    await m.do('2026-04-30', 'clerk', 'core.passReview', first);
    expect((await m.state()).documents.get(first)?.reviews[li]).toMatchObject({ late: true, on: '2026-04-30' });
    expect((await m.state()).documents.get(first)?.reviews[wang]?.late).toBe(false);
    await m.do('2026-04-30', 'review-second', 'hearing-review.openReview', first, {
      ...{ review: ids.late, parties: [li], attached: ['request', 'opinion'] },
    });
    expect(await refused(review('2026-04-30', 'review', 'acceptReview', {}, ids.late))).toBe(
      'hearing-review.late_needs_cause',
    );
    const why = { ground: 'out_of_time', reasons: '三十日已过，没有正当理由' };
    await review('2026-04-30', 'review', 'refuseReview', why, ids.late);
    await m.serve('2026-04-30', 'review', 'hearing-review.refusal_notice', li);
    expect((await m.clock('review.decide', first, li))?.state).toBe('met');
    expect((await m.clock('review.decide', first, wang))?.state).toBe('running');
  });

  test('INV-20 a hearing stops the clock from the day after it is decided to the day of its conclusion; a reserve sits for who keeps out', async () => {
    const { hearing } = ids;
    const act = (day: string, by: string, action: string, input: object = {}) =>
      review(day, by, action, input, hearing);
    await m.do('2026-04-30', 'review', 'hearing-review.applyForHearing', m.demand, {
      ...{ hearing, parties: [wang], reason: '对漏水原因有争议' },
    });
    await act('2026-05-06', 'review-head', 'decideHearing', { held: true, reason: '事实有争议' });
    const members = people('方志远', '乔月娥', '段思齐', '黎佩珊', '易正平');
    const reserves = people('岳清扬', '谷丰年');
    const panel = { presider: members[4], members, reserves, recorder: person('review') };
    await act('2026-05-06', 'review-head', 'namePanel', panel);
    const place = { room: await county.room('第一听证室'), issues: '漏水原因', bring: '身份证件' };
    await act('2026-05-07', 'review', 'setHearingDay', {
      booking: newId(),
      day: '2026-05-25',
      from: 570,
      to: 660,
      ...place,
    });
    for (const party of [wang, li]) await m.serve('2026-05-08', 'review', 'hearing-review.hearing_notice', party);
    expect(await booked('2026-05-25', '第一听证室')).toBe(1);

    const asked = { person: members[3], type: 'kinship', asker: 'petitioner', party: wang, reason: '与经办人是亲戚' };
    await m.do('2026-05-25', 'review', 'core.applyRecusal', m.dossier, asked);
    const open = { petitioners: [wang], handlers: [person('housing')] };
    expect(await refused(act('2026-05-25', 'review', 'openHearing', open))).toBe('hearing-review.replace_first');
    const recusal = await m.last('core.recusal_applied');
    await m.do('2026-05-25', 'review-head', 'core.decideRecusal', recusal, { granted: true, reason: '情况属实' });
    await act('2026-05-25', 'review', 'seatReserve', { left: members[3], seated: reserves[0], ground: 'recused' });
    await act('2026-05-25', 'review', 'openHearing', open);
    for (const part of SPOKEN_BEFORE) await act('2026-05-25', 'review', 'recordStep', { part, text: `${part}的记录` });
    const sitting = [...members.slice(0, 3), reserves[0]!, members[4]!];
    const votes = sitting.map((member, i) => ({
      member,
      vote: i ? 'for' : 'against',
      ...(!i && { dissent: DISSENT }),
    }));
    const conclusion = { conclusion: 'revoked_redo', text: '原意见事实不清，应重新处理', announced: true };
    await act('2026-05-25', 'review', 'deliberate', { ...conclusion, votes });
    await act('2026-05-25', 'review', 'recordStep', { part: 'announcement', text: '当场宣布' });
    const signatures = [
      { signer: 'petitioner', who: wang },
      { signer: 'handler', who: person('housing') },
      ...sitting.map((who) => ({ signer: who === members[4] ? 'presider' : 'member', who })),
      { signer: 'recorder', who: person('review') },
    ];
    await act('2026-05-26', 'review', 'signMinutes', { signatures });
    await act('2026-05-26', 'review', 'closeHearing');
    const report = { petitionerCase: '漏水严重', handlerCase: '已经核查', agreed: '确有渗漏', disputed: '原因' };
    await act('2026-05-27', 'review', 'reportHearing', { ...report, findings: '事实不清', annexes: '听证笔录' });
    for (const party of [wang, li]) await m.serve('2026-05-28', 'review', 'hearing-review.hearing_report', party);

    const held = await m.heldDays('review.decide', first!, wang, 'hearing-review.hearing');
    expect([held[0], held.at(-1), held.length]).toEqual(['2026-05-07', '2026-05-25', 19]);
    expect(await m.clock('review.decide', first!, wang)).toMatchObject({ state: 'running', due: '2026-06-04' });
    expect(await booked('2026-05-25', '第一听证室')).toBe(1); // what was held, was held
  });

  test('INV-18 the committee ties and meets again, then revokes; the redo is by another handler and not the same again', async () => {
    await review('2026-05-28', 'review', 'nameExaminers', { examiners: [person('review')] });
    const both = [person('review'), person('review-second')];
    const heard = { manner: 'applicant_heard', by: both, present: '王秀兰', note: '陈述屋面仍在漏水' };
    await review('2026-05-28', 'review', 'recordInquiry', heard);
    const heads = { competence: '有权处理', facts: '事实不清', basis: '依据正确', procedure: '程序合法' };
    await review('2026-05-28', 'review', 'recordExamination', { ...heads, appropriateness: '不当' });
    const proposal = { outcome: 'revoked_redo', reasons: '主要事实不清', redoDays: 20 };
    await review('2026-05-28', 'review', 'proposeOutcome', proposal);
    const members = people('江永康', '顾明远', '邵云霞', '田广林');
    const vote = async (day: string, ...cast: string[]) => {
      await review(day, 'review', 'callCommittee', { day, place: '县政府会议室', members });
      const votes = members.map((member, i) => ({ member, vote: cast[i] }));
      await review(day, 'review', 'voteInCommittee', { presider: members[0], votes, minutes: '经审议表决' });
    };
    const text = { facts: '渗漏原因没有查明', opinion: '原意见事实不清', basis: '《信访工作条例》第三十五条' };
    await vote('2026-05-29', 'for', 'for', 'against', 'against');
    expect(await refused(review('2026-05-29', 'review', 'draftReviewOpinion', text))).toBe('core.not_in_this_state');
    expect((await m.clock('review.decide', first!, wang))?.state).toBe('running');
    await vote('2026-06-01', 'for', 'for', 'for', 'against');
    await review('2026-06-02', 'review', 'draftReviewOpinion', text);
    await review('2026-06-03', 'review-head', 'signReviewOpinion');
    expect((await m.clock('review.decide', first!, wang))?.state).toBe('met');
    reviewed = await m.serve('2026-06-04', 'review', 'review_opinion', wang);
    expect((await m.state()).demands.get(m.demand)).toMatchObject({ phase: 'accepted', redo: { document: first } });
    expect(await m.clock('unit.handle', m.demand)).toMatchObject({ state: 'running', due: '2026-06-23' });
    expect((await publicly()).demands[0]).toMatchObject({
      phase: 'accepted',
      next: { key: 'unit.handle', by: '2026-06-23' },
    });

    const draft = (by: string, more: object) => m.do('2026-06-10', by, 'core.draftOpinion', m.demand, drafted(more));
    const changed = '重新勘查，补充了检测报告';
    expect(await refused(draft('housing', { changed }))).toBe('core.redo_other_handler');
    expect(await refused(draft('housing-2', { changed }))).toBe('core.same_again');
    await draft('housing-2', { changed, facts: '经检测，渗漏由住户自行改造阳台造成，不属于保修范围' });
    anew = await m.last('core.opinion_drafted');
    expect((await m.state()).documents.get(anew)?.redo?.sameAgain).toBe(false);
    await m.do('2026-06-11', 'housing-head', 'core.signOpinion', anew);
    await m.serve('2026-06-12', 'housing-2', 'handling_opinion', wang);
    await m.serve('2026-06-15', 'housing-2', 'handling_opinion', li);
    expect(await m.clock('review.request', anew, li)).toMatchObject({ due: '2026-07-15' });
  });

  test('INV-19 the review upholds, the city re-examines and its paper is entered by hand: final, and a new filing is registered all the same', async () => {
    const ask = { parties: [wang], request: '请求撤销' };
    await m.do('2026-06-22', 'clerk', 'core.receiveReview', anew!, ask);
    await m.do('2026-06-22', 'clerk', 'core.passReview', anew!);
    const opening = { review: ids.second, parties: [wang], attached: ['request', 'opinion'] };
    await m.do('2026-06-23', 'review', 'hearing-review.openReview', anew!, opening);
    const again = (day: string, by: string, action: string, input?: object) =>
      review(day, by, action, input, ids.second);
    await again('2026-06-23', 'review', 'acceptReview');
    await again('2026-06-23', 'review', 'nameExaminers', { examiners: [person('review')] });
    const both = [person('review'), person('review-second')];
    await again('2026-06-24', 'review', 'recordInquiry', {
      manner: 'documents',
      by: both,
      present: '无',
      note: '查阅检测报告',
    });
    const heard = { manner: 'applicant_heard', by: both, present: '王秀兰', note: '坚持原请求' };
    await again('2026-06-24', 'review', 'recordInquiry', heard);
    const heads = { competence: '有权处理', facts: '事实清楚', basis: '依据正确', procedure: '程序合法' };
    await again('2026-06-25', 'review', 'recordExamination', { ...heads, appropriateness: '适当' });
    await again('2026-06-25', 'review', 'proposeOutcome', { outcome: 'upheld', reasons: '事实清楚' });
    await again('2026-06-26', 'review-head', 'decideProposal', { approved: true });
    const text = { facts: '事实清楚', opinion: '维持', basis: '《信访工作条例》第三十五条' };
    await again('2026-06-29', 'review', 'draftReviewOpinion', text);
    await again('2026-06-30', 'review-head', 'signReviewOpinion');
    upheld = await m.serve('2026-07-01', 'review', 'review_opinion', wang);
    expect(upheld).not.toBe(reviewed);
    expect(await m.clock('reexamination.request', upheld, wang)).toMatchObject({ state: 'running', due: '2026-07-31' });

    await m.do('2026-07-20', 'clerk', 'core.receiveReview', upheld, ask);
    await m.do('2026-07-22', 'clerk', 'core.passReview', upheld);
    expect(await m.clock('reexamination.decide', upheld, wang)).toMatchObject({
      due: '2026-08-21',
      owner: county.unit('city'),
    });
    const decided = { outcome: 'upheld', organ: '云泽市人民政府', number: '云政信复〔2026〕8号', reason: '维持' };
    const files = await m.scan('clerk', '复核意见书扫描件');
    await m.do('2026-08-18', 'clerk', 'core.recordReview', upheld, { parties: [wang], ...decided, files });
    const final = await m.paper('reexamination_opinion');
    expect((await m.state()).demands.get(m.demand)?.final).toBeUndefined();
    const proof = { parties: [wang], mode: 'in_person', files: await m.scan('clerk', '送达回证') };
    await m.do('2026-08-20', 'clerk', 'core.recordOwnService', final, proof);
    expect((await m.state()).demands.get(m.demand)?.final).toEqual({
      on: '2026-08-20',
      ground: 're_examined',
      document: final,
    });
    expect((await publicly()).demands[0]).toMatchObject({ finalOn: '2026-08-20' });

    const later = new Matter(host, county);
    await later.registered('2026-09-07', [PARTIES[0]!]);
    expect((await later.clock('office.sort', later.demand))?.state).toBe('running');
    const found = { finalOrgan: '云泽市人民政府', finalNumber: '云政信复〔2026〕8号', finalOn: '2026-08-18' };
    const finding = { sameFacts: '同一屋面的同一处渗漏', sameReasons: '没有提出新的理由' };
    expect(await refused(later.do('2026-09-08', 'chief', 'core.noLongerAccept', later.demand, found))).toBe(
      'api.bad_input',
    );
    await later.do('2026-09-08', 'chief', 'core.noLongerAccept', later.demand, { ...found, ...finding });
    await later.serve('2026-09-09', 'clerk', 'no_longer_accept_notice', wang);
    expect(await later.oddClocks()).toEqual([]);
  });

  test('the timeline has no gap, and every clock accounts for every day', async () => {
    expect(await m.lines(...STAGES)).toEqual(STORY);
    expect(await m.oddClocks()).toEqual([]);
    const { clocks, entries, labels } = await m.view();
    // Nobody is owed anything any more; only windows are left that nobody used.
    const open = clocks.filter(({ state }) => state === 'running' || state === 'standing');
    expect(open.map(({ key, about }) => [key, about])).toEqual([
      ['unit.objection', await m.last('core.transferred')],
      ['reexamination.request', reviewed],
      ['review.request', anew],
    ]);
    for (const who of ['clerk', 'housing', 'mediator', 'review']) {
      const { rows } = await county.as(who).call(work, { scope: 'unit' });
      expect(
        rows.filter(({ dossier }) => dossier === m.dossier).map(({ key }) => key),
        who,
      ).toEqual([]);
    }
    expect(entries.filter(({ type }) => !type.startsWith('core.') && !labels[type])).toEqual([]);
    expect(entries.map(({ seq }) => seq)).toEqual(entries.map((_, i) => i + 1));
    const proceedings = [...(await m.state()).proceedings.values()];
    expect(proceedings.map(({ outcome, endedOn }) => [outcome, endedOn])).toEqual([
      ['refused', '2026-03-16'],
      ['revoked_redo', '2026-06-03'],
      ['not_accepted', '2026-04-30'],
      ['reported', '2026-05-27'],
      ['upheld', '2026-06-30'],
    ]);
  });

  test('the volume holds the papers of every stage and proves itself; what was said apart and who voted how is nowhere', async () => {
    await m.do('2026-09-10', 'clerk', 'core.close', m.dossier);
    const clerk = county.as('clerk');
    const { items } = await clerk.call(archiveCheck, { dossier: m.dossier });
    const titles = items.map(({ title }) => title);
    expect(titles).toEqual(expect.arrayContaining(PAPERS));
    await m.do('2026-09-10', 'clerk', 'core.archive', m.dossier, { retention: 'y30', explanation: '调查见处理意见书' });
    const { file } = await clerk.call(exportArchive, { dossier: m.dossier, reason: '移交县档案馆' });
    const { content } = await host.host.get(Files).open(clerk.actor, file);
    const zip = await JSZip.loadAsync(await buffer(content));
    const folder = await mkdtemp(join(tmpdir(), 'lianxin-volume-'));
    const texts: string[] = [];
    for (const entry of Object.values(zip.files).filter(({ dir }) => !dir)) {
      const body = await entry.async('nodebuffer');
      await mkdir(dirname(join(folder, entry.name)), { recursive: true });
      await writeFile(join(folder, entry.name), body);
      texts.push(entry.name.endsWith('.docx') ? (await readDocx(body)).text : body.toString('utf8'));
    }
    const [volume] = Object.keys(zip.files)[0]!.split('/');
    const { stdout } = await run(process.execPath, ['verify.mjs'], { cwd: join(folder, volume!), env: {} });
    expect(stdout).toContain('sound');
    await rm(folder, { recursive: true });
    // Not even behind a mask: what the case keeps, as it is kept.
    const kept = Object.keys((await m.view()).records);
    const dossier = await host.host.get(Log).open(clerk.actor, m.dossier);
    texts.push(JSON.stringify([...(await host.host.get(Records).read(dossier, kept)).values()]));
    for (const who of ['clerk', 'chief', 'housing', 'housing-head', 'review', 'review-head', 'mediator'])
      texts.push(JSON.stringify([await m.view(who), await county.as(who).call(cases, { text: '三千元' })]));
    texts.push(
      JSON.stringify(await publicly()),
      JSON.stringify((await county.as('auditor').call(directory.audit, {})).lines),
    );
    expect(texts.filter((text) => text.includes(DISSENT)).length).toBeGreaterThan(0); // told, without a name
    for (const text of texts) {
      expect(text.includes(SAID_APART)).toBe(false);
      expect(text).not.toMatch(VOTES);
    }
    for (const check of host.host.get(all(Check)).everywhere())
      expect((await check.value.run()).problems, check.value.id).toEqual([]);
    expect((await host.host.get(Rebuilding.token).check()).differences).toEqual([]);
    expect(host.unexpected).toEqual([]);
  });
});

import type { Actor } from '@lianxin/api/common';
import { DomainError, newId } from '@lianxin/base';
import { type Action, petitionActions as a, type CaseState, caseQuery, petitionFold } from '@lianxin/core/common';
import { createTestHost, type TestHost } from '@lianxin/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { tried } from '../support/tried.js';
import { type Life, Lives, opinionOn, wayTo } from './lives.js';

const ROLES = [
  'clerk',
  'chief',
  'housing',
  'housing-head',
  'labour',
  'township',
  'mediator',
  'lawyer',
  'discipline',
  'sysadmin',
  'secadmin',
  'auditor',
];

let host: TestHost;
let lives: Lives;
beforeAll(async () => {
  host = await createTestHost();
  lives = new Lives(host, await host.county());
});
afterAll(() => host.close());

/** Every phase of a demand that actions start from, with how a case gets there. */
const STATES: Record<string, () => Promise<Life>> = {
  unkinded: () => lives.registered(),
  to_sort: () => lives.registered('appeal_request'),
  to_sort_suggestion: () => lives.registered('suggestion'),
  reported_up: async () =>
    with_(await lives.registered('appeal_request'), 'chief', a.reportUp, { to: 'government', note: '涉及面广' }),
  transferred: () => lives.transferred(),
  transferred_suggestion: () => lives.transferred('forward', 'suggestion'),
  objected: async () => {
    const life = await lives.transferred();
    const transfer = await life.last('core.transferred');
    await lives.county.as('housing').act(a.object, {
      dossier: life.dossier,
      about: transfer,
      input: { demands: [life.demand], reason: '不属本局职责' },
    });
    return life;
  },
  accepted: () => lives.accepted(),
  accepted_assigned: () => lives.accepted('assign'),
  simplified: async () =>
    with_(await lives.transferred(), 'housing', a.acceptSimplified, { ground: 'daily_life', declared: true }),
  drafted: () => lives.drafted(),
  signed: () => lives.signed(),
  led: async () => with_(await lives.transferred(), 'housing', a.lead, lead()),
  refused: async () =>
    with_(await lives.registered('appeal_request'), 'chief', a.notAccept, {
      ground: 'in_hand_below',
      organ: '青禾县河西镇人民政府',
      reason: '下级正在办理',
    }),
  disputed: () => lives.disputed(),
  assisted: () => lives.led(),
  supervised: () => lives.supervised(),
  supervision_answered: async () => {
    const life = await lives.supervised();
    const thing = { dossier: life.dossier, about: await life.last('core.supervised') };
    await lives.county.as('housing').act(a.answerSupervision, { ...thing, input: { answer: '已经改正' } });
    return life;
  },
  from_above: () => lives.fromAbove(),
  urgent: async () => {
    const life = await lives.registered('appeal_request');
    await lives.county
      .as('clerk')
      .act(a.reportUrgent, { dossier: life.dossier, input: { ...URGENT, to: ['government'] } });
    return life;
  },
  answered: () => lives.answered(),
  executing: async () => {
    const life = await lives.answered();
    await lives.county.as('housing').act(a.planExecution, {
      dossier: life.dossier,
      about: await life.last('core.execution_opened'),
      input: { items: [{ what: '修复屋面', due: '2026-06-30' }] },
    });
    return life;
  },
  helped: async () => {
    const life = await lives.accepted();
    await lives.county.as('housing').act(a.offerHelp, {
      dossier: life.dossier,
      input: { party: life.party, kind: 'temporary_relief', step: 'applied', why: '家庭困难' },
    });
    return life;
  },
  recusal_asked: async () => {
    const life = await lives.accepted();
    await lives.county.as('clerk').act(a.applyRecusal, {
      dossier: life.dossier,
      input: {
        person: lives.county.as('housing').actor.person,
        type: 'kinship',
        asker: 'other',
        reason: '与信访人有亲属关系',
      },
    });
    return life;
  },
  review_asked: () => lives.reviewAsked(),
  closed: () => lives.closed(),
};

const URGENT = {
  facts: '供水管道破裂，影响三百户',
  time: '三月二日上午',
  place: '南门社区',
  people: 300,
  measures: '已通知抢修',
  learnedOn: '2026-03-02',
  learnedAt: '09:00',
  to: ['government'],
  way: 'oral',
  at: '09:20',
} as const;
const lead = () => ({
  branch: 'b4_admin' as const,
  ways: [wayTo('行政复议'), wayTo('行政裁决')],
  reason: '另有法定途径',
});

const FINAL = {
  finalOrgan: '云泽市人民政府',
  finalNumber: '云信核〔2026〕1号',
  finalOn: '2026-01-20',
  sameFacts: '所述渗漏与复核认定的是同一事实',
  sameReasons: '理由与复核时相同',
};

async function with_<I>(life: Life, by: string, action: Action<I, CaseState>, input: NoInfer<I>): Promise<Life> {
  await lives.county.as(by).act(action, { dossier: life.dossier, about: life.demand, input });
  return life;
}

const FILED = [
  'core.addFiles',
  'core.authorise',
  'core.payHelp',
  'core.performItem',
  'core.extendReview',
  'core.recordExtension',
  'core.recordFinality',
  'core.recordOwnService',
  'core.recordReview',
  'core.removeParty',
  'core.settle',
  'core.withdraw',
];

/** Steps that name another case: one that whoever does it registered. */
const OTHER_CASE = ['core.confirmRepeat', 'core.denyRepeat', 'core.join', 'core.undoRepeat'];

/** Made once: what is tried is taken back, so that the same paper or case serves the next one. */
const kept = new Map<string, Promise<string>>();
const once = (name: string, make: () => Promise<string>): Promise<string> => {
  if (!kept.has(name)) kept.set(name, make());
  return kept.get(name)!;
};

/** An input that would be right wherever the action may run. */
async function inputOf(id: string, life: Life, by: string): Promise<unknown> {
  const housing = lives.county.unit('housing');
  const files = FILED.includes(id) ? [await once(`paper of ${by}`, () => lives.paper(by))] : [];
  const registered = async () => (await lives.registered('appeal_request', by)).dossier;
  const other = OTHER_CASE.includes(id) ? await once(`case of ${by}`, registered) : '';
  const inputs: Record<string, unknown> = {
    'core.addParty': { id: newId(), role: 'agent', name: '周律师' },
    'core.removeParty': { parties: [life.party], reason: '本人要求退出', files },
    'core.addMembers': {
      file:
        id === 'core.addMembers'
          ? await once(`members of ${by}`, () => lives.paper(by, '姓名,电话\n孙建军,19900001235\n'))
          : '',
    },
    'core.nameRepresentative': { party: life.party },
    'core.authorise': { holder: life.party, members: [life.party], acts: ['withdraw'], files },
    'core.endAuthority': { holder: life.party, members: [life.party], reason: '不再委托' },
    'core.goAlone': { members: [life.party] },
    'core.addDemand': { id: newId(), text: '另请公开维修资金使用情况', kind: 'appeal_request' },
    'core.addFiles': { files },
    'core.addNote': { text: '已电话联系' },
    'core.takeOralRecord': { words: '屋顶还在漏', readBack: true, confirmed: 'thumb_print', language: 'mandarin' },
    'core.recordContact': { way: 'phone', reached: true },
    'core.answerInquiry': { answer: '请带房产证到维修资金管理中心办理' },
    'core.join': { into: other },
    'core.confirmRepeat': { of: other },
    'core.denyRepeat': { of: other },
    'core.undoRepeat': { of: other, reason: '不是同一事项' },
    'core.decideKind': { kind: 'appeal_request' },
    'core.askSupplement': { missing: '房产证复印件\n维修基金缴纳凭证' },
    'core.transfer': { way: 'forward', unit: housing },
    'core.guide': { ...lead(), way: 'guide', branch: 'b1_judicial' },
    'core.reportUp': { to: 'government', note: '涉及面广' },
    'core.redact': {
      texts: await texts(life),
      ...{
        checker: lives.county.as(by === 'chief' ? 'clerk' : 'chief').actor.person,
        reason: '涉及个人健康',
        split: false,
      },
    },
    'core.seal': { reason: '整件属检举控告' },
    'core.nameRecipient': { person: lives.county.as('discipline').actor.person, purpose: 'receiver' },
    'core.endRecipient': { person: lives.county.as('discipline').actor.person, reason: '已办完' },
    'core.allowRoute': { unit: housing, reason: '只有该局主管' },
    'core.passReport': { unit: lives.county.unit('discipline') },
    'core.object': { demands: [life.demand], reason: '不属本局职责' },
    'core.takeBack': { demands: [life.demand], reason: '便于归口办理', unitAgreed: '三月五日与该局负责人电话商定' },
    'core.decideObjection': { agreed: true, reason: '同意退回' },
    'core.returnCompletion': { reason: '请补充', feedbackBy: '2026-05-20' },
    'core.askAssistance': { units: [lives.county.unit('civilAffairs')], opinionsBy: '2026-04-01' },
    'core.giveOpinion': { opinion: '未发现拖欠' },
    'core.dispute': { units: [lives.county.unit('civilAffairs')], reason: '职责交叉' },
    'core.raiseDispute': { conclusion: '协商未能达成一致' },
    'core.decideDispute': { unit: lives.county.unit('labour'), conclusion: '由人社局办理' },
    'core.succeed': { reason: '机构改革' },
    'core.reportUrgent': URGENT,
    'core.continueUrgent': { more: '已妥善处理', to: ['government'], way: 'written', at: '15:00' },
    'core.supervise': { grounds: ['overdue'], demanded: '请尽快答复信访人', answerBy: '2026-04-01' },
    'core.answerSupervision': { answer: '已经改正' },
    'core.returnSupervision': { reason: '请补充材料', answerBy: '2026-04-20' },
    'core.remind': { way: 'phone', note: '请按期办理' },
    'core.assignedFromAbove': { assigner: '云泽市信访局', wantsReport: true, reportBy: '2026-05-20' },
    'core.recordExtension': { reportBy: '2026-06-20', files },
    'core.reportToAbove': { report: '已经办结' },
    'core.nameHandler': { person: lives.county.as(by).actor.person },
    'core.acceptSimplified': { ground: 'daily_life', declared: true },
    'core.answerOrally': { outcome: 'explained', text: '已当面说明政策', consent: '信访人当面同意口头答复' },
    'core.convertToOrdinary': { reason: '需进一步调查' },
    'core.addEvidence': { kind: 'inspection', shows: '渗漏点三处', origin: '现场', obtainedBy: '李晓东、王海燕' },
    'core.showEvidence': { party: life.party },
    'core.planExecution': { items: [{ what: '修复屋面', due: '2026-06-30' }] },
    'core.explainExecution': { reason: '已经维修完毕' },
    'core.performItem': { note: '已修复', files },
    'core.confirmItem': { party: life.party, content: true },
    'core.remindItem': { note: '请尽快履行' },
    'core.explainItem': { reason: '信访人自行修复' },
    'core.offerHelp': { party: life.party, kind: 'temporary_relief', step: 'applied', why: '家庭困难' },
    'core.decideHelp': { granted: true, amount: 200_000, source: 'relief_fund', reason: '符合条件' },
    'core.payHelp': { amount: 200_000, files },
    'core.applyRecusal': {
      person: lives.county.as('housing').actor.person,
      type: 'kinship',
      asker: by === 'housing' ? 'self' : 'other',
      reason: '与信访人有亲属关系',
    },
    'core.decideRecusal': { granted: true, reason: '情况属实' },
    'core.accept': { reason: '对方不予受理，转入信访程序' },
    'core.archive': { retention: 'y30', explanation: '材料已核' },
    'core.lead': lead(),
    'core.answerEvent': {
      counts: wayTo('', ['2026-03-01']).counts,
      readBack: true,
    },
    'core.chooseWay': { party: life.party },
    'core.declinePath': { party: life.party, statement: '坚持由信访部门处理' },
    'core.confirmLed': { organ: '青禾县人民政府' },
    'core.notAccept': { ground: 'not_competent', reason: '不属本单位职责' },
    'core.noLongerAccept': FINAL,
    'core.answerSuggestion': { result: 'adopted', text: '已采纳' },
    'core.investigate': { investigators: '二人', count: 2, findings: '渗漏属实' },
    'core.requestExtension': { days: 30, reason: '需委托鉴定' },
    'core.decideExtension': { granted: true, reason: '情况复杂' },
    'core.reportCompletion': { report: '已办结' },
    'core.draftOpinion': opinionOn(life.demand),
    'core.returnOpinion': { reason: '请补充依据' },
    'core.serve': { party: life.party, mode: 'in_person' },
    'core.delegateService': { to: lives.county.unit('labour') },
    'core.recordFailedService': { party: life.party, mode: 'in_person', reason: 'nobody_there' },
    'core.receiveReview': { parties: [life.party], request: '请求复查' },
    'core.passReview': {},
    'core.recordReview': {
      ...{ parties: [life.party], outcome: 'upheld', organ: '青禾县人民政府', number: '青政信复〔2026〕3号' },
      ...{ reason: '事实清楚', files },
    },
    'core.extendReview': { parties: [life.party], days: 10, reason: '需要听证', files },
    'core.recordOwnService': { parties: [life.party], mode: 'in_person', files },
    'core.recordFinality': { ground: 'agreement', reason: '双方已经和解', files },
    'core.decideNewFacts': { accepted: true, said: '新出现的验收记录', reason: '确属新的事实' },
    'core.withdraw': { parties: [life.party], form: 'signed', statement: '自愿撤回', files },
    'core.settle': { parties: [life.party], agreement: '双方和解', files },
    'core.recordDeath': { note: '无人承继' },
    'core.reopen': { reason: '误结' },
    'core.annul': { entry: 1, reason: '录入有误' },
    'core.redate': { entry: 1, on: '2026-03-01', reason: '录入有误' },
    'core.rebase': { clock: 'unit.handle|none|', n: 30, reason: '重新核定' },
  };
  return inputs[id] ?? {};
}

/** Redacted texts for the filing and the demand of a life. */
async function texts({ dossier, demand }: Life) {
  const { entries } = await lives.county.as('chief').call(caseQuery, { dossier });
  const said = (about: string) => entries.find((e) => e.about === about)?.data.text as string;
  return [
    { record: said(dossier), how: 'rewrite', words: { subject: '反映漏水' } },
    { record: said(demand), how: 'rewrite', words: { text: '请求维修' } },
  ];
}

/** The codes with which the gates of the table refuse, before any rule of the action itself speaks. */
const GATES = [
  'api.no_permission',
  'core.no_permission',
  'core.not_found',
  'core.not_your_unit',
  'core.not_in_this_state',
  'core.second_person',
];

const actions = (Object.values(a) as unknown[]).filter(
  (x): x is Action<unknown, never> => (x as { kind?: string }).kind === 'action' && !(x as { founds: boolean }).founds,
);

/** What the table of actions says: may this person do this, to this thing, now? */
function allowed(
  action: Action<unknown, never>,
  actor: Actor,
  state: CaseState,
  entries: Parameters<typeof petitionFold.of>[0],
  thing: string,
): boolean {
  const sees = new Set([
    state.office,
    state.registeredAt,
    ...[...state.demands.values()].map((d) => d.unit),
    ...[...state.transfers.values()].filter((t) => t.phase !== 'returned').map((t) => t.unit),
    ...state.assistance.map((each) => each.unit),
    ...[...state.documents.values()].filter((d) => d.phase !== 'kept').map((d) => d.unit),
    ...[...state.recusals.values()].map((r) => r.unit),
  ]);
  if (!actor.permissions.has(action.permission) || !actor.permissions.has('core.read') || !sees.has(actor.unit))
    return false;
  if (action.unit && !petitionFold.units(state, action.unit, thing).includes(actor.unit)) return false;
  if (action.from && !action.from.includes(petitionFold.phase(state, action.about, thing))) return false;
  return !(
    action.notBy && entries.findLast((e) => e.type === action.notBy && e.about === thing)?.actor === actor.person
  );
}

test.each(Object.keys(STATES))('in the state %s, every action answers every role as the table says', async (name) => {
  const life = await STATES[name]!();
  const log = async () => (await lives.county.as('chief').call(caseQuery, { dossier: life.dossier })).entries;
  const entries = await log();
  const state = petitionFold.of(entries);
  const callers = ROLES.map((by) => [by, lives.county.as(by)] as const);
  let done = 0;
  for (const action of actions) {
    const thing = petitionFold.subjects(state, action.about).at(-1);
    if (!thing) continue;
    const refused = await inputOf(action.id, life, 'clerk');
    for (const [by, caller] of callers) {
      const expected = allowed(action, caller.actor, state, entries, thing);
      const input = expected ? await inputOf(action.id, life, by) : refused;
      const act = () => caller.act(action, { dossier: life.dossier, about: thing, input });
      const code = await (expected ? tried(host.db, act) : act().then(() => undefined, codeOf));
      const title = `${action.id} by ${by} in ${name} answered ${code}`;
      if (!expected) expect(GATES, title).toContain(code);
      else if (code !== undefined) {
        // The table lets it through; a rule of the action itself may still speak, in words of its own.
        expect(GATES, title).not.toContain(code);
        expect(code, title).toMatch(/^core\./);
      } else done++;
    }
  }
  expect(await log(), 'what was refused or taken back left something').toEqual(entries);
  expect(done).toBeGreaterThan(0);
});

function codeOf(e: unknown): string {
  if (DomainError.is(e)) return e.code;
  throw e;
}

import {
  type Action,
  petitionActions as a,
  type CaseState,
  caseQuery,
  foldCase,
  priorHandlers,
  sumsOf,
  work,
} from '@lianxin/core/common';
import { createTestHost, type TestCounty, type TestHost } from '@lianxin/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Life, Lives, opinionOn } from './lives.js';

describe.each(['sqlite', 'pg'] as const)('kept promises and fair hands on %s', (database) => {
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

  const person = (by: string) => county.as(by).actor.person;
  const view = (life: Life) => county.as('chief').call(caseQuery, { dossier: life.dossier });
  const stateOf = async (life: Life): Promise<CaseState> => foldCase((await view(life)).entries as never);
  const act = <I>(life: Life, by: string, action: Action<I, CaseState>, input: NoInfer<I>, about = life.demand) =>
    county.as(by).act(action, { dossier: life.dossier, about, input });

  describe('recusal (art 28, INV-26)', () => {
    const apply = (life: Life, by: string, whom: string, more = {}) =>
      act(
        life,
        by,
        a.applyRecusal,
        { person: person(whom), type: 'kinship', asker: 'other', reason: '系近亲属', ...more },
        life.dossier,
      );

    test('while it is pending the person does nothing but add papers and notes; granted, for good', async () => {
      const life = await lives.accepted();
      await act(life, 'housing', a.nameHandler, { person: person('housing') });
      await apply(life, 'clerk', 'housing', { asker: 'petitioner', party: life.party });
      await expect(act(life, 'housing', a.draftOpinion, opinionOn(life.demand))).rejects.toMatchObject({
        code: 'core.recusal_pending',
      });
      await act(life, 'housing', a.addNote, { text: '屋面有坠落危险,已设警戒线' }, life.dossier);
      const recusal = await life.last('core.recusal_applied');
      await expect(
        act(life, 'housing-head', a.decideRecusal, { granted: false, reason: '无此关系' }, recusal),
      ).rejects.toMatchObject({
        code: 'core.recusal_tell',
      });
      await act(life, 'housing-head', a.decideRecusal, { granted: true, reason: '情况属实' }, recusal);
      expect((await stateOf(life)).demands.get(life.demand)).not.toHaveProperty('handler');
      await expect(act(life, 'housing-head', a.nameHandler, { person: person('housing') })).rejects.toMatchObject({
        code: 'core.handler_recused',
      });
      await expect(
        act(life, 'housing', a.investigate, { investigators: '二人', count: 2, findings: '属实' }),
      ).rejects.toMatchObject({
        code: 'core.recusal_granted',
      });
    });

    test('a head is decided on above, never by himself or his own staff; refused, he goes on', async () => {
      const life = await lives.accepted();
      await apply(life, 'housing', 'housing-head');
      const recusal = await life.last('core.recusal_applied');
      expect((await stateOf(life)).recusals.get(recusal)?.unit).toBe(county.unit('petition'));
      await expect(
        act(life, 'housing-head', a.decideRecusal, { granted: false, reason: '无此关系' }, recusal),
      ).rejects.toMatchObject({
        code: 'core.not_your_unit',
      });
      await expect(
        act(life, 'housing', a.decideRecusal, { granted: false, reason: '无此关系' }, recusal),
      ).rejects.toMatchObject({
        code: 'api.no_permission',
      });
      expect(
        (await county.as('chief').call(work, { scope: 'unit' })).rows.some((r) => r.key === 'recusal.decide'),
      ).toBe(true);
      await act(
        life,
        'chief',
        a.decideRecusal,
        { granted: false, reason: '查无亲属关系', told: '当面告知申请人' },
        recusal,
      );
      await act(life, 'housing-head', a.investigate, { investigators: '二人', count: 2, findings: '属实' });
    });

    test('who is asked to keep out decides on nobody else; the chief is decided on above the petition office', async () => {
      const life = await lives.accepted();
      await apply(life, 'clerk', 'housing');
      const staff = await life.last('core.recusal_applied');
      await apply(life, 'clerk', 'housing-head');
      const decision = { granted: true, reason: '情况属实' };
      await expect(act(life, 'housing-head', a.decideRecusal, decision, staff)).rejects.toMatchObject({
        code: 'core.recusal_pending',
      });
      await apply(life, 'clerk', 'chief');
      const { recusals } = await stateOf(life);
      expect([...recusals.values()].at(-1)?.unit).toBe(county.unit('government'));
      await expect(
        act(life, 'chief', a.decideRecusal, decision, await life.last('core.recusal_applied')),
      ).rejects.toMatchObject({ code: 'core.not_your_unit' });
    });

    test('nobody takes an application out of the log; a draft of who was kept out is not signed', async () => {
      const life = await lives.drafted();
      await apply(life, 'housing', 'housing', { asker: 'self' });
      const { entries } = await view(life);
      const { seq, about: recusal } = entries.findLast((e) => e.type === 'core.recusal_applied')!;
      await expect(act(life, 'chief', a.annul, { entry: seq, reason: '误录' }, life.dossier)).rejects.toMatchObject({
        code: 'core.not_correctable',
      });
      await act(life, 'housing-head', a.decideRecusal, { granted: true, reason: '情况属实' }, recusal);
      const draft = await life.last('core.opinion_drafted');
      await expect(act(life, 'housing-head', a.signOpinion, {}, draft)).rejects.toMatchObject({
        code: 'core.drafted_by_recused',
      });
    });

    test('who investigated, drafted or signed is known to a later review', async () => {
      const { entries } = await view(await lives.answered());
      const demand = entries.find((e) => e.type === 'core.demand_added')!.about;
      expect(priorHandlers(entries as never, demand)).toEqual(new Set([person('housing'), person('housing-head')]));
    });
  });

  test('evidence: experts say what they were asked and concluded; shown to the petitioner, cited in the opinion', async () => {
    const life = await lives.accepted();
    const expert = {
      kind: 'expert_opinion' as const,
      shows: '病历处置符合规范',
      origin: '三家医院专家',
      obtainedBy: '李晓东',
    };
    await expect(act(life, 'housing', a.addEvidence, expert)).rejects.toMatchObject({ code: 'core.expert_incomplete' });
    const files = [await lives.paper('housing')];
    const full = {
      ...expert,
      institution: '市医学会',
      experts: '三名主任医师',
      question: '处置是否妥当',
      conclusion: '妥当',
      files,
    };
    await act(life, 'housing', a.addEvidence, full);
    const evidence = await life.last('core.evidence_added');
    await act(life, 'housing', a.showEvidence, { party: life.party, note: '无异议' }, evidence);
    await act(life, 'housing', a.draftOpinion, { ...opinionOn(life.demand), evidence: [evidence] });
    const state = await stateOf(life);
    expect(state.evidence.get(evidence)).toMatchObject({
      demand: life.demand,
      files,
      shown: { [life.party]: '2026-03-02' },
    });
    expect(state.documents.get(await life.last('core.opinion_drafted'))?.evidence).toEqual([evidence]);
    await expect(
      act(life, 'housing', a.investigate, { investigators: '李晓东', count: 1, findings: '属实' }),
    ).rejects.toMatchObject({
      code: 'core.too_few_investigators',
    });
  });

  test('an opinion that supports opens its execution: instalments, proof, a dispute, a reminder, and no closing before (art 32, INV-14)', async () => {
    const life = await lives.answered();
    const execution = await life.last('core.execution_opened');
    expect((await stateOf(life)).executions.get(execution)).toMatchObject({ demand: life.demand, phase: 'unplanned' });
    await expect(act(life, 'clerk', a.close, {}, life.dossier)).rejects.toMatchObject({ code: 'core.execution_open' });
    const instalment = (due: string) => ({ what: '支付维修补偿款', amount: 150_000, due });
    await act(
      life,
      'housing',
      a.planExecution,
      { items: [instalment('2026-03-31'), instalment('2026-04-30')] },
      execution,
    );
    const [first, second] = [...(await stateOf(life)).items.keys()];
    const plan = (await view(life)).clocks.filter((c) => c.key.startsWith('execution.'));
    expect(plan.map(({ key, state, due }) => [key, state, due])).toEqual([
      ['execution.plan', 'met', '2026-03-16'],
      ['execution.item', 'running', '2026-03-31'],
      ['execution.item', 'running', '2026-04-30'],
    ]);
    await expect(act(life, 'chief', a.remindItem, { note: '请尽快支付' }, first)).rejects.toMatchObject({
      code: 'core.item_not_overdue',
    });
    host.time.set('2026-04-10');
    await act(life, 'chief', a.remindItem, { note: '请尽快支付' }, first);
    const pay = async (item: string | undefined, amount: number) =>
      act(life, 'housing', a.performItem, { note: '转账支付', amount, files: [await lives.paper('housing')] }, item);
    await pay(first, 100_000);
    await act(life, 'housing', a.confirmItem, { party: life.party, content: false, note: '少付五百元' }, first);
    expect((await stateOf(life)).items.get(first!)).toMatchObject({
      phase: 'open',
      disputed: true,
      reminded: ['2026-04-10'],
    });
    expect((await view(life)).clocks.find((c) => c.about === first)).toMatchObject({
      state: 'running',
      due: '2026-03-31',
    });
    await pay(first, 150_000);
    await act(life, 'housing', a.confirmItem, { party: life.party, content: true }, first);
    await act(life, 'housing-head', a.explainItem, { reason: '信访人书面免除余款' }, second);
    const state = await stateOf(life);
    expect(sumsOf([...state.items.values()])).toEqual({ promised: 300_000, paid: 150_000 });
    expect(state.executions.get(execution)?.phase).toBe('done');
    await act(life, 'clerk', a.close, {}, life.dossier);
  });

  test('an opinion that refuses or only explains opens none', async () => {
    const life = await lives.accepted();
    const outcomes = [{ demand: life.demand, outcome: 'not_supported' as const }];
    await act(life, 'housing', a.draftOpinion, { ...opinionOn(life.demand), outcomes });
    await act(life, 'housing-head', a.signOpinion, {}, await life.last('core.opinion_drafted'));
    expect((await stateOf(life)).executions.size).toBe(0);
  });

  test('help in hardship is given in a closed case, approved by another, with source and receipt, and under no condition', async () => {
    const life = await lives.closed();
    const offer = (why: string) =>
      act(
        life,
        'clerk',
        a.offerHelp,
        { party: life.party, kind: 'temporary_relief', step: 'applied', why, amount: 500_000 },
        life.dossier,
      );
    await expect(offer('同意息诉罢访后发放救助')).rejects.toMatchObject({ code: 'core.waives_petition' });
    await offer('独居,患重病');
    const help = await life.last('core.help_offered');
    await expect(act(life, 'chief', a.decideHelp, { granted: true, reason: '符合条件' }, help)).rejects.toMatchObject({
      code: 'core.help_amount_and_source',
    });
    await act(
      life,
      'chief',
      a.decideHelp,
      { granted: true, amount: 300_000, source: 'relief_fund', reason: '符合条件' },
      help,
    );
    const files = [await lives.paper('clerk')];
    await expect(act(life, 'clerk', a.payHelp, { amount: 400_000, files }, help)).rejects.toMatchObject({
      code: 'core.help_beyond_grant',
    });
    host.time.set('2026-03-20');
    await act(life, 'clerk', a.payHelp, { amount: 300_000, files }, help);
    const state = await stateOf(life);
    expect(state.helps.get(help)).toMatchObject({
      phase: 'paid',
      source: 'relief_fund',
      paid: 300_000,
      paidOn: '2026-03-20',
    });
    expect(state.status).toBe('closed');
  });

  test('who applied for help does not approve it', async () => {
    const life = await lives.accepted();
    await act(
      life,
      'housing-head',
      a.offerHelp,
      { party: life.party, kind: 'other', step: 'applied', why: '困难' },
      life.dossier,
    );
    const granted = { granted: true, amount: 100, source: 'donation' as const, reason: '同意' };
    await expect(
      act(life, 'housing-head', a.decideHelp, granted, await life.last('core.help_offered')),
    ).rejects.toMatchObject({
      code: 'core.second_person',
    });
  });
});

import { actions as a, PAPERS } from '@lianxin/plugin-mediation/common';
import { foldCase } from '@lianxin/sdk/common';
import { bothDatabases, createTestHost, type TestHost } from '@lianxin/sdk/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { Life, PLUGIN, refusal } from './life.js';

describe.each(bothDatabases)('the papers of a mediation on $name', ({ dialect }) => {
  let t: TestHost;
  let life: Life;

  beforeAll(async () => {
    t = await createTestHost({ database: dialect, plugins: [PLUGIN] });
  });
  afterAll(() => t.close());
  beforeEach(async () => {
    t.time.set('2026-03-02');
    life = new Life(t, await t.county());
    await life.accepted();
  });

  type Paper = (typeof PAPERS)[number];
  const issue = (paper: Paper, more: object = {}, who = 'mediator') =>
    refusal(life.county.as(who).act(a.issuePaper, life.about({ paper, ...more })));
  const issued = async () =>
    [...foldCase((await life.opened()).effective).documents.values()].filter(({ kind }) =>
      kind.startsWith('mediation.'),
    );

  test('each is made of what the case says: notices for the parties, letters for organs and guests, the rest kept', async () => {
    await life.running();
    const mediator = life.county.as('mediator');
    const guest = { kind: 'expert' as const, name: '康立行', relation: '造价工程师', how: 'recorded' as const };
    await mediator.act(a.invite, life.about(guest));
    await mediator.act(a.planSession, life.about({ day: '2026-03-16', from: 540, to: 600 }));
    const words = { note: '双方愿意核对账目' };
    for (const paper of PAPERS)
      expect(await issue(paper, words, paper === 'entrustment' ? 'housing' : 'mediator'), paper).toBe('done');
    const found = new Map((await issued()).map((document) => [document.kind, document]));
    expect([...found.keys()].toSorted()).toEqual(PAPERS.map((paper) => `mediation.${paper}`).toSorted());
    for (const paper of ['rights_notice', 'consent_request', 'session_notice'])
      expect(found.get(`mediation.${paper}`)).toMatchObject({
        phase: 'issued',
        parties: [life.ids.wang, life.ids.company],
      });
    for (const paper of ['application', 'acceptance_register', 'record', 'invitation', 'entrustment'])
      expect(found.get(`mediation.${paper}`), paper).toMatchObject({ phase: 'kept', parties: [] });
    expect(found.get('mediation.entrustment')).toMatchObject({ number: expect.any(Number) });
  });

  test('none is made that has nothing to say, and none that gives up a right', async () => {
    await life.running();
    expect(await issue('session_notice')).toBe('mediation.nothing_planned');
    expect(await issue('record')).toBe('mediation.say_what');
    expect(await issue('invitation')).toBe('mediation.nothing_planned');
    expect(await issue('record', { note: '王秀兰今后不再上访' })).toBe('core.waives_petition');
  });

  test('failure goes out in writing, with the other ways; the demand is handled on, and the result told', async () => {
    await life.running();
    const ended = { ground: 'no_agreement' as const, told: ['lawsuit' as const, 'petition' as const] };
    await life.county.as('mediator').act(a.end, life.about(ended));
    expect(await issued()).toMatchObject([
      { kind: 'mediation.end_notice', parties: [life.ids.wang, life.ids.company], phase: 'issued' },
    ]);
    const state = foldCase((await life.opened()).effective);
    expect(state.demands.get(life.ids.demand)).toMatchObject({ phase: 'accepted' });
    expect((await life.clock('mediation.report', life.ids.mediation))?.state).toBe('running');
    const told = life.about({ note: '未能达成协议，随函退回材料' });
    expect(await refusal(life.county.as('housing').act(a.reportResult, told))).toBe('core.not_your_unit');
    await life.county.as('mediator').act(a.reportResult, told);
    expect((await life.clock('mediation.report', life.ids.mediation))?.state).toBe('met');
  });
});

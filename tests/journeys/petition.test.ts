import { newId } from '@lianxin/base';
import { petitionActions as a, type ClockView, caseQuery, work } from '@lianxin/core/common';
import { Check, Rebuilding } from '@lianxin/core/server';
import { createTestHost, type TestCounty, type TestHost } from '@lianxin/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Lives, opinionOn, wayTo } from './lives.js';

describe.each(['sqlite', 'pg'] as const)('from registration to closing on %s', (database) => {
  let host: TestHost;
  let county: TestCounty;
  beforeAll(async () => {
    host = await createTestHost({ database });
    county = await host.county();
  });
  afterAll(() => host.close());

  test('two demands, two units, two people, a day put right, every clock on the way', async () => {
    const [dossier, roof, wages, anna, bela] = [newId(), newId(), newId(), newId(), newId()];
    const view = () => county.as('chief').call(caseQuery, { dossier });
    const last = async (type: string) => (await view()).entries.findLast((e) => e.type === type)!;
    const clock = async (key: string, about: string, party = ''): Promise<ClockView | undefined> =>
      (await view()).clocks.find((c) => c.id === `${key}|${about}|${party}`);
    const as = (by: string) => county.as(by);

    host.time.set('2026-03-02');
    const receipt = await as('clerk').act(a.register, {
      dossier,
      input: {
        filing: newId(),
        channel: 'visit',
        subject: '反映屋面漏水和拖欠工资',
        parties: [
          { id: anna, role: 'petitioner', name: '钱秀兰', phone: '19900001234' },
          { id: bela, role: 'co_petitioner', name: '孙建军' },
        ],
        demands: [
          { id: roof, text: '维修屋面', kind: 'appeal_request' },
          { id: wages, text: '支付工资', kind: 'appeal_request' },
        ],
      },
    });
    expect(receipt.shown).toMatchObject({
      number: '青信〔2026〕1号',
      queryCode: expect.stringMatching(/^[A-Z0-9-]{8,}$/),
    });
    expect((await clock('office.sort', roof))?.due).toBe('2026-03-17');

    host.time.set('2026-03-05');
    await as('chief').act(a.transfer, {
      dossier,
      about: roof,
      input: { way: 'forward', unit: county.unit('housing') },
    });
    host.time.set('2026-03-06');
    await as('chief').act(a.transfer, {
      dossier,
      about: wages,
      input: { way: 'assign', unit: county.unit('labour'), feedbackBy: '2026-05-20' },
    });
    expect([(await clock('unit.inform', roof))?.due, (await clock('unit.inform', wages))?.due]).toEqual([
      '2026-03-20',
      '2026-03-23',
    ]);
    expect((await as('housing').call(work, { scope: 'unit' })).rows.map((r) => [r.key, r.about])).toEqual([
      ['unit.contact', roof],
      ['unit.inform', roof],
    ]);

    // The housing bureau accepts; it told the petitioners on the 10th and records it on the 12th, with the reason.
    host.time.set('2026-03-12');
    await as('housing').act(a.accept, { dossier, about: roof, on: '2026-03-10', input: {} });
    expect((await clock('unit.handle', roof))?.due).toBe('2026-05-09');
    expect((await last('core.accepted')).on).toBe('2026-03-10');
    const notice = (await last('core.issued')).about;
    await as('housing').act(a.serve, {
      dossier,
      about: notice,
      on: '2026-03-11',
      input: { party: anna, mode: 'in_person' },
    });
    await as('housing').act(a.serve, {
      dossier,
      about: notice,
      input: { party: bela, mode: 'post_registered', tracking: 'XA12345678901' },
    });

    // The labour bureau leads its demand to arbitration; the two branches run side by side.
    await as('labour').act(a.lead, {
      dossier,
      about: wages,
      input: {
        branch: 'b2_arbitration',
        ways: [
          wayTo('劳动争议仲裁', ['2026-01-31'], { event: 'employment_ended', name: '离职之日', n: 1, unit: 'year' }),
        ],
      },
    });
    expect(await clock('unit.handle', wages)).toBeUndefined();

    host.time.set('2026-04-20');
    await as('housing').act(a.draftOpinion, { dossier, about: roof, input: opinionOn(roof) });
    const opinion = (await last('core.opinion_drafted')).about;
    await expect(as('housing').act(a.signOpinion, { dossier, about: opinion, input: {} })).rejects.toMatchObject({
      code: 'api.no_permission',
    });
    await as('housing-head').act(a.signOpinion, { dossier, about: opinion, input: {} });
    expect((await last('core.issued')).data).toMatchObject({ kind: 'handling_opinion', parties: [anna, bela] });

    host.time.set('2026-04-22');
    await as('housing').act(a.serve, { dossier, about: opinion, input: { party: anna, mode: 'in_person' } });
    const served = (await last('core.served')).seq;
    host.time.set('2026-04-27');
    await as('housing').act(a.serve, {
      dossier,
      about: opinion,
      input: { party: bela, mode: 'left_with_witness', witnesses: '刘强、马丽', note: '社区干部二人见证' },
    });
    expect(await clock('unit.handle', roof)).toMatchObject({ state: 'met', endedOn: '2026-04-27', inTime: true });
    expect([
      (await clock('review.request', opinion, anna))?.due,
      (await clock('review.request', opinion, bela))?.due,
    ]).toEqual(['2026-05-22', '2026-05-27']);

    // The first service was in truth on the 21st. Whoever recorded it may not put it right alone.
    const redate = { dossier, input: { entry: served, on: '2026-04-21', reason: '送达回证载明为二十一日' } };
    await expect(
      host.api.call('core.redate', as('housing').ctx, { requestId: newId(), ...redate }),
    ).rejects.toMatchObject({ code: 'core.corrected_by_another' });
    await host.api.call('core.redate', as('housing-head').ctx, { requestId: newId(), ...redate });
    // Her window now counts from the true day; the last day that her slip told her never moves earlier.
    expect(await clock('review.request', opinion, anna)).toMatchObject({
      limit: { from: '2026-04-21', told: { day: '2026-05-22' } },
      due: '2026-05-22',
    });

    await as('labour').act(a.confirmLed, {
      dossier,
      about: wages,
      input: { organ: '县劳动人事争议仲裁委员会', fileNumber: '17' },
    });
    await expect(as('clerk').act(a.close, { dossier, input: {} })).rejects.toMatchObject({
      code: 'core.completion_report_missing',
    });
    const assigned = (await view()).entries.find(
      (e) => e.type === 'core.transferred' && e.data.way === 'assign',
    )!.about;
    await as('labour').act(a.reportCompletion, { dossier, about: assigned, input: { report: '已引导仲裁并确认受理' } });
    await as('chief').act(a.acceptCompletion, { dossier, about: assigned, input: {} });
    await expect(as('clerk').act(a.close, { dossier, input: {} })).rejects.toMatchObject({
      code: 'core.execution_open',
    });
    await as('housing-head').act(a.explainExecution, {
      dossier,
      about: (await last('core.execution_opened')).about,
      input: { reason: '意见送达前已经维修完毕' },
    });
    await as('clerk').act(a.close, { dossier, input: {} });

    // Closing ends no right: a review request opens the case again.
    host.time.set('2026-05-18');
    await as('clerk').act(a.receiveReview, {
      dossier,
      about: opinion,
      input: { parties: [anna], request: '对维修期限不服' },
    });
    const { entries } = await view();
    expect(entries.at(-1)?.type).toBe('core.reopened');
    expect(await clock('review.request', opinion, anna)).toMatchObject({ state: 'met', inTime: true });
    expect(host.unexpected).toEqual([]);
  });

  test('a report is sealed from the first day; its open half never points to it', async () => {
    host.time.set('2026-03-02');
    const [dossier, demand] = [newId(), newId()];
    const { shown } = await county.as('clerk').act(a.register, {
      dossier,
      input: {
        filing: newId(),
        channel: 'letter',
        subject: '反映路灯不亮',
        words: '路灯坏了。另外某干部收了钱。',
        parties: [{ id: newId(), role: 'petitioner', name: '李明' }],
        demands: [
          { id: demand, text: '修复路灯', kind: 'appeal_request' },
          { id: newId(), text: '请查处收钱的干部', kind: 'report', accused: [county.unit('housing')] },
        ],
      },
    });
    const sealed = shown!.sealedDossier!;
    await expect(county.as('housing').call(caseQuery, { dossier: sealed })).rejects.toMatchObject({
      code: 'core.not_found',
    });
    expect((await county.as('clerk').call(caseQuery, { dossier: sealed })).store).toBe('sealed');
    expect(JSON.stringify((await county.as('clerk').call(caseQuery, { dossier })).entries)).not.toContain(sealed);
    const report = (await county.as('chief').call(caseQuery, { dossier: sealed })).entries.find(
      (e) => e.type === 'core.demand_added',
    )!.about;
    await expect(
      county
        .as('chief')
        .act(a.transfer, { dossier: sealed, about: report, input: { way: 'forward', unit: county.unit('labour') } }),
    ).rejects.toMatchObject({ code: 'core.report_route_only' });
    await expect(
      county.as('chief').act(a.passReport, { dossier: sealed, about: report, input: { unit: county.unit('housing') } }),
    ).rejects.toMatchObject({ code: 'core.route_to_accused' });
    await county
      .as('chief')
      .act(a.passReport, { dossier: sealed, about: report, input: { unit: county.unit('discipline') } });
    expect((await county.as('discipline').call(caseQuery, { dossier: sealed })).store).toBe('sealed');
  });

  test('a repeat is joined to the running case and separated again', async () => {
    host.time.set('2026-03-02');
    const lives = new Lives(host, county);
    const [first, again] = [await lives.registered('appeal_request'), await lives.registered('appeal_request')];
    await county.as('chief').act(a.join, { dossier: again.dossier, input: { into: first.dossier } });
    expect((await county.as('chief').call(caseQuery, { dossier: first.dossier })).entries.at(-1)?.type).toBe(
      'core.filing_joined',
    );
    await county.as('chief').act(a.separate, { dossier: again.dossier, input: {} });
    const { clocks } = await county.as('chief').call(caseQuery, { dossier: again.dossier });
    expect(clocks.find((c) => c.key === 'office.sort')).toMatchObject({ state: 'running', due: '2026-03-17' });
  });

  test('what was written verifies, and every projection is what a rebuild makes', async () => {
    for (const { value } of host.host.all(Check).everywhere()) {
      const { checked, problems } = await value.run();
      expect(problems).toEqual([]);
      expect(checked).toBeGreaterThan(0);
    }
    const { checked, differences } = await host.host.get(Rebuilding.token).check();
    expect(differences).toEqual([]);
    expect(checked).toBeGreaterThan(2);
  });
});

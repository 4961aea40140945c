import { petitionActions as core, newId } from '@lianxin/sdk/common';
import { bothDatabases, createTestHost, type TestHost } from '@lianxin/sdk/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { Reviewing, refusal } from './Reviewing.js';

const PLUGIN = new URL('..', import.meta.url).pathname.replace(/\/$/, '');

describe.each(bothDatabases)('whether a request is accepted on $name', ({ dialect }) => {
  let t: TestHost;
  let life: Reviewing;

  beforeAll(async () => {
    t = await createTestHost({ database: dialect, plugins: [PLUGIN] });
  });
  afterAll(() => t.close());
  beforeEach(async () => {
    t.time.set('2026-03-02');
    life = new Reviewing(t, await t.county());
    await life.answered();
  });

  const clock = () => life.clock('hearing-review.accept', life.review);

  test('is decided within three working days, or as many as the county says', async () => {
    await life.asked('2026-03-23');
    await life.opened();
    expect((await clock())?.limit).toMatchObject({ from: '2026-03-23', n: 3, unit: 'working' });
    await life.do('acceptReview', 'review', {});
    expect((await clock())?.state).toBe('met');
    const other = new Reviewing(t, life.county);
    await life.setting('hearing-review.acceptWorkdays', 5);
    await other.answered();
    await other.asked('2026-03-24');
    await other.opened();
    expect((await other.clock('hearing-review.accept', other.review))?.limit.n).toBe(5);
  });

  test('waits for the papers without which nobody knows what is asked of which opinion', async () => {
    await life.asked('2026-03-23');
    await life.opened({ attached: ['request'] });
    expect(await refusal(life.do('acceptReview', 'review', {}))).toBe('hearing-review.paper_missing');
    await life.do('supplyPapers', 'review', { attached: ['opinion'] });
    expect(await refusal(life.do('acceptReview', 'review', {}))).toBe('done');
  });

  test('of the 31st day is for a person, who says the good cause or refuses in writing with reasons', async () => {
    // Served on 16 March: the window is open until 15 April.
    await life.asked('2026-04-16');
    await life.opened();
    expect(await refusal(life.do('acceptReview', 'review', {}))).toBe('hearing-review.late_needs_cause');
    await life.do('refuseReview', 'review', { ground: 'out_of_time', reasons: '未说明正当理由' });
    const { state, review } = await life.view();
    expect(review).toMatchObject({ phase: 'ended', outcome: 'not_accepted' });
    const request = state.case.documents.get(review.document)!.reviews[life.party]!;
    expect(request).toMatchObject({ late: true, state: 'decided', outcome: 'not_accepted' });
    const notice = state.case.documents.get(request.paper!)!;
    expect(notice).toMatchObject({ kind: 'hearing-review.refusal_notice', phase: 'issued', parties: [life.party] });
    const served = { party: life.party, mode: 'in_person' as const };
    await life.county.as('review').act(core.serve, { dossier: life.dossier, about: notice.id, input: served });
    expect((await life.view()).state.case.documents.get(notice.id)?.phase).toBe('served');
  });

  test('of a late request is yes for good cause in words', async () => {
    await life.asked('2026-04-16');
    await life.opened();
    await life.do('acceptReview', 'review', { goodCause: '因洪水道路中断' });
    expect((await life.view()).review.phase).toBe('accepted');
  });

  test('of one in time is never no for lateness', async () => {
    await life.asked('2026-04-15');
    await life.opened();
    const late = life.do('refuseReview', 'review', { ground: 'out_of_time', reasons: '超过期限' });
    expect(await refusal(late)).toBe('hearing-review.not_late');
  });

  test('may be ordered by the organ above where it was refused wrongly; the days run from its order', async () => {
    await life.asked('2026-03-23');
    await life.opened();
    await life.do('refuseReview', 'review', { ground: 'outside_scope', reasons: '不属于复查范围' });
    const { review } = await life.view();
    life.on('2026-04-08');
    const order = { again: newId(), organ: '云泽市人民政府', reasons: '属于复查范围，应当受理' };
    expect(await refusal(life.do('orderAcceptance', 'review', order))).toBe('api.no_permission');
    await life.do('orderAcceptance', 'review-head', order);
    const again = (await life.view()).state.reviews.get(order.again)!;
    expect(again).toMatchObject({ phase: 'accepted', document: review.document, parties: [life.party] });
    const deciding = await life.clock('review.decide', review.document, life.party);
    expect(deciding).toMatchObject({ state: 'running', limit: { from: '2026-04-08', n: 30 } });
    expect(await refusal(life.do('orderAcceptance', 'review-head', { ...order, again: newId() }))).toBe(
      'hearing-review.was_not_refused',
    );
  });

  test('is not for this organ where another decides: the request goes there with its day, and the applicant is told', async () => {
    await life.asked('2026-03-23');
    await life.opened();
    life.on('2026-03-25');
    await life.do('redirectReview', 'review', {
      organ: '云泽市住房和城乡建设局',
      reasons: '本市规定由上级主管部门复查',
    });
    const { state, review } = await life.view();
    expect(review).toMatchObject({ phase: 'ended', outcome: 'redirected' });
    const request = state.case.documents.get(review.document)!.reviews[life.party]!;
    expect(request).toMatchObject({ state: 'passed_on', on: '2026-03-23', receivedOn: '2026-03-25', late: false });
    expect(request.unit).toBeUndefined();
    const told = [...state.case.documents.values()].findLast(({ kind }) => kind === 'review_passing_notice');
    expect(told).toMatchObject({ phase: 'issued', parties: [life.party] });
    const deciding = await life.clock('review.decide', review.document, life.party);
    expect(deciding).toMatchObject({ state: 'running', limit: { from: '2026-03-25', n: 30 } });
    expect(deciding?.owner).toBeUndefined();
  });
});

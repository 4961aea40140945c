import { petitionActions as core, newId } from '@lianxin/sdk/common';
import { bothDatabases, createTestHost, type TestHost } from '@lianxin/sdk/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { Reviewing, refusal } from './Reviewing.js';

const PLUGIN = new URL('..', import.meta.url).pathname.replace(/\/$/, '');

describe.each(bothDatabases)('how a review ends on $name', ({ dialect }) => {
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

  test('leaves everybody his own request: who withdraws is out, the review goes on for the others', async () => {
    const other = newId();
    const two = new Reviewing(t, life.county);
    await two.answered([{ id: other, name: '孙玉珍' }]);
    await two.asked('2026-03-23', undefined, [two.party, other]);
    await two.opened({ parties: [two.party, other] });
    await two.examined();
    const withdrawn = { statement: '不再申请复查', files: [await two.file('review')] };
    await two.do('withdrawReview', 'review', { parties: [other], ...withdrawn });
    const { state, review } = await two.view();
    expect(review).toMatchObject({ phase: 'accepted', parties: [two.party] });
    expect(state.case.documents.get(review.document)?.reviews[other]).toMatchObject({ outcome: 'withdrawn' });
    await two.do('withdrawReview', 'review', { ...withdrawn, parties: [two.party], files: [await two.file('review')] });
    expect((await two.view()).review).toMatchObject({ phase: 'ended', outcome: 'withdrawn' });
    expect((await two.clock('review.decide', review.document, two.party))?.state).toBe('met');
  });

  test('takes no more days where the county gives none, and not more than it gives where it does', async () => {
    await life.ready();
    const { document } = (await life.view()).review;
    const more = (days: number) => life.do('extendReview', 'review-head', { days, reasons: '需要调取档案' });
    expect(await refusal(more(10))).toBe('hearing-review.no_extension_here');
    await life.setting('review.extensionDays', 15);
    expect(await refusal(more(20))).toBe('hearing-review.too_many_days');
    expect(await refusal(more(15))).toBe('done');
    expect(await refusal(more(1))).toBe('hearing-review.too_many_days');
    expect((await life.clock('review.decide', document, life.party))?.limit.extension).toBe(15);
    const { state } = await life.view();
    const notice = [...state.case.documents.values()].find(({ kind }) => kind === 'hearing-review.extension_notice');
    expect(notice).toMatchObject({ phase: 'issued', parties: [life.party] });
  });

  test('takes no more days once the last one has passed', async () => {
    await life.setting('review.extensionDays', 15);
    await life.ready();
    life.on('2026-04-25');
    const late = life.do('extendReview', 'review-head', { days: 5, reasons: '需要调取档案' });
    expect(await refusal(late)).toBe('hearing-review.extension_too_late');
  });

  test('without an opinion tells it in a notice', async () => {
    await life.ready();
    await life.do('proposeOutcome', 'review', { outcome: 'terminated', reasons: '双方已经和解' });
    await life.do('decideProposal', 'review-head', { approved: true });
    const paper = await life.concluded();
    const { state, review } = await life.view();
    expect(state.case.documents.get(paper)?.kind).toBe('hearing-review.termination_notice');
    expect(state.case.documents.get(review.document)?.reviews[life.party]).toMatchObject({
      outcome: 'terminated',
      paper,
    });
  });

  test('changes what is said of each demand, and says so of every one', async () => {
    await life.ready();
    const change = { outcome: 'changed' as const, reasons: '渗漏属实' };
    expect(await refusal(life.do('proposeOutcome', 'review', change))).toBe('hearing-review.outcome_each');
    await life.do('proposeOutcome', 'review', { ...change, outcomes: ['supported'] });
    await life.voted(['for', 'for', 'for', 'for', 'for']);
    await life.concluded();
    expect((await life.view()).state.case.demands.get(life.demand)).toMatchObject({ outcome: 'supported' });
  });

  test('is signed by another person than who drafted it, after corrections if need be', async () => {
    await life.ready();
    await life.do('proposeOutcome', 'review', { outcome: 'upheld', reasons: '事实清楚' });
    await life.do('decideProposal', 'review-head', { approved: true });
    const text = { facts: '属实', opinion: '维持', basis: '《信访工作条例》第三十五条' };
    await life.do('draftReviewOpinion', 'review', text);
    await life.do('returnReviewOpinion', 'review-head', { reason: '补充依据' });
    const gives = { ...text, opinion: '申请人今后不得就此事信访、申请复查、提起诉讼' };
    expect(await refusal(life.do('draftReviewOpinion', 'review', gives))).not.toBe('done');
    await life.do('draftReviewOpinion', 'review', text);
    expect(await refusal(life.do('signReviewOpinion', 'review', {}))).toBe('api.no_permission');
    expect(await refusal(life.do('signReviewOpinion', 'review-head', {}))).toBe('done');
  });

  test('is served by another unit where the organ asks it to', async () => {
    await life.ready();
    await life.do('proposeOutcome', 'review', { outcome: 'upheld', reasons: '事实清楚' });
    await life.do('decideProposal', 'review-head', { approved: true });
    const text = { facts: '属实', opinion: '维持', basis: '《信访工作条例》第三十五条' };
    await life.do('draftReviewOpinion', 'review', text);
    await life.do('signReviewOpinion', 'review-head', {});
    const about = { dossier: life.dossier, about: await life.last('core.issued') };
    const handed = { party: life.party, mode: 'in_person' as const };
    const byHousing = () => life.county.as('housing').act(core.serve, { ...about, input: handed });
    expect(await refusal(byHousing())).toBe('core.not_your_unit');
    const to = life.county.unit('housing');
    await life.county.as('review').act(core.delegateService, { ...about, input: { to } });
    expect(await refusal(byHousing())).toBe('done');
    expect((await life.clock('reexamination.request', about.about, life.party))?.state).toBe('running');
  });

  test('keeps the case open until then', async () => {
    await life.asked('2026-03-23');
    await life.opened();
    const close = () => life.county.as('chief').act(core.close, { dossier: life.dossier, input: {} });
    expect(await refusal(close())).toBe('core.review_undecided');
  });
});

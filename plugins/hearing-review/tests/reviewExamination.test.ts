import { reviewActions as a } from '@lianxin/plugin-hearing-review/common';
import { caseQuery, petitionActions as core, dueOf, newId, officialCalendar } from '@lianxin/sdk/common';
import { bothDatabases, createTestHost, type TestHost } from '@lianxin/sdk/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { Reviewing, refusal } from './Reviewing.js';

const PLUGIN = new URL('..', import.meta.url).pathname.replace(/\/$/, '');

describe.each(bothDatabases)('the examination of an opinion on $name', ({ dialect }) => {
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

  const accepted = async () => {
    await life.asked('2026-03-23');
    await life.opened();
    await life.do('acceptReview', 'review', {});
  };

  test('INV-17 is not for whoever handled, drafted or signed before', async () => {
    await accepted();
    const examiners = [life.person('housing')];
    expect(await refusal(life.do('nameExaminers', 'review', { examiners }))).toBe('hearing-review.prior_handler');
    expect(await refusal(life.do('nameExaminers', 'review', { examiners: [life.person('labour')] }))).toBe(
      'hearing-review.not_of_organ',
    );
  });

  test('is not for whoever keeps out of the case, asked or decided', async () => {
    await accepted();
    const person = life.person('review-second');
    const recusal = { person, type: 'kinship' as const, asker: 'self' as const, reason: '与申请人有近亲属关系' };
    await life.county.as('review-second').act(core.applyRecusal, { dossier: life.dossier, input: recusal });
    expect(await refusal(life.do('nameExaminers', 'review', { examiners: [person] }))).toBe('hearing-review.keeps_out');
  });

  test('takes evidence by two at least, hears the applicant, and covers five heads before anything is proposed', async () => {
    await accepted();
    const [one, other] = [life.person('review'), life.person('review-second')];
    const inquiry = { manner: 'on_site' as const, by: [one, other], present: '物业负责人', note: '屋面有渗漏痕迹' };
    expect(await refusal(life.do('recordInquiry', 'review', inquiry))).toBe('hearing-review.no_examiner');
    await life.do('nameExaminers', 'review', { examiners: [one] });
    expect(await refusal(life.do('recordInquiry', 'review', { ...inquiry, by: [one, one] }))).toBe(
      'hearing-review.two_persons',
    );
    await life.do('recordInquiry', 'review', inquiry);
    const proposal = { outcome: 'upheld' as const, reasons: '事实清楚' };
    expect(await refusal(life.do('proposeOutcome', 'review', proposal))).toBe('hearing-review.not_examined');
    const heads = { competence: '有权', facts: '清楚', basis: '正确', procedure: '合法', appropriateness: '适当' };
    expect(await refusal(life.do('recordExamination', 'review-second', heads))).toBe('hearing-review.not_examiner');
    await life.do('recordExamination', 'review', heads);
    expect(await refusal(life.do('proposeOutcome', 'review', proposal))).toBe('hearing-review.not_heard');
    await life.do('recordInquiry', 'review', {
      ...inquiry,
      manner: 'applicant_not_heard',
      note: '申请人书面表示不到场',
    });
    expect(await refusal(life.do('proposeOutcome', 'review', proposal))).toBe('done');
  });

  test('stands still for an inspection only where the county says so, from the day after to the day it ends', async () => {
    await accepted();
    const { document } = (await life.view()).review;
    const inspection = { event: 'inspection' as const, note: '委托勘验' };
    expect(await refusal(life.do('suspendReview', 'review', inspection))).toBe('hearing-review.nothing_suspends');
    await life.setting('hearing-review.reviewSuspendOn', ['inspection']);
    life.on('2026-03-30');
    await life.do('suspendReview', 'review', inspection);
    expect((await life.clock('review.decide', document, life.party))?.state).toBe('standing');
    life.on('2026-04-09');
    await life.do('resumeReview', 'review', { event: 'inspection' });
    const clock = await life.clock('review.decide', document, life.party);
    expect(clock?.limit.holds).toEqual([{ ground: 'hearing-review.inspection', from: '2026-03-30', to: '2026-04-09' }]);
    expect(dueOf(clock!, officialCalendar).due).toBe('2026-05-06');
  });

  test('may be drafted for by a department within twenty days or as many as the county says, never by the one reviewed', async () => {
    await accepted();
    const asked = (to: string) => ({ delegation: newId(), to: life.county.unit(to), task: '就维修责任提出意见' });
    expect(await refusal(life.do('delegateDrafting', 'review', asked('housing')))).toBe('hearing-review.drafts_own');
    await life.setting('hearing-review.draftDays', 10);
    const to = asked('labour');
    await life.do('delegateDrafting', 'review', to);
    expect((await life.clock('hearing-review.draft', to.delegation))?.limit).toMatchObject({ n: 10, unit: 'calendar' });
    const sees = await life.county.as('labour').call(caseQuery, { dossier: life.dossier });
    expect(sees.entries.length).toBeGreaterThan(0);
    const draft = { draft: '建议撤销原意见' };
    await life.county.as('labour').act(a.deliverDraft, { dossier: life.dossier, about: to.delegation, input: draft });
    expect((await life.view()).state.delegations.get(to.delegation)).toMatchObject({ phase: 'delivered' });
    expect((await life.clock('hearing-review.draft', to.delegation))?.state).toBe('met');
  });

  test('follows the steps of the county, where it has a list of its own', async () => {
    await accepted();
    expect(await refusal(life.do('reachStage', 'review', { stage: 'file_checked' }))).toBe(
      'hearing-review.no_stage_left',
    );
    await life.setting('hearing-review.stages', [
      { code: 'file_checked', label: '阅卷' },
      { code: 'asked', label: '函询' },
    ]);
    await life.do('reachStage', 'review', { stage: 'file_checked' });
    expect((await life.view()).review.stages).toMatchObject([{ stage: 'file_checked' }]);
    expect(await refusal(life.do('reachStage', 'review', { stage: 'file_checked' }))).toBe('hearing-review.stage_done');
  });
});

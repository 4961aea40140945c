import { bothDatabases, createTestHost, type TestHost } from '@lianxin/sdk/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { HearingCast } from './HearingCast.js';
import { Reviewing, refusal } from './Reviewing.js';

const PLUGIN = new URL('..', import.meta.url).pathname.replace(/\/$/, '');
const TEXT = { facts: '渗漏属实', opinion: '决定', basis: '《信访工作条例》第三十五条' };

describe.each(bothDatabases)('a review in which a panel was heard, on $name', ({ dialect }) => {
  let t: TestHost;
  let life: Reviewing;
  let hearing: HearingCast;

  beforeAll(async () => {
    t = await createTestHost({ database: dialect, plugins: [PLUGIN] });
  });
  afterAll(() => t.close());
  /** The panel concluded that the opinion is to be revoked and made anew. */
  beforeEach(async () => {
    t.time.set('2026-03-02');
    life = new Reviewing(t, await t.county());
    await life.answered();
    await life.ready();
    hearing = await HearingCast.for(life);
    await hearing.wanted('2026-03-25');
    await hearing.heldOn('2026-04-14', 'revoked_redo');
  });
  const sign = () => life.do('signReviewOpinion', life.cast.head, {});

  test('is signed against the conclusion of the panel only when the reasons are written down', async () => {
    await hearing.finished();
    await life.do('proposeOutcome', 'review', { outcome: 'upheld', reasons: '事实清楚' });
    await life.do('decideProposal', 'review-head', { approved: true });
    await life.do('draftReviewOpinion', 'review', TEXT);
    expect(await refusal(sign())).toBe('hearing-review.departs_without_reasons');
    await hearing.explain('听证后调取的检测报告推翻了听证认定的事实');
    expect(await refusal(sign())).toBe('done');
    expect((await life.view()).review).toMatchObject({ phase: 'ended', outcome: 'upheld' });
  });

  test('is signed as the panel concluded without more, and not before its report is made', async () => {
    await life.do('proposeOutcome', 'review', { outcome: 'revoked_redo', reasons: '主要事实不清', redoDays: 15 });
    await life.voted(['for', 'for', 'for', 'for', 'for']);
    await life.do('draftReviewOpinion', 'review', TEXT);
    expect(await refusal(sign())).toBe('hearing-review.hearing_under_way');
    await hearing.finished();
    expect(await refusal(sign())).toBe('done');
  });
});

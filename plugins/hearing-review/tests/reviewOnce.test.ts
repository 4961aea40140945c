import { reviewContracts } from '@lianxin/plugin-hearing-review/common';
import { bothDatabases, createTestHost, type TestHost } from '@lianxin/sdk/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { Reviewing, refusal } from './Reviewing.js';

const PLUGIN = new URL('..', import.meta.url).pathname.replace(/\/$/, '');

describe.each(bothDatabases)('a review on $name', ({ dialect }) => {
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

  test('goes from the request by examination and the committee to an opinion that is served, and the days count', async () => {
    await life.asked('2026-03-23');
    await life.opened();
    const document = (await life.view()).review.document;
    expect((await life.clock('hearing-review.accept', life.review))?.limit).toMatchObject({ n: 3, unit: 'working' });
    await life.examined();
    await life.do('proposeOutcome', 'review', { outcome: 'revoked_redo', reasons: '主要事实不清', redoDays: 15 });
    await life.voted(['for', 'for', 'for', 'against', 'abstain']);
    const paper = await life.concluded();
    const { state, review } = await life.view();
    expect(review).toMatchObject({
      phase: 'ended',
      outcome: 'revoked_redo',
      votes: [{ yes: 3, no: 1, carried: true }],
    });
    expect(state.case.documents.get(paper)).toMatchObject({ kind: 'review_opinion', phase: 'served' });
    expect(state.case.demands.get(life.demand)).toMatchObject({ phase: 'accepted', redo: { document, paper } });
    expect((await life.clock('review.decide', document, life.party))?.state).toBe('met');
    expect((await life.clock('unit.handle', life.demand))?.limit.n).toBe(15);
    expect((await life.clock('reexamination.request', paper, life.party))?.state).toBe('running');
  });

  test('stands on the desk of the organ that reviews, and on no other', async () => {
    await life.asked('2026-03-23');
    await life.opened();
    const rows = async (who: string, view: 'requests' | 'running' | 'meetings') =>
      (await life.county.as(who).call(reviewContracts.reviews, { view, limit: 20 })).rows;
    const row = { review: life.review, phase: 'requested', subject: '反映屋面漏水', dueKey: 'hearing-review.accept' };
    expect(await rows('review', 'requests')).toMatchObject([row]);
    expect(await rows('housing', 'requests')).toEqual([]);
    await life.examined();
    await life.do('proposeOutcome', 'review', { outcome: 'revoked', reasons: '不应受理' });
    const members = [life.county.person('江永康')];
    await life.do('callCommittee', 'review', { day: '2026-04-01', place: '第二会议室', members });
    expect(await rows('review', 'requests')).toEqual([]);
    expect(await rows('review', 'meetings')).toMatchObject([{ meetingOn: '2026-04-01', dueKey: 'review.decide' }]);
  });

  test('INV-17 is run by the organ one level above alone', async () => {
    await life.asked('2026-03-23');
    expect(await refusal(life.opened({}, 'labour'))).not.toBe('done');
    expect(await refusal(life.opened({}, 'chief'))).not.toBe('done');
    expect(await refusal(life.opened())).toBe('done');
  });
});

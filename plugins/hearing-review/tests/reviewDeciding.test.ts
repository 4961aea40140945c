import { caseQuery, petitionActions as core } from '@lianxin/sdk/common';
import { bothDatabases, createTestHost, type TestHost } from '@lianxin/sdk/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { Reviewing, refusal } from './Reviewing.js';

const PLUGIN = new URL('..', import.meta.url).pathname.replace(/\/$/, '');

describe.each(bothDatabases)('who decides on a review on $name', ({ dialect }) => {
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

  const upheld = { outcome: 'upheld' as const, reasons: '事实清楚，依据正确' };
  const revoked = { outcome: 'revoked' as const, reasons: '不应当受理' };

  test('is the leader where the opinion stays as it is, and never who proposed it', async () => {
    await life.ready();
    await life.do('proposeOutcome', 'review', upheld);
    expect(await refusal(life.voted(['for', 'for', 'for', 'for', 'for']))).toBe('hearing-review.leader_decides');
    expect(await refusal(life.do('decideProposal', 'review', { approved: true }))).toBe('api.no_permission');
    expect(await refusal(life.do('decideProposal', 'review-head', { approved: false }))).toBe('hearing-review.say_why');
    await life.do('decideProposal', 'review-head', { approved: false, note: '请补充核查' });
    expect((await life.view()).review.phase).toBe('accepted');
    await life.do('proposeOutcome', 'review', upheld);
    await life.do('decideProposal', 'review-head', { approved: true });
    expect((await life.view()).review).toMatchObject({ phase: 'resolved', deciders: [life.person('review-head')] });
  });

  test('is the committee for upholding too, where the county says so', async () => {
    await life.setting('hearing-review.upholdTrack', 'committee');
    await life.ready();
    await life.do('proposeOutcome', 'review', upheld);
    expect(await refusal(life.do('decideProposal', 'review-head', { approved: true }))).toBe(
      'hearing-review.committee_decides',
    );
    await life.voted(['for', 'for', 'for', 'against', 'against']);
    expect((await life.view()).review.phase).toBe('resolved');
  });

  test('is the committee where the opinion is revoked; a tie decides nothing, the clock runs, and it meets again', async () => {
    await life.ready();
    await life.do('proposeOutcome', 'review', revoked);
    await life.voted(['for', 'for', 'for', 'against', 'against', 'against']);
    const { review } = await life.view();
    expect(review).toMatchObject({ phase: 'proposed', votes: [{ yes: 3, no: 3, abstained: 0, carried: false }] });
    expect((await life.clock('review.decide', review.document, life.party))?.state).toBe('running');
    life.on('2026-03-30');
    await life.voted(['for', 'for', 'for', 'for', 'against', 'against']);
    expect((await life.view()).review).toMatchObject({
      phase: 'resolved',
      votes: [{ carried: false }, { carried: true }],
    });
  });

  test('needs two thirds of those called, or the share that the county asks for', async () => {
    await life.ready();
    await life.do('proposeOutcome', 'review', revoked);
    expect(await refusal(life.voted(['for', 'for', 'for', 'for']))).toBe('hearing-review.no_quorum');
    await life.setting('hearing-review.quorum', 51);
    expect(await refusal(life.voted(['for', 'for', 'for', 'for']))).toBe('done');
  });

  test('are members of the roster who were called, once each', async () => {
    await life.ready();
    await life.do('proposeOutcome', 'review', revoked);
    const [one, two, ...others] = life.members();
    const call = { day: '2026-03-23', place: '第二会议室' };
    const stranger = [life.person('labour')];
    expect(await refusal(life.do('callCommittee', 'review', { ...call, members: stranger }))).toBe(
      'core.not_on_roster',
    );
    await life.do('callCommittee', 'review', { ...call, members: [one!, two!] });
    const cast = (...members: string[]) => members.map((member) => ({ member, vote: 'for' as const }));
    const minutes = { presider: one!, minutes: '审议' };
    expect(await refusal(life.do('voteInCommittee', 'review', { ...minutes, votes: cast(one!, others[0]!) }))).toBe(
      'hearing-review.not_called_member',
    );
    expect(await refusal(life.do('voteInCommittee', 'review', { ...minutes, votes: cast(one!, one!) }))).toBe(
      'hearing-review.named_twice',
    );
    expect(await refusal(life.do('voteInCommittee', 'review', { ...minutes, votes: cast(two!) }))).toBe(
      'hearing-review.presider_absent',
    );
  });

  test('INV-17 is nobody who handled the matter, nor a member who keeps out', async () => {
    await life.ready();
    await life.do('proposeOutcome', 'review', revoked);
    const [one] = life.members();
    const about = { dossier: life.dossier };
    await life.do('callCommittee', 'review', { day: '2026-03-23', place: '第二会议室', members: [one!] });
    const recusal = {
      person: one!,
      type: 'own_interest' as const,
      asker: 'other' as const,
      reason: '与本事项有利害关系',
    };
    await life.county.as('review').act(core.applyRecusal, { ...about, input: recusal });
    const votes = [{ member: one!, vote: 'for' as const }];
    expect(await refusal(life.do('voteInCommittee', 'review', { presider: one!, votes, minutes: '审议' }))).toBe(
      'hearing-review.keeps_out',
    );
    const experts = [life.person('housing-head')];
    const call = { day: '2026-03-24', place: '第二会议室', members: life.members().slice(1), experts };
    expect(await refusal(life.do('callCommittee', 'review', call))).toBe('hearing-review.prior_handler');
  });

  test('leaves no single vote in the case: it has the count, and dissents without a name', async () => {
    await life.ready();
    await life.do('proposeOutcome', 'review', revoked);
    const members = life.members();
    await life.do('callCommittee', 'review', { day: '2026-03-23', place: '第二会议室', members });
    const votes = members.map((member, i) => ({
      ...{ member, vote: i === 6 ? ('against' as const) : ('for' as const) },
      ...(i === 6 && { dissent: '事实尚可查清' }),
    }));
    await life.do('voteInCommittee', 'review', { presider: members[0]!, votes, minutes: '审议' });
    const { entries, records } = await life.county.as('review').call(caseQuery, { dossier: life.dossier });
    const told = entries.filter((e) => e.type === 'hearing-review.committee_voted');
    expect(told).toMatchObject([{ data: { yes: 6, no: 1, abstained: 0, carried: true, present: members } }]);
    expect(entries.some((e) => e.type === 'hearing-review.vote_cast')).toBe(false);
    const [dissent] = told[0]!.data.dissents as string[];
    expect(records[dissent!]!.body).toEqual({ text: '事实尚可查清' });
    expect(JSON.stringify(records)).not.toContain('"against"');
  });
});

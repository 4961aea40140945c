import { hearingActions as a, reviewActions } from '@lianxin/plugin-hearing-review/common';
import { daysBetween, newId, petitionActions as petition, roomContracts } from '@lianxin/sdk/common';
import { Files } from '@lianxin/sdk/server';
import { bothDatabases, createTestHost, type TestHost } from '@lianxin/sdk/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { HearingLife, refusal } from './hearingLife.js';

const PLUGIN = new URL('..', import.meta.url).pathname.replace(/\/$/, '');

describe.each(bothDatabases)('a hearing in review on $name', ({ dialect }) => {
  let t: TestHost;

  beforeAll(async () => {
    t = await createTestHost({ database: dialect, plugins: [PLUGIN] });
  });
  afterAll(() => t.close());

  /** The bureau's opinion was served on 16 March; the committee received the request on the 23rd and took it up. */
  async function inReview(settings: Readonly<Record<string, unknown>> = {}) {
    const life = await HearingLife.accepted(t, [], undefined, settings);
    const { county, dossier, demand, wang } = life;
    const text = {
      request: '补发',
      facts: '属实',
      opinion: '不予补发',
      basis: '补偿办法',
      reviewOrgan: '青禾县人民政府',
    };
    life.on('2026-03-16');
    const outcomes = [{ demand, outcome: 'not_supported' as const }];
    await county.as('housing').act(petition.draftOpinion, life.aboutDemand({ outcomes, ...text }));
    const opinion = (await life.open()).entries.findLast(({ type }) => type === 'core.opinion_drafted')!.about;
    const about = { dossier, about: opinion };
    await county.as('housing-head').act(petition.signOpinion, { ...about, input: {} });
    await life.serve(opinion);
    life.on('2026-03-23');
    await county
      .as('housing')
      .act(petition.receiveReview, { ...about, input: { parties: [wang], request: '请求撤销' } });
    await county.as('housing').act(petition.passReview, { ...about, input: {} });
    const review = newId();
    const opening = { review, parties: [wang], attached: ['request' as const, 'opinion' as const] };
    await county.as('review').act(reviewActions.openReview, { ...about, input: opening });
    await county.as('review').act(reviewActions.acceptReview, { dossier, about: review, input: {} });
    life.on('2026-03-25');
    const input = { hearing: life.hearing, parties: [wang], reason: '对面积有争议' };
    await county.as('review').act(a.applyForHearing, life.aboutDemand(input));
    return { life, opinion, review };
  }
  const decide = ({ county, about }: HearingLife, who: string) =>
    county.as(who).act(a.decideHearing, about({ held: true, reason: '事实有争议' }));

  test('is held by who reviews, not by whose opinion is reviewed', async () => {
    const { life, opinion } = await inReview();
    expect(await life.state()).toMatchObject({ stage: 'review', unit: life.county.unit('review'), document: opinion });
    expect(await refusal(decide(life, 'housing-head'))).toBe('core.not_your_unit');
    await decide(life, 'review-head');
    expect((await life.clock('review.decide', opinion, life.wang))?.state).toBe('running');
  });

  test('INV-21 where the county lets the days stand, as many are left after it as before', async () => {
    const { life, opinion } = await inReview({ suspends: ['review'] });
    await decide(life, 'review-head');
    const clock = () => life.clock('review.decide', opinion, life.wang);
    expect(await clock()).toMatchObject({ state: 'standing', limit: { from: '2026-03-23', n: 30 } });
    life.on('2026-04-09');
    const withdraw = { parties: [life.wang], statement: '不再要求听证' };
    await life.county.as('review').act(a.withdrawHearing, life.about(withdraw));
    const { state, limit } = (await clock())!;
    expect(state).toBe('running');
    const held = limit.holds!.reduce((sum, { from, to }) => sum + daysBetween(from, to!), 0);
    expect(held).toBe(daysBetween('2026-03-25', '2026-04-09'));
  });

  test('ends with the review that everybody withdraws; its room is given back and nothing of it runs on', async () => {
    const { life, opinion, review } = await inReview({ suspends: ['review'] });
    await decide(life, 'review-head');
    const { county, dossier, wang } = life;
    const recorder = county.as('review').actor.person;
    await county.as('review-head').act(a.namePanel, life.about(life.panelOf({ recorder })));
    const told = { issues: '面积', bring: '身份证件', room: life.room };
    const hours = { booking: newId(), day: '2026-04-15', from: 540, to: 660 };
    await county.as('review').act(a.setHearingDay, life.about({ ...hours, ...told }));
    const booked = () => county.as('review').call(roomContracts.bookings, { from: hours.day, to: hours.day });
    expect(await booked()).toHaveLength(1);
    life.on('2026-04-01');
    const { actor } = county.as('review');
    const paper = await t.host
      .get(Files)
      .keep(Buffer.from('撤回'), { name: '撤回.txt', county: actor.county, by: actor.person });
    const input = { parties: [wang], statement: '不再请求复查', files: [paper.id] };
    await county.as('review').act(reviewActions.withdrawReview, { dossier, about: review, input });
    expect(await life.state()).toMatchObject({ phase: 'ended', outcome: 'review_over' });
    expect(await booked()).toEqual([]);
    expect((await life.clock('review.decide', opinion, wang))?.state).toBe('met');
    const left = [...(await life.open()).clocks.values()].filter(
      (c) => c.about === life.hearing && c.state === 'running',
    );
    expect(left).toEqual([]);
  });
});

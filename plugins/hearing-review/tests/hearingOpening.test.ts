import { hearingActions as a, LIMITS } from '@lianxin/plugin-hearing-review/common';
import { newId } from '@lianxin/sdk/common';
import { bothDatabases, createTestHost, type TestHost } from '@lianxin/sdk/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { HearingLife, refusal } from './hearingLife.js';

const PLUGIN = new URL('..', import.meta.url).pathname.replace(/\/$/, '');

describe.each(bothDatabases)('who may have a hearing, on $name', ({ dialect }) => {
  let t: TestHost;

  beforeAll(async () => {
    t = await createTestHost({ database: dialect, plugins: [PLUGIN] });
  });
  afterAll(() => t.close());

  const told = async (life: HearingLife) => {
    await life.county.as('housing').act(a.tellHearingRight, life.aboutDemand({}));
    const paper = (await life.open()).entries.findLast(({ type }) => type === 'core.issued')!.about;
    await life.serve(paper);
  };

  test('on acceptance the organ owes the notice of the right, and the petitioner has 5 working days from its receipt', async () => {
    const life = await HearingLife.accepted(t);
    expect(await life.clock(LIMITS.tell, life.demand)).toMatchObject({
      state: 'running',
      limit: { n: 5, unit: 'working' },
    });
    life.on('2026-03-03');
    await told(life);
    expect((await life.clock(LIMITS.tell, life.demand))?.state).toBe('met');
    const window = await life.clock(LIMITS.apply, life.demand, life.wang);
    expect(window).toMatchObject({
      state: 'running',
      limit: { from: '2026-03-03', n: 5, unit: 'working', roll: true },
    });
    expect(window?.owner).toBeUndefined();
    expect(await refusal(told(life))).toBe('hearing-review.right_told');
    life.on('2026-03-10');
    await life.apply();
    expect(await life.state()).toMatchObject({ phase: 'to_decide', late: false });
    expect((await life.clock(LIMITS.apply, life.demand, life.wang))?.state).toBe('met');
  });

  test('a late application is registered, and refused in writing unless an obstacle excuses it for 7 working days', async () => {
    const life = await HearingLife.accepted(t);
    await told(life);
    life.on('2026-03-10');
    await life.apply();
    expect((await life.state()).late).toBe(true);
    expect(await refusal(life.decide({ held: false }))).toBe('hearing-review.say_ground');
    await life.decide({ held: false, ground: 'late' });
    expect(await life.state()).toMatchObject({ phase: 'ended', outcome: 'late' });

    const excused = await HearingLife.accepted(t);
    await told(excused);
    excused.on('2026-03-18');
    const obstacle = { obstacle: '突发疾病住院', obstacleEnded: '2026-03-09' };
    expect(await refusal(excused.apply({ obstacle: '住院' }))).toBe('hearing-review.obstacle_both');
    await excused.apply(obstacle);
    expect((await excused.state()).late).toBe(false);
    expect(await refusal(excused.decide({ held: false, ground: 'late' }))).toBe('hearing-review.not_late');
  });

  test('the organ offers one in writing: a no ends it and touches no limit, and so does silence once the days are over', async () => {
    const life = await HearingLife.accepted(t);
    const handle = (await life.clock('unit.handle', life.demand))!.limit;
    const propose = (hearing: string) =>
      life.county.as('housing').act(a.proposeHearing, life.aboutDemand({ hearing, reason: '双方对面积有争议' }));
    await propose(life.hearing);
    await life.serve();
    expect(await life.clock(LIMITS.consent, life.hearing, life.wang)).toMatchObject({
      state: 'running',
      limit: { n: 5 },
    });
    const close = () => life.county.as('housing').act(a.closeHearingInquiry, life.about({}));
    expect(await refusal(close())).toBe('hearing-review.inquiry_runs');
    await life.county.as('housing').act(a.answerHearingInquiry, life.about({ party: life.wang, agrees: false }));
    expect(await life.state()).toMatchObject({ phase: 'ended', outcome: 'not_wanted' });
    expect((await life.clock('unit.handle', life.demand))!.limit).toEqual(handle);

    const silent = await HearingLife.accepted(t);
    await silent.county
      .as('housing')
      .act(a.proposeHearing, silent.aboutDemand({ hearing: silent.hearing, reason: '有争议' }));
    await silent.serve();
    silent.on('2026-03-10');
    await silent.county.as('housing').act(a.closeHearingInquiry, silent.about({}));
    expect((await silent.state()).outcome).toBe('not_wanted');
  });

  test('with consent the organ decides, and a superior may require one that nobody but it takes back', async () => {
    const life = await HearingLife.accepted(t);
    await life.county
      .as('housing')
      .act(a.proposeHearing, life.aboutDemand({ hearing: life.hearing, reason: '有争议' }));
    await life.serve();
    await life.county.as('housing').act(a.answerHearingInquiry, life.about({ party: life.wang, agrees: true }));
    expect((await life.clock(LIMITS.decide, life.hearing))?.limit).toMatchObject({ n: 5, unit: 'working' });
    await life.decide();
    expect((await life.state()).phase).toBe('preparing');

    const required = await HearingLife.accepted(t);
    const input = { hearing: required.hearing, by: '云泽市信访局', reason: '请举行听证查清事实' };
    const require = (who: string) => required.county.as(who).act(a.requireHearing, required.aboutDemand(input));
    expect(await refusal(require('housing'))).toBe('api.no_permission');
    await require('chief');
    expect(await required.state()).toMatchObject({ phase: 'to_decide', initiator: 'superior' });
    const withdraw = { parties: [required.wang], statement: '不想参加' };
    expect(await refusal(required.county.as('housing').act(a.withdrawHearing, required.about(withdraw)))).toBe(
      'hearing-review.not_theirs',
    );
  });

  test('who withdrew does not ask again on the same facts', async () => {
    const life = await HearingLife.accepted(t);
    await life.apply();
    const withdraw = { parties: [life.wang], statement: '撤回听证申请' };
    await life.county.as('housing').act(a.withdrawHearing, life.about(withdraw));
    expect((await life.clock(LIMITS.decide, life.hearing))?.state).toBe('void');
    const again = newId();
    expect(await refusal(life.apply({ hearing: again }))).toBe('hearing-review.same_facts');
    expect(await refusal(life.apply({ hearing: again, newFacts: '找到了原始测绘图' }))).toBe('done');
  });

  test('is public unless a ground forbids it or a petitioner asks for his privacy', async () => {
    const life = await HearingLife.accepted(t);
    await life.apply({ privacy: true });
    expect(await refusal(life.decide())).toBe('hearing-review.privacy_asked');
    await life.decide({ openness: 'privacy' });
    expect((await life.state()).openness).toBe('privacy');
    await life.namePanel();
    expect(await refusal(life.setDay('2026-03-27', { announced: true }))).toBe(
      'hearing-review.closed_is_not_announced',
    );

    const later = await HearingLife.accepted(t);
    await later.apply();
    await later.decide();
    expect((await later.state()).openness).toBe('public');
    await later.county.as('housing').act(a.askPrivateHearing, later.about({ party: later.wang }));
    expect((await later.state()).openness).toBe('petitioner_request');
  });

  test('only one at a time, and only while somebody decides on the demand', async () => {
    const life = await HearingLife.accepted(t);
    await life.apply();
    expect(await refusal(life.apply({ hearing: newId() }))).toBe('hearing-review.hearing_open');
  });
});

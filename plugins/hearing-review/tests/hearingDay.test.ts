import { hearingActions as a, hearingContracts as c, LIMITS } from '@lianxin/plugin-hearing-review/common';
import { newId } from '@lianxin/sdk/common';
import { bothDatabases, createTestHost, type TestHost } from '@lianxin/sdk/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { HearingLife, refusal } from './hearingLife.js';

const PLUGIN = new URL('..', import.meta.url).pathname.replace(/\/$/, '');

describe.each(bothDatabases)('the day of a hearing on $name', ({ dialect }) => {
  let t: TestHost;

  beforeAll(async () => {
    t = await createTestHost({ database: dialect, plugins: [PLUGIN] });
  });
  afterAll(() => t.close());

  async function prepared(life?: HearingLife) {
    const now = life ?? (await HearingLife.accepted(t));
    await now.apply();
    await now.decide();
    await now.namePanel();
    return now;
  }
  const postpone = (life: HearingLife, ground: 'force_majeure' | 'new_witness' | 'good_cause' | 'not_notified') =>
    life.county.as('housing').act(a.postponeHearing, life.about({ ground, reason: '另定时间' }));
  const absent = (life: HearingLife) =>
    life.county.as('housing').act(a.recordAbsence, life.about({ reason: '电话联系无人接听，未说明理由' }));

  test('two hearings do not share a room or a member, and the refusal names the hours', async () => {
    const life = await prepared();
    await life.setDay('2026-03-27');
    const second = await HearingLife.accepted(t, [], life);
    await prepared(second);
    const clash = await second.setDay('2026-03-27', { from: 600, to: 700 }).catch((error) => error);
    expect(clash).toMatchObject({ code: 'core.room_taken', params: { from: '09:00', to: '11:00' } });
    const elsewhere = second.setDay('2026-03-27', {
      from: 600,
      to: 700,
      room: undefined,
      place: '城关镇会议室',
    } as object);
    expect(await refusal(elsewhere)).toBe('core.person_taken');
    expect(await refusal(second.setDay('2026-03-27', { from: 660, to: 760 }))).toBe('done');
    const { rows } = await life.county
      .as('housing')
      .call(c.hearings, { from: '2026-03-27', to: '2026-03-27', limit: 10 });
    expect(rows).toMatchObject([
      { hearing: life.hearing, from: 540, roomName: '听证室', mine: true, subject: '拖欠临时安置费' },
      { hearing: second.hearing, from: 660 },
    ]);
    expect((await life.county.as('labour').call(c.hearings, { limit: 10 })).rows).toEqual([]);
  });

  test('is told at least ten working days before', async () => {
    const life = await prepared();
    const short = await life.setDay('2026-03-13').catch((error) => error);
    expect(short).toMatchObject({
      code: 'hearing-review.notice_too_short',
      params: { workdays: 10, earliest: '2026-03-16' },
    });
    await life.setDay('2026-03-16');
    expect((await life.state()).session).toMatchObject({ noticeBy: '2026-03-02' });
    expect(await life.clock(LIMITS.notice, life.hearing)).toMatchObject({ state: 'running', limit: { n: 0 } });
    await life.serve();
    expect((await life.clock(LIMITS.notice, life.hearing))?.state).toBe('met');
    expect(await refusal(life.openSession())).toBe('hearing-review.not_its_day');
  });

  test('who does not come gives up the hearing only where the notice was served in time', async () => {
    const told = await HearingLife.accepted(t);
    await told.noticed();
    expect(await refusal(absent(told))).toBe('hearing-review.not_its_day');
    told.on('2026-03-27');
    await absent(told);
    expect(await told.state()).toMatchObject({ phase: 'ended', outcome: 'waived' });

    const untold = await prepared();
    await untold.setDay('2026-03-27');
    untold.on('2026-03-27');
    expect(await refusal(absent(untold))).toBe('hearing-review.not_notified');
    await postpone(untold, 'not_notified');
    expect((await untold.state()).phase).toBe('preparing');

    const late = await prepared();
    await late.setDay('2026-03-27');
    late.on('2026-03-20');
    await late.serve();
    late.on('2026-03-27');
    expect(await refusal(absent(late))).toBe('hearing-review.not_notified');
    expect(await refusal(late.openSession())).toBe('hearing-review.notice_not_in_time');
    expect(await refusal(late.openSession({ agreed: true }))).toBe('done');
  });

  test('is put off twice, each time told anew; the days for holding it stand meanwhile', async () => {
    const life = await HearingLife.accepted(t);
    await life.noticed();
    await postpone(life, 'force_majeure');
    expect((await life.clock(LIMITS.hold, life.hearing))?.state).toBe('standing');
    await life.setDay('2026-04-02');
    await life.serve();
    life.on('2026-04-02');
    await life.openSession();
    await life.step('opening', '宣布开始');
    await postpone(life, 'new_witness');
    expect(await life.state()).toMatchObject({ phase: 'preparing', postponements: [{}, { ground: 'new_witness' }] });
    await life.setDay('2026-04-24');
    await life.serve();
    life.on('2026-04-24');
    await life.openSession();
    // What was recorded before it was broken off stays.
    expect((await life.state()).steps.opening).toBeDefined();
    await life.stepsUntil('deliberation');
    await life.deliberate();
    expect((await life.state()).phase).toBe('concluded');
    expect((await life.clock(LIMITS.hold, life.hearing))?.state).toBe('met');
  });

  test('of forty co-petitioners five speak', async () => {
    const group = Array.from({ length: 40 }, (_, i) => ({
      id: newId(),
      role: i < 5 ? ('representative' as const) : ('co_petitioner' as const),
    }));
    const life = await HearingLife.accepted(t, group);
    const representatives = group.slice(0, 5).map(({ id }) => id);
    await life.apply({ parties: representatives });
    await life.decide();
    await life.namePanel();
    await life.setDay();
    const { session } = await life.state();
    const { documents } = (await life.open()).fold((await import('@lianxin/sdk/common')).petitionFold);
    expect([...documents.get(session!.document)!.parties].sort()).toEqual([...representatives].sort());
    await life.serve();
    life.on('2026-03-27');
    expect(await refusal(life.openSession({ petitioners: group.slice(0, 6).map(({ id }) => id) }))).toBe(
      'hearing-review.too_many_representatives',
    );
    await life.openSession({ petitioners: representatives });
    const view = await life.county.as('housing').call(c.session, { dossier: life.dossier, hearing: life.hearing });
    expect(view.present?.people).toHaveLength(6);
    expect(view.petitioners).toHaveLength(41);
  });
});

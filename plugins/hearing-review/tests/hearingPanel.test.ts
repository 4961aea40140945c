import { hearingActions as a, badPanel } from '@lianxin/plugin-hearing-review/common';
import { petitionActions as petition } from '@lianxin/sdk/common';
import { bothDatabases, createTestHost, type TestHost } from '@lianxin/sdk/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { HearingLife, refusal } from './hearingLife.js';

const PLUGIN = new URL('..', import.meta.url).pathname.replace(/\/$/, '');

describe.each(bothDatabases)('the panel of a hearing on $name', ({ dialect }) => {
  let t: TestHost;

  beforeAll(async () => {
    t = await createTestHost({ database: dialect, plugins: [PLUGIN] });
  });
  afterAll(() => t.close());

  async function preparing() {
    const life = await HearingLife.accepted(t);
    await life.apply();
    await life.decide();
    return life;
  }
  /** Somebody of the panel is said to be partial, and the head decides. */
  async function recuse(life: HearingLife, person: string, granted?: boolean) {
    const said = {
      person,
      type: 'kinship' as const,
      asker: 'petitioner' as const,
      party: life.wang,
      reason: '系承办人亲属',
    };
    await life.county.as('housing').act(petition.applyRecusal, { dossier: life.dossier, input: said });
    if (granted === undefined) return;
    const about = (await life.open()).entries.findLast(({ type }) => type === 'core.recusal_applied')!.about;
    const input = { granted, reason: '查证属实', ...(!granted && { told: '当面告知理由' }) };
    await life.county.as('housing-head').act(petition.decideRecusal, { dossier: life.dossier, about, input });
  }

  test('INV-20 an even panel cannot sit, nor one below the county’s size', async () => {
    const life = await preparing();
    expect(await refusal(life.namePanel({ members: life.pool.slice(3) }))).toBe('hearing-review.panel_even');
    expect(await refusal(life.namePanel({ members: life.pool.slice(4), reserves: [] }))).toBe(
      'hearing-review.panel_too_small',
    );
    expect(await refusal(life.namePanel({ presider: life.pool[0]! }))).toBe('hearing-review.presider_not_member');
    expect(await refusal(life.namePanel({ reserves: [life.pool[2]!] }))).toBe('hearing-review.panel_twice');
  });

  test('comes from the pool, and not for the most part from the handler’s own system', async () => {
    const life = await preparing();
    const clerk = life.county.as('clerk').actor.person;
    expect(await refusal(life.namePanel({ members: [clerk, ...life.pool.slice(3)] }))).toBe('core.not_on_roster');
    // The first three of the pool belong to the housing system.
    const own = { members: life.pool.slice(0, 5), presider: life.pool[4]!, reserves: [] };
    expect(await refusal(life.namePanel(own))).toBe('hearing-review.panel_of_one_system');
    expect(await refusal(life.namePanel({ recorder: clerk }))).toBe('hearing-review.recorder_elsewhere');
    expect(await refusal(life.namePanel())).toBe('done');
  });

  test('INV-17 whoever handled the matter neither presides nor sits', async () => {
    const life = await preparing();
    const housing = life.county.as('housing').actor.person;
    const { effective } = await life.open();
    const drafted = { ...effective.at(-1)!, type: 'core.handler_named', about: life.demand, data: { person: housing } };
    const { case: state } = (await life.open()).fold(
      (await import('@lianxin/plugin-hearing-review/common')).hearingFold,
    );
    const panel = { presider: housing, members: [housing, ...life.pool.slice(3)], reserves: [], recorder: life.wang };
    const asked = { case: state, hearing: { demands: [life.demand] }, size: 5 };
    expect(badPanel(panel, { ...asked, entries: effective })).toEqual([]);
    expect(badPanel(panel, { ...asked, entries: [...effective, drafted] }).map(({ code }) => code)).toEqual([
      'hearing-review.prior_handler_sits',
    ]);
  });

  test('INV-20 INV-26 a member who keeps out on the day is replaced by a reserve, and decides nothing about it', async () => {
    const life = await HearingLife.accepted(t);
    await life.noticed();
    life.on('2026-03-27');
    const [gone, next] = [life.pool[2]!, life.pool[0]!];
    await recuse(life, gone);
    expect(await refusal(life.openSession())).toBe('hearing-review.replace_first');
    const seat = (ground: 'recused' | 'absent') =>
      life.county.as('housing').act(a.seatReserve, life.about({ left: gone, seated: next, ground }));
    expect(await refusal(seat('recused'))).toBe('hearing-review.not_recused');
    const about = (await life.open()).entries.findLast(({ type }) => type === 'core.recusal_applied')!.about;
    const decide = { dossier: life.dossier, about, input: { granted: true, reason: '查证属实' } };
    await life.county.as('housing-head').act(petition.decideRecusal, decide);
    expect(await refusal(life.openSession())).toBe('hearing-review.replace_first');
    await seat('recused');
    const { panel } = await life.state();
    expect(panel).toMatchObject({ members: [next, ...life.pool.slice(3)], reserves: [life.pool[1]] });
    await life.openSession();
    await life.stepsUntil('deliberation');
    await life.deliberate(['for', 'for', 'for', 'for', 'for']);
    expect((await life.state()).conclusion).toMatchObject({ yes: 5 });
  });

  test('without a reserve the hearing is put off, and the same person is never named again', async () => {
    const life = await preparing();
    await life.namePanel({ reserves: [] });
    await life.setDay();
    await life.serve();
    life.on('2026-03-27');
    await recuse(life, life.pool[6]!, true);
    expect(await refusal(life.openSession())).toBe('hearing-review.replace_first');
    const off = { ground: 'no_reserve' as const, reason: '主持人回避，没有候补人员' };
    await life.county.as('housing').act(a.postponeHearing, life.about(off));
    expect(await refusal(life.namePanel())).toBe('hearing-review.recused_sits');
    expect(await refusal(life.setDay('2026-04-17'))).toBe('hearing-review.replace_first');
    const members = life.pool.slice(1, 6);
    await life.namePanel({ members, presider: members[4]!, reserves: [life.pool[0]!] });
    expect(await refusal(life.setDay('2026-04-17'))).toBe('done');
  });

  test('a refused application changes nothing: the member sits', async () => {
    const life = await HearingLife.accepted(t);
    await life.noticed();
    life.on('2026-03-27');
    await recuse(life, life.pool[2]!, false);
    expect(await refusal(life.openSession())).toBe('done');
  });

  test('a presider who leaves is followed by one named from the panel', async () => {
    const life = await HearingLife.accepted(t);
    await life.noticed();
    const [left, seated] = [life.pool[6]!, life.pool[0]!];
    const seat = (presider?: string) =>
      life.county
        .as('housing')
        .act(a.seatReserve, life.about({ left, seated, ground: 'absent', ...(presider && { presider }) }));
    expect(await refusal(seat())).toBe('hearing-review.name_presider');
    await seat(life.pool[4]!);
    expect((await life.state()).panel?.presider).toBe(life.pool[4]);
  });
});

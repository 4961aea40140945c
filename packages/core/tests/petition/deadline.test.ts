import { officialCalendar } from '@lianxin/calendar';
import { type Answered, deadlineOf, packsOn, SectorPack, statutoryPack } from '@lianxin/core/common';
import { describe, expect, test } from 'vitest';

const count = (days: string[], more: Partial<Answered> = {}): Answered => ({
  event: 'act_known',
  n: 60,
  unit: 'calendar',
  ...more,
  days,
});
const of = (...counts: Answered[]) => deadlineOf(counts, officialCalendar);

describe('the last day to apply elsewhere', () => {
  test('is counted from the event, and of two possible days the earlier counts', () => {
    expect(of(count(['2026-02-10', '2026-02-02']))).toMatchObject({
      is: 'day',
      day: '2026-04-03',
      from: '2026-02-02',
      others: ['2026-02-10'],
    });
  });

  test('of two limits the one that ends first counts', () => {
    const half = count(['2026-02-02'], { event: 'served', n: 1, unit: 'month' });
    expect(of(count(['2026-02-02']), half)).toMatchObject({ day: '2026-03-02', counted: 1 });
  });

  test('is unknown while one event is: what is told can only be too late then', () => {
    expect(of(count(['2026-02-02']), count([], { event: 'served' }))).toEqual({ is: 'unknown' });
  });

  test('rolls to the next working day, as a petitioner’s own time always does', () => {
    expect(of(count(['2026-03-02']))).toMatchObject({ day: '2026-05-06' });
  });

  test('is not computed where the other organ’s rules decide', () => {
    expect(of()).toEqual({ is: 'ask_there' });
  });
});

describe('a sector pack', () => {
  test('as shipped says labour one year, rural land two, reconsideration 60 days, suit six months', () => {
    const limits = Object.fromEntries(
      statutoryPack.matters.flatMap((m) => m.ways.map((w) => [w.code, w.limit] as const)),
    );
    expect(limits['labour.arbitration']).toMatchObject([{ n: 1, unit: 'year', event: 'infringement_known' }]);
    expect(limits['wages_ended.arbitration']).toMatchObject([{ n: 1, unit: 'year', event: 'employment_ended' }]);
    expect(limits['wages_employed.arbitration']).toBe('ask_there');
    expect(limits['rural_land.arbitration']).toMatchObject([{ n: 2, unit: 'year' }]);
    expect(limits['admin_act.reconsideration']).toMatchObject([{ n: 60, unit: 'calendar' }]);
    expect(limits['admin_act.suit']).toMatchObject([{ n: 6, unit: 'month' }]);
    expect(limits['party_discipline.appeal']).toBe('ask_there');
  });

  test('is refused where a limit names an event nobody asks for, or two ways have one code', () => {
    const { act_known: _, ...events } = statutoryPack.events;
    expect(SectorPack.safeParse({ ...statutoryPack, events }).success).toBe(false);
    const twice = [...statutoryPack.matters, statutoryPack.matters[0]];
    expect(SectorPack.safeParse({ ...statutoryPack, matters: twice }).success).toBe(false);
  });

  test('of its versions the highest that has begun is in force', () => {
    const next = { ...statutoryPack, version: 2, from: '2026-06-01' };
    expect(packsOn([next, statutoryPack], '2026-05-31')).toEqual([statutoryPack]);
    expect(packsOn([next, statutoryPack], '2026-06-01')).toEqual([next]);
  });
});

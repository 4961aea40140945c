import { setImmediate as nextTurn } from 'node:timers/promises';
import {
  petitionActions as a,
  approveCalendarYear,
  type CalendarPreview,
  type CalendarYearRow,
  calendarDays,
  calendarMoves,
  calendarPreview,
  calendarYears,
  caseMoves,
  caseQuery,
  cases,
  explainClock,
  importCalendarYear,
  previewCalendarYear,
  rejectCalendarYear,
} from '@lianxin/core/common';
import { CalendarRefresh, Check, demoCounty, Rebuilding } from '@lianxin/core/server';
import { sql } from '@lianxin/db';
import { all } from '@lianxin/kernel/server';
import { createTestHost, type TestCounty, type TestHost } from '@lianxin/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { year2027 } from '../support/year2027.js';
import { about, type Life, Lives, refused } from './lives.js';

/** A third person who may import and approve. */
const plan = {
  ...demoCounty,
  people: [
    ...demoCounty.people,
    { name: '第二副局长', username: 'deputy2', unit: 'petition', title: '副局长', roles: ['officeChief' as const] },
  ],
};

describe.each(['sqlite', 'pg'] as const)('next year, on %s:', (database) => {
  let host: TestHost;
  let county: TestCounty;
  let lives: Lives;
  let [handled, answered, sorted, untouched] = [] as unknown as [Life, Life, Life, Life];

  beforeAll(async () => {
    host = await createTestHost({ database });
    county = await host.county(plan);
    lives = new Lives(host, county);
    host.time.set('2026-09-01');
    untouched = await lives.registered('appeal_request');
    host.time.set('2026-12-10');
    handled = await lives.accepted();
    const notice = await handled.last('core.issued');
    await county.as('housing').act(a.serve, {
      ...about(handled.dossier, notice),
      input: { party: handled.party, mode: 'in_person' },
    });
    host.time.set('2026-12-31');
    answered = await lives.answered();
    host.time.set('2027-01-15');
    sorted = await lives.registered('appeal_request');
  });
  afterAll(() => host.close());

  const as = (who: string) => county.as(who);
  const years = () => as('clerk').call(calendarYears, {});
  const row = async (id: string): Promise<CalendarYearRow> => (await years()).find((y) => y.id === id)!;
  const bring = (content: object | string, who = 'clerk', more = {}) =>
    as(who).call(importCalendarYear, {
      content: typeof content === 'string' ? content : JSON.stringify(content),
      ...more,
    });
  const preview = async (id: string, who = 'clerk'): Promise<CalendarPreview> => {
    await as(who).call(previewCalendarYear, { id });
    for (;;) {
      const page = await as(who).call(calendarPreview, { id });
      if (page.state !== 'running') return page;
      await nextTurn();
    }
  };
  const approve = async (id: string, who: string) =>
    as(who).call(approveCalendarYear, { id, fingerprint: (await row(id)).fingerprint! });
  const settled = () => host.host.get(CalendarRefresh.token).settled();
  const clock = async (life: Life, key: string) =>
    (await as('chief').call(caseQuery, { dossier: life.dossier })).clocks.find((c) => c.key === key)!;
  const equal = async () => {
    expect((await host.host.get(Rebuilding.token).check()).differences).toEqual([]);
    for (const check of host.host.get(all(Check)).everywhere())
      expect((await check.value.run()).problems, check.value.id).toEqual([]);
  };
  let draft: string;

  test('INV-29 a year without an official calendar is provisional in the case, the list and the arithmetic', async () => {
    expect(await clock(handled, 'unit.handle')).toMatchObject({ due: '2027-02-08', provisional: true });
    expect((await as('clerk').call(calendarDays, { year: 2027 })).official).toBe(false);
    const { rows } = await as('clerk').call(cases, {});
    expect(rows.find((r) => r.dossier === handled.dossier)).toMatchObject({ provisional: true });
    const id = (await clock(handled, 'unit.handle')).id;
    const explained = await as('chief').call(explainClock, { dossier: handled.dossier, clock: id });
    expect(explained.calendar).toBe('2026@2025-11-04+2027@provisional');
  });

  test('a file that is not right is refused in words, and nothing changes', async () => {
    const broken = (days: object[]) => ({ ...year2027, days: [...year2027.days, ...days] });
    const day = { name: '元旦', date: '2027-01-01', isOffDay: true };
    for (const [content, code] of [
      ['{"year":', 'calendar.bad_year_file'],
      ['2027-01-01,off,元旦', 'calendar.year_not_given'],
      [broken([day]), 'calendar.day_twice'],
      [broken([{ ...day, isOffDay: false }]), 'calendar.day_contradicts'],
      [broken([{ ...day, date: '2025-01-01' }]), 'calendar.day_out_of_year'],
      [broken([{ ...day, date: '1948-01-01' }]), 'calendar.bad_day'],
      [broken([{ ...day, date: '2101-01-01' }]), 'calendar.bad_day'],
      [broken([{ ...day, date: '2027-13-01' }]), 'calendar.bad_day'],
      [{ ...year2027, days: year2027.days.filter(({ name }) => name !== '清明节') }, 'calendar.holiday_missing'],
    ] as const)
      expect(await refused(bring(content)), code).toBe(code);
    expect(await refused(bring(year2027, 'sysadmin'))).toBe('api.no_permission');
    expect(await refused(bring(year2027, 'housing'))).toBe('api.no_permission');
    expect((await years()).every(({ state }) => state === 'shipped')).toBe(true);
  });

  test('a draft changes nothing; there is one of a year, and it can be rejected with a reason', async () => {
    const { id } = await bring(year2027);
    expect(await refused(bring(year2027, 'chief'))).toBe('core.calendar_draft_exists');
    expect((await clock(handled, 'unit.handle')).due).toBe('2027-02-08');
    await as('chief').call(rejectCalendarYear, { id, reason: '与通知不符' });
    expect(await row(id)).toMatchObject({ state: 'rejected', rejection: { name: '周建国', reason: '与通知不符' } });
    expect(await refused(approve(id, 'chief'))).toBe('core.calendar_not_draft');
    draft = (await bring(year2027)).id;
    expect((await as('clerk').call(calendarDays, { year: 2027, change: draft })).days).toContainEqual({
      day: '2027-02-13',
      kind: 'makeup',
    });
  });

  test('INV-30 the preview says which last days move and why, which stay because they were told, and counts the rest', async () => {
    expect(await refused(approve(draft, 'chief'))).toBe('core.calendar_not_previewed');
    const later = await preview(draft);
    expect(later).toMatchObject({ state: 'done', later: 1, earlier: 1, stays: 1, unlisted: 0 });
    const festival = ['2027-02-08', '2027-02-09', '2027-02-10', '2027-02-11', '2027-02-12', '2027-02-13'];
    expect(later.rows).toEqual([
      expect.objectContaining({
        ...{ dossier: handled.dossier, key: 'unit.handle', from: '2027-02-08', to: '2027-02-13', days: festival },
        told: { day: '2027-02-08', on: '2026-12-10' },
      }),
    ]);
    expect(later.days.find(({ day }) => day === '2027-02-13')).toMatchObject({ from: 'weekend', to: 'makeup' });
    const [earlier] = (await as('clerk').call(calendarPreview, { id: draft, move: 'earlier' })).rows;
    expect(earlier).toMatchObject({
      ...{ dossier: sorted.dossier, key: 'office.sort', from: '2027-02-01', to: '2027-01-30', days: ['2027-01-30'] },
      number: expect.stringContaining('2027'),
    });
    const [stays] = (await as('clerk').call(calendarPreview, { id: draft, move: 'stays' })).rows;
    expect(stays).toMatchObject({
      ...{ dossier: answered.dossier, key: 'review.request', from: '2027-02-01', to: '2027-01-30' },
      told: { day: '2027-02-01', on: '2026-12-31' },
    });
    expect((await row(draft)).preview).toMatchObject({ later: 1, earlier: 1, stays: 1 });
    // Another unit's preview is not there: it sees other cases.
    expect(await as('chief').call(calendarPreview, { id: draft })).toMatchObject({ state: 'done' });
  });

  test('two persons approve, neither of them the importer, and only what they saw', async () => {
    expect(await refused(approve(draft, 'clerk'))).toBe('api.no_permission');
    const other = as('chief').call(approveCalendarYear, { id: draft, fingerprint: 'f'.repeat(64) });
    expect(await refused(other)).toBe('core.calendar_other_days');
    await approve(draft, 'chief');
    expect(await refused(approve(draft, 'chief'))).toBe('core.calendar_approved_already');
    expect((await clock(handled, 'unit.handle')).due).toBe('2027-02-08');
    await approve(draft, 'deputy');
    await settled();
    expect(await row(draft)).toMatchObject({
      ...{ state: 'approved', inForce: true, applied: true },
      approvals: [{ name: '周建国' }, { name: '马丽娟' }],
    });
  });

  test('then every case, list and explanation counts by it, the tables are what the logs make of them', async () => {
    expect(await clock(handled, 'unit.handle')).toMatchObject({ due: '2027-02-13', provisional: false });
    expect(await clock(sorted, 'office.sort')).toMatchObject({ due: '2027-01-30', provisional: false });
    expect(await clock(untouched, 'office.sort')).toMatchObject({ due: '2026-09-16', provisional: false });
    const { rows } = await as('housing').call(cases, {});
    expect(rows.find((r) => r.dossier === handled.dossier)).toMatchObject({ due: '2027-02-13', provisional: false });
    const { id } = await clock(answered, 'review.request');
    const explained = await as('chief').call(explainClock, { dossier: answered.dossier, clock: id });
    expect(explained).toMatchObject({
      due: '2027-02-01',
      counted: '2027-01-30',
      calendar: '2026@2025-11-04+2027@2026-11',
    });
    await equal();
  });

  test('what moved is kept before and after, by case and by change, for whoever sees the case', async () => {
    const { rows } = await as('clerk').call(calendarMoves, { change: draft });
    expect(rows.map(({ dossier, move, from, to }) => ({ dossier, move, from, to }))).toEqual(
      [
        { dossier: answered.dossier, move: 'stays', from: '2027-02-01', to: '2027-01-30' },
        { dossier: sorted.dossier, move: 'earlier', from: '2027-02-01', to: '2027-01-30' },
        { dossier: handled.dossier, move: 'later', from: '2027-02-08', to: '2027-02-13' },
      ].sort((x, y) => (x.from + x.dossier < y.from + y.dossier ? -1 : 1)),
    );
    const [own] = await as('housing').call(caseMoves, { dossier: handled.dossier });
    expect(own).toMatchObject({ change: draft, year: 2027, version: '2026-11', key: 'unit.handle', to: '2027-02-13' });
    expect(await as('labour').call(calendarMoves, { change: draft })).toEqual({ rows: [] });
    expect(await refused(as('labour').call(caseMoves, { dossier: handled.dossier }))).toBe('core.not_found');
    const elsewhere = await host.county();
    expect(await refused(elsewhere.as('clerk').call(calendarMoves, { change: draft }))).toBe('core.not_found');
    expect((await elsewhere.as('clerk').call(calendarDays, { year: 2027 })).official).toBe(false);
  });

  test('a county that adds its own holiday amends a year in force; what began later is no move', async () => {
    const own = [...year2027.days, { name: '开斋节', date: '2027-03-10', isOffDay: true }];
    expect(await refused(bring(year2027))).toBe('core.calendar_unchanged');
    const { id } = await bring({ ...year2027, days: own }, 'chief');
    expect((await row(id)).version).toBe('2026-11.2');
    await preview(id, 'chief');
    await approve(id, 'deputy');
    expect(await refused(approve(id, 'chief'))).toBe('core.calendar_own_import');
    await approve(id, 'deputy2');
    await settled();
    expect((await years()).filter(({ year }) => year === 2027).map(({ state }) => state)).toEqual([
      'approved',
      'superseded',
      'rejected',
    ]);
    expect(await as('clerk').call(calendarMoves, { change: id })).toEqual({ rows: [] });
    host.time.set('2027-02-23');
    const late = await lives.registered('appeal_request');
    expect(await clock(late, 'office.sort')).toMatchObject({ due: '2027-03-11', provisional: false });
    await equal();
  });

  test('a crash between two dossiers is made good at the next start; nothing is kept twice', async () => {
    const run = (statement: ReturnType<typeof sql>) =>
      host.db.transaction(async () => void (await host.db.rows(statement)));
    const kept = () => host.db.rows(sql`select * from core_calendar_moves order by dossier`);
    const first = await kept();
    expect(first).toHaveLength(3);
    await run(sql`update core_clocks set due_day = '2027-02-08' where dossier = ${handled.dossier}`);
    await run(sql`update core_case_list set due = '2027-02-08' where dossier = ${handled.dossier}`);
    await run(
      sql`update core_calendar_years set applied = ${database === 'pg' ? sql`false` : sql`0`} where state = 'approved'`,
    );
    host = await host.restart();
    await settled();
    await equal();
    expect(await kept()).toEqual(first);
    const [approved] = await host.db.rows<{ applied: unknown }>(
      sql`select applied from core_calendar_years where state = 'approved'`,
    );
    expect(Number(approved?.applied)).toBe(1);
  });
});

import { petitionActions as a, type ClockView, caseQuery, foldCase, work } from '@lianxin/core/common';
import { createTestHost, type TestCounty, type TestHost } from '@lianxin/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { about, type Life, Lives, opinionOn } from './lives.js';

describe.each(['sqlite', 'pg'] as const)('handling on %s', (database) => {
  let host: TestHost;
  let county: TestCounty;
  let lives: Lives;
  beforeAll(async () => {
    host = await createTestHost({ database });
    county = await host.county();
    lives = new Lives(host, county);
  });
  beforeEach(() => host.time.set('2026-03-02'));
  afterAll(() => host.close());

  const as = (by: string) => county.as(by);
  const view = (life: Life) => as('chief').call(caseQuery, { dossier: life.dossier });
  const demandOf = async (life: Life) => foldCase((await view(life)).entries as never).demands.get(life.demand)!;
  const clock = async (life: Life, key: string): Promise<ClockView | undefined> =>
    (await view(life)).clocks.find((c) => c.id === `${key}|${life.demand}|`);

  describe('an extension (art 34, INV-11)', () => {
    const ask = (life: Life, days: number) =>
      as('housing').act(a.requestExtension, {
        ...about(life.dossier, life.demand),
        input: { days, reason: '需委托鉴定' },
      });
    const decide = (life: Life, by: string, granted = true) =>
      as(by).act(a.decideExtension, { ...about(life.dossier, life.demand), input: { granted, reason: '情况复杂' } });

    test('is granted by another head than who asked or handles, with a stored reason, and works once served in time', async () => {
      const life = await lives.accepted(); // the 60 days end on the 1st of May, a holiday; rolled to the 6th
      expect((await clock(life, 'unit.handle'))?.due).toBe('2026-05-06');
      host.time.set('2026-04-20');
      await as('housing-head').act(a.requestExtension, {
        ...about(life.dossier, life.demand),
        input: { days: 30, reason: '需委托鉴定' },
      });
      await expect(decide(life, 'housing-head')).rejects.toMatchObject({ code: 'core.second_person' });
      expect((await demandOf(life)).extension?.state).toBe('requested');

      const other = await lives.accepted();
      await as('housing').act(a.nameHandler, {
        ...about(other.dossier, other.demand),
        input: { person: as('housing-head').actor.person },
      });
      await ask(other, 30);
      await expect(decide(other, 'housing-head')).rejects.toMatchObject({ code: 'core.approver_handles' });
      await as('housing').act(a.nameHandler, {
        ...about(other.dossier, other.demand),
        input: { person: as('housing').actor.person },
      });
      await decide(other, 'housing-head');
      const { entries, records } = await view(other);
      const grant = entries.find((e) => e.type === 'core.extension_granted')!;
      expect(records[grant.data.reason as string]?.body).toEqual({ text: '情况复杂' });

      const list = (await as('housing').call(work, { scope: 'unit' })).rows;
      expect(list.some((r) => r.key === 'extension.serve' && r.dossier === other.dossier)).toBe(true);
      const due = (await clock(other, 'unit.handle'))!.due!;
      const notice = entries.findLast((e) => e.type === 'core.issued')!.about;
      await as('housing').act(a.serve, {
        ...about(other.dossier, notice),
        input: { party: other.party, mode: 'in_person' },
      });
      expect((await demandOf(other)).extension?.state).toBe('in_effect');
      expect((await clock(other, 'unit.handle'))!.due! > due).toBe(true);
      await expect(ask(other, 1)).rejects.toMatchObject({ code: 'core.extension_used_up' });
    });

    test('is asked for and granted only before expiry; refusing it is always possible', async () => {
      const life = await lives.accepted();
      host.time.set('2026-05-06');
      await ask(life, 10);
      host.time.set('2026-05-07');
      await expect(decide(life, 'housing-head')).rejects.toMatchObject({ code: 'core.extension_expired' });
      await decide(life, 'housing-head', false);
      await expect(ask(life, 10)).rejects.toMatchObject({ code: 'core.extension_expired' });
    });

    test('served too late has no effect: the first last day stands', async () => {
      const life = await lives.accepted();
      host.time.set('2026-05-06');
      await ask(life, 10);
      await decide(life, 'housing-head');
      host.time.set('2026-05-07');
      await as('housing').act(a.serve, {
        ...about(life.dossier, await life.last('core.issued')),
        input: { party: life.party, mode: 'in_person' },
      });
      expect((await demandOf(life)).extension).toEqual({ state: 'lapsed', days: 10 });
      expect((await clock(life, 'unit.handle'))?.due).toBe('2026-05-06');
    });

    test('never exceeds 30 days in all', async () => {
      const life = await lives.accepted();
      await ask(life, 20);
      await decide(life, 'housing-head');
      await expect(ask(life, 10)).rejects.toMatchObject({ code: 'core.extension_to_serve' });
      await as('housing').act(a.serve, {
        ...about(life.dossier, await life.last('core.issued')),
        input: { party: life.party, mode: 'in_person' },
      });
      await expect(ask(life, 11)).rejects.toMatchObject({ code: 'core.extension_too_long', params: { left: 10 } });
    });
  });

  describe('simple handling', () => {
    const simply = (life: Life, more = {}) =>
      as('housing').act(a.acceptSimplified, {
        ...about(life.dossier, life.demand),
        input: { ground: 'clear_and_easy', declared: true, ...more },
      });

    test('shows both last days, refuses a refusal, and turns into ordinary handling with the 60 days from acceptance', async () => {
      const life = await lives.transferred();
      await expect(simply(life, { declared: false })).rejects.toMatchObject({ code: 'core.simple_declare' });
      await simply(life);
      expect([(await clock(life, 'simple.handle'))?.due, (await clock(life, 'unit.handle'))?.due]).toEqual([
        '2026-03-16',
        '2026-05-06',
      ]);
      const refusing = {
        ...opinionOn(life.demand),
        outcomes: [{ demand: life.demand, outcome: 'not_supported' as const }],
      };
      const draft = () => as('housing').act(a.draftOpinion, { ...about(life.dossier, life.demand), input: refusing });
      await expect(draft()).rejects.toMatchObject({ code: 'core.convert_first' });
      host.time.set('2026-03-09');
      await as('housing').act(a.convertToOrdinary, {
        ...about(life.dossier, life.demand),
        input: { reason: '须委托检测' },
      });
      expect((await clock(life, 'simple.handle'))?.state).toBe('void');
      expect((await clock(life, 'unit.handle'))?.due).toBe('2026-05-06');
      await draft();
    });

    test('told and answered by word of mouth with consent, no paper is issued, and a written opinion stays possible', async () => {
      const life = await lives.transferred();
      await simply(life, { oralConsent: '3月2日电话征得同意' });
      expect((await view(life)).entries.at(-1)?.type).toBe('core.accepted');
      const input = { outcome: 'supported' as const, text: '当日已修复', consent: '信访人当面同意' };
      await as('housing').act(a.answerOrally, { ...about(life.dossier, life.demand), input });
      expect(await demandOf(life)).toMatchObject({ phase: 'ended', end: 'answered_orally', outcome: 'supported' });
      await as('housing').act(a.convertToOrdinary, {
        ...about(life.dossier, life.demand),
        input: { reason: '信访人要求书面答复' },
      });
      expect((await demandOf(life)).phase).toBe('accepted');
    });

    test('is not for what was assigned or what several people brought', async () => {
      await expect(simply(await lives.transferred('assign'))).rejects.toMatchObject({
        code: 'core.simple_not_assigned',
      });
      const life = await lives.transferred();
      const second = { id: life.demand.replace(/^./, (c) => (c === '0' ? '1' : '0')), role: 'co_petitioner' as const };
      await as('clerk').act(a.addParty, { ...about(life.dossier, life.dossier), input: { ...second, name: '孙建军' } });
      await expect(simply(life)).rejects.toMatchObject({ code: 'core.simple_not_joint' });
    });
  });
});

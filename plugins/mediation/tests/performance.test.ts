import { actions, entries as e, settles } from '@lianxin/plugin-mediation/common';
import { clockId, newId } from '@lianxin/sdk/common';
import { describe, expect, test } from 'vitest';
import { ids, proposed, type Story } from './story.js';
import {
  about,
  agreement,
  agreementOf,
  as,
  inForce,
  instalment,
  instalmentOf,
  ofAgreement,
  refusals,
  rules,
} from './telling.js';

const { bureau, committee } = ids;
const perform = clockId('mediation.perform', instalment);
const of = { about: instalment };
const paid = (amount: number, whole: boolean) => ({ whole, amount, note: newId() });
const pay = (story: Story, input: object) =>
  refusals(story, as(actions.performInstalment), instalment, bureau, { note: '—', ...input });
const breach = (story: Story, told: string[]) =>
  refusals(story, as(actions.recordBreach), agreement, bureau, { told, note: '—' });

describe('performance (People’s Mediation Law arts 31, 32)', () => {
  test('each instalment has its day, which who mediates watches over from the day of effect', () => {
    const story = inForce(proposed(rules));
    expect(story.clocks.get(perform)).toMatchObject({ owner: committee, state: 'running' });
    expect(story.due(perform)).toBe('2026-05-31');
  });

  test('is paid in parts, never more than owed, and done with the last cent', () => {
    const story = inForce(proposed(rules));
    expect(pay(story, {})).toEqual(['core.say_amount']);
    expect(pay(story, { amount: 90_000 })).toEqual(['mediation.more_than_owed']);
    story.tell('2026-05-10', e.instalmentPerformed, paid(30_000, false), of);
    expect(instalmentOf(story)).toMatchObject({ phase: 'open', paid: 30_000 });
    expect(pay(story, { amount: 60_000 })).toEqual(['mediation.more_than_owed']);
    story.tell('2026-05-20', e.instalmentPerformed, paid(50_000, true), of);
    expect(instalmentOf(story)).toMatchObject({ phase: 'performed', paid: 80_000, performedOn: '2026-05-20' });
    expect(story.clocks.get(perform)?.state).toBe('met');
    expect(agreementOf(story).phase).toBe('performed');
    expect(settles(agreementOf(story), 'performed')).toBe(true);
  });

  test('a breach: first somebody urges, then the parties are told of court', () => {
    const story = inForce(proposed(rules));
    story.tell('2026-05-20', e.instalmentReminded, { urged: false, note: newId() }, of);
    expect(breach(story, ['lawsuit'])).toContain('mediation.urge_first');
    story.tell('2026-06-02', e.instalmentReminded, { urged: true, note: newId() }, of);
    expect(instalmentOf(story)).toMatchObject({ reminded: ['2026-05-20', '2026-06-02'], urgedOn: '2026-06-02' });
    expect(breach(story, ['petition'])).toEqual(['mediation.tell_lawsuit']);
    expect(breach(story, ['lawsuit'])).toEqual([]);
    story.tell('2026-06-10', e.broken, { told: ['lawsuit'], note: newId() }, ofAgreement);
    expect(story.clocks.get(perform)).toMatchObject({ state: 'void', ground: 'mediation.broken' });
    expect(settles(agreementOf(story), 'confirmed')).toBe(false);
  });

  test('what a court confirmed or a notary made enforceable is enforced: the parties are told of that', () => {
    const story = inForce(proposed(rules)).tell(
      '2026-04-20',
      e.courtAnswered,
      { step: 'confirmed', note: newId() },
      ofAgreement,
    );
    story.tell('2026-06-02', e.instalmentReminded, { urged: true, note: newId() }, of);
    expect(breach(story, ['lawsuit'])).toEqual(['mediation.tell_enforcement']);
    expect(breach(story, ['enforcement'])).toEqual([]);
  });

  test('who performs after all has performed', () => {
    const story = inForce(proposed(rules)).tell(
      '2026-06-10',
      e.broken,
      { told: ['lawsuit'], note: newId() },
      ofAgreement,
    );
    story.tell('2026-07-01', e.instalmentPerformed, paid(80_000, true), of);
    expect(agreementOf(story).phase).toBe('performed');
  });

  test('is counted by the county: agreed, confirmed, or nothing but performed', () => {
    const story = inForce(proposed(rules)).tell('2026-04-03', e.concluded, {}, about);
    const counted = () =>
      (['reached', 'confirmed', 'performed'] as const).filter((when) => settles(agreementOf(story), when));
    expect(counted()).toEqual(['reached']);
    story.tell('2026-04-20', e.courtAnswered, { step: 'confirmed', note: newId() }, ofAgreement);
    expect(counted()).toEqual(['reached', 'confirmed']);
    story.tell('2026-05-20', e.instalmentPerformed, paid(80_000, true), of);
    expect(counted()).toEqual(['reached', 'confirmed', 'performed']);
  });

  test('INV-25 a return visit asks about the matter and is tied to no right given up', () => {
    const visit = { parties: [ids.wang], performance: '已付清', findings: '满意' };
    const ask = (input: object) =>
      refusals(inForce(proposed(rules)), as(actions.recordReturnVisit), agreement, bureau, input);
    expect(ask(visit)).toEqual([]);
    expect(ask({ ...visit, findings: '承诺不再信访' })).toEqual(['core.waives_petition']);
  });
});

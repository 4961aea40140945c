import { actions, entries as e, NOT_CONFIRMABLE, settles } from '@lianxin/plugin-mediation/common';
import { clockId, dueOf, newId, officialCalendar } from '@lianxin/sdk/common';
import { describe, expect, test } from 'vitest';
import { ids, proposed, type Story } from './story.js';
import { agreement, agreementOf, as, inForce, instalment, ofAgreement, period, refusals, rules } from './telling.js';

const { wang, li, bureau } = ids;
const clock = (story: Story, key: string) => story.clocks.get(clockId(`mediation.${key}`, agreement))!;
const apply = (story: Story, more: object = {}, on = '2026-04-10') => {
  const input = { applicants: [wang, li], court: '—', place: 'domicile', matter: 'payment', ...more };
  return refusals(story, as(actions.applyConfirmation), agreement, bureau, input, on);
};
const applied = () =>
  inForce(proposed(rules)).tell(
    '2026-04-10',
    e.confirmationApplied,
    { applicants: [wang, li], court: newId(), place: 'domicile', matter: 'payment' },
    ofAgreement,
  );
const court = (step: string) => ({ step, note: newId() });

describe('judicial confirmation (People’s Mediation Law art 33, Civil Procedure Law arts 205, 206)', () => {
  test('INV-24 the parties have 30 days from effect: their own time, rolled, owned by nobody', () => {
    const story = inForce(proposed(rules));
    expect(clock(story, 'confirm').owner).toBeUndefined();
    expect(dueOf(clock(story, 'confirm'), officialCalendar)).toMatchObject({ raw: '2026-05-02', due: '2026-05-06' });
    expect(apply(story, {}, '2026-05-06')).toEqual([]);
    expect(apply(story, {}, '2026-05-07')).toEqual(['mediation.confirm_window_over']);
    expect(story.clocks.get(period)?.state).toBe('running');
  });

  test('INV-24 only all whom it binds may apply, together', () => {
    expect(apply(inForce(proposed(rules)), { applicants: [wang] })).toEqual(['mediation.joint_only']);
    expect(apply(inForce(proposed(rules)), { applicants: [wang, li, newId()] })).toEqual(['mediation.not_bound']);
  });

  test('status of persons and title are confirmed by no court', () => {
    for (const matter of NOT_CONFIRMABLE)
      expect(apply(inForce(proposed(rules)), { matter }), matter).toEqual(['mediation.not_confirmable']);
  });

  test('the court’s own days: 3 to accept, 15 to rule, 10 more; nobody here owes them', () => {
    const story = applied();
    expect(clock(story, 'confirm').state).toBe('met');
    expect(clock(story, 'court_accept').limit).toMatchObject({ from: '2026-04-10', n: 3 });
    story.tell('2026-04-13', e.courtAnswered, court('accepted'), ofAgreement);
    expect(clock(story, 'court_decide')).toMatchObject({ limit: { from: '2026-04-13', n: 15 }, state: 'running' });
    story.tell('2026-04-27', e.courtAnswered, court('extended'), ofAgreement);
    expect(clock(story, 'court_decide').limit.extension).toBe(10);
    expect(clock(story, 'court_decide').owner).toBeUndefined();
    story.tell('2026-05-06', e.courtAnswered, court('confirmed'), ofAgreement);
    expect(clock(story, 'court_decide').state).toBe('met');
    expect(settles(agreementOf(story), 'confirmed')).toBe(true);
    expect(settles(agreementOf(story), 'performed')).toBe(false);
  });

  test('not confirmed: it ends, and the parties are told of mediating anew and of court', () => {
    const story = applied();
    const step = (input: object) => refusals(story, as(actions.recordCourtStep), agreement, bureau, input);
    expect(step({ step: 'not_confirmed', note: '—', told: ['petition'] })).toEqual([
      'mediation.tell_new_mediation',
      'mediation.tell_lawsuit',
    ]);
    expect(step({ step: 'extended', note: '—' })).toEqual(['mediation.court_not_yet']);
    story.tell('2026-04-20', e.courtAnswered, court('not_confirmed'), ofAgreement);
    expect(agreementOf(story).phase).toBe('not_confirmed');
    expect(story.clocks.get(clockId('mediation.perform', instalment))).toMatchObject({
      state: 'void',
      ground: 'mediation.not_confirmed',
    });
  });

  test('an application that was not accepted leaves room for another within the 30 days', () => {
    const story = applied();
    expect(apply(story)).toEqual(['mediation.already_applied']);
    story.tell('2026-04-12', e.courtAnswered, court('not_accepted'), ofAgreement);
    expect(apply(story, {}, '2026-04-20')).toEqual([]);
    expect(apply(story, {}, '2026-05-20')).toEqual(['mediation.confirm_window_over']);
  });
});

describe('notarisation (Notarisation Law arts 11, 30, 31, 37)', () => {
  const atNotary = () =>
    inForce(proposed(rules)).tell(
      '2026-04-08',
      e.notarisationApplied,
      { applicants: [wang, li], notary: newId(), enforceable: true },
      ofAgreement,
    );
  const notary = (step: string, more: object = {}) => ({ step, note: newId(), ...more });
  const ask = (more: object) =>
    refusals(inForce(proposed(rules)), as(actions.applyNotarisation), agreement, bureau, {
      ...{ applicants: [wang, li], notary: '—', voluntary: true },
      ...more,
    });

  test('is asked for of one’s own will; an enforceable document needs the debtor and a sum', () => {
    expect(ask({})).toEqual([]);
    expect(ask({ voluntary: false })).toEqual(['mediation.not_voluntary']);
    expect(ask({ enforceable: true })).toEqual([]);
    expect(ask({ enforceable: true, applicants: [wang] })).toEqual(['mediation.debtor_consents']);
  });

  test('the notary has 15 working days from acceptance; what is supplemented in between does not count', () => {
    const story = atNotary().tell('2026-04-09', e.notaryAnswered, notary('accepted'), ofAgreement);
    expect(story.due(clockId('mediation.notary', agreement))).toBe('2026-04-30');
    story.tell('2026-04-10', e.notaryAnswered, notary('supplement_asked'), ofAgreement);
    expect(clock(story, 'notary').state).toBe('standing');
    story.tell('2026-04-17', e.notaryAnswered, notary('supplemented'), ofAgreement);
    expect(story.due(clockId('mediation.notary', agreement))).toBe('2026-05-11');
    story.tell('2026-04-30', e.notaryAnswered, notary('certified'), ofAgreement);
    expect(agreementOf(story)).toMatchObject({ phase: 'in_force', notary: { state: 'certified', enforceable: true } });
    expect(settles(agreementOf(story), 'confirmed')).toBe(true);
  });

  test('is refused for a ground of the law and no other; the agreement stays in force', () => {
    const story = atNotary();
    const step = (input: object) => refusals(story, as(actions.recordNotaryStep), agreement, bureau, input);
    expect(step({ step: 'refused', note: '—' })).toEqual(['mediation.notary_ground']);
    expect(step({ step: 'refused', ground: 'in_dispute', note: '—' })).toEqual([]);
    expect(step({ step: 'certified', note: '—' })).toEqual(['mediation.notary_not_yet']);
    story.tell('2026-04-12', e.notaryAnswered, notary('refused', { ground: 'in_dispute' }), ofAgreement);
    expect(agreementOf(story).phase).toBe('in_force');
    expect(settles(agreementOf(story), 'confirmed')).toBe(false);
  });
});

import { actions, entries as e, rulesOf, SCOPES, WAYS } from '@lianxin/plugin-mediation/common';
import { clockId, coreEntries, newId } from '@lianxin/sdk/common';
import { describe, expect, test } from 'vitest';
import { ids, proposed } from './story.js';
import { about, as, consents, mediationOf, period, refusals, rules } from './telling.js';

const { demand, wang, li, bureau, committee, mediation } = ids;
const administrative = { way: 'administrative', host: committee, scope: 'organ_discretion' };
const clockOf = (key: string) => clockId(key, mediation);

describe('three types on one skeleton (Regulations arts 33, 37; opinion of 2025)', () => {
  test('people’s mediation takes no administrative dispute, no unconcluded lawsuit and nothing reserved', () => {
    const story = proposed(rules).tell('2026-03-10', e.ended, { ground: 'withdrawn', told: ['petition'] }, about);
    const input = { mediation: newId(), host: committee, source: 'offer', parties: [wang, li] };
    const open = (way: string) =>
      SCOPES.filter((scope) => !refusals(story, as(actions.propose), demand, bureau, { ...input, way, scope }).length);
    const civil = ['between_citizens', 'citizen_and_organisation', 'organ_civil', 'other_lawful'];
    expect(open('people')).toEqual(civil);
    expect(open('administrative').filter((scope) => !civil.includes(scope))).toEqual(['organ_discretion', 'reserved']);
    expect(open('judicial').filter((scope) => !civil.includes(scope))).toEqual(['litigation_open', 'reserved']);
  });

  test('only people’s mediation knows an oral agreement, and only a court’s own needs no confirmation', () => {
    expect(WAYS.filter((way) => rulesOf[way].oralAgreement)).toEqual(['people']);
    expect(WAYS.filter((way) => !rulesOf[way].confirmable)).toEqual(['judicial']);
  });
});

describe('administrative mediation: the organ decides whether it accepts', () => {
  test('in five working days; nothing begins before, whoever has consented', () => {
    const story = consents(proposed(rules, {}, administrative));
    expect(mediationOf(story).phase).toBe('proposed');
    expect(story.clocks.has(period)).toBe(false);
    expect(story.due(clockOf('mediation.accept'))).toBe('2026-03-16');
    story.tell('2026-03-13', e.accepted, {}, about);
    expect(mediationOf(story).phase).toBe('running');
    expect(story.clocks.get(clockOf('mediation.accept'))?.state).toBe('met');
    expect(story.clocks.get(period)).toMatchObject({ limit: { from: '2026-03-13' }, owner: committee });
  });

  test('in as many as the county says', () => {
    const story = proposed(rules, { 'mediation.acceptWorkdays': 10 }, administrative);
    expect(story.due(clockOf('mediation.accept'))).toBe('2026-03-23');
  });

  test('not competent, it passes the matter on within three', () => {
    const story = proposed(rules, {}, administrative);
    const to = newId();
    story.tell('2026-03-10', e.declined, { ground: 'not_competent', told: ['petition'], reason: newId() }, about);
    expect(mediationOf(story)).toMatchObject({ phase: 'ended', outcome: 'declined' });
    expect(story.due(clockOf('mediation.pass_on'))).toBe('2026-03-13');
    story.tell('2026-03-12', e.handedOver, { successor: to, way: 'people', host: newId(), how: 'written' }, about);
    expect(story.clocks.get(clockOf('mediation.pass_on'))?.state).toBe('met');
    const slower = proposed(rules, { 'mediation.passOnWorkdays': 5 }, administrative);
    slower.tell('2026-03-10', e.declined, { ground: 'not_competent', told: ['petition'], reason: newId() }, about);
    expect(slower.due(clockOf('mediation.pass_on'))).toBe('2026-03-17');
  });

  test('a committee takes no such decision', () => {
    expect(refusals(proposed(rules), as(actions.accept), mediation, committee)).toEqual([
      'mediation.needs_no_acceptance',
    ]);
    expect(proposed(rules).clocks.has(clockOf('mediation.accept'))).toBe(false);
  });

  test('what ends it ends the wait for that decision', () => {
    const story = proposed(rules, {}, administrative).tell('2026-03-10', e.refused, {}, { ...about, party: li });
    expect(story.clocks.get(clockOf('mediation.accept'))?.state).toBe('void');
    const off = proposed(rules, {}, administrative);
    off.tell('2026-03-10', coreEntries.proceedingEnded, { outcome: 'core.plugin_disabled', reason: newId() }, about);
    expect(off.clocks.get(clockOf('mediation.accept'))?.state).toBe('void');
  });
});

describe('from one mediation to another (三调联动)', () => {
  const to = newId();
  const handed = { successor: to, way: 'judicial', host: newId(), how: 'written' };
  const input = { mediation: to, way: 'judicial', host: newId(), scope: 'between_citizens', how: 'written' };
  const handOver = (story: ReturnType<typeof proposed>, more: object = {}) =>
    refusals(story, as(actions.handOver), mediation, committee, { ...input, ...more });

  test('a running one, and a failed one, because all parties want it', () => {
    const story = consents(proposed(rules));
    expect(handOver(story)).toEqual([]);
    expect(handOver(story, { by: [wang] })).toEqual(['core.not_authorised']);
    expect(handOver(story, { scope: 'administrative' })).toEqual(['mediation.not_by_this_way']);
    expect(handOver(story, { way: 'people', host: committee })).toEqual(['mediation.same_hands']);
    story.tell('2026-03-20', e.ended, { ground: 'no_agreement', told: ['lawsuit'] }, about);
    expect(handOver(story)).toEqual([]);
  });

  test('both name each other; the first period ends, and whoever entrusted it waits for the second one’s result', () => {
    const story = consents(proposed(rules)).tell('2026-03-20', e.handedOver, handed, about);
    const next = { demands: [demand], parties: [wang, li], host: handed.host, way: 'judicial', source: 'department' };
    story.tell(
      '2026-03-20',
      e.opened,
      { ...next, scope: 'between_citizens', predecessor: mediation, opener: bureau },
      { about: to, unit: committee },
    );
    expect(mediationOf(story)).toMatchObject({ phase: 'ended', outcome: 'handed_over', to });
    expect(mediationOf(story, to)).toMatchObject({ phase: 'proposed', from: mediation, opener: bureau });
    expect(story.clocks.get(period)?.state).toBe('met');
    expect(story.clocks.has(clockOf('mediation.report'))).toBe(false);
    expect(handOver(story)).toEqual(['mediation.already_handed_over', 'mediation.already_mediated']);
  });
});

describe('the result goes back to whoever entrusted the mediation', () => {
  const end = (settings = {}) =>
    consents(proposed(rules, settings)).tell(
      '2026-03-20',
      e.ended,
      { ground: 'no_agreement', told: ['lawsuit'] },
      about,
    );

  test('within three working days, or as the county says', () => {
    expect(end().due(clockOf('mediation.report'))).toBe('2026-03-25');
    expect(end({ 'mediation.reportWorkdays': 1 }).due(clockOf('mediation.report'))).toBe('2026-03-23');
    const told = end().tell('2026-03-23', e.resultReported, { note: newId() }, about);
    expect(told.clocks.get(clockOf('mediation.report'))?.state).toBe('met');
    expect(refusals(told, as(actions.reportResult), mediation, committee)).toEqual(['mediation.already_reported']);
  });
});

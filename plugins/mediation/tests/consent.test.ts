import { actions, entries as e, GROUND } from '@lianxin/plugin-mediation/common';
import { coreEntries, foldProceedings, newId } from '@lianxin/sdk/common';
import { describe, expect, test } from 'vitest';
import { ids, proposed } from './story.js';
import { about, as, consents, handle, mediationOf, period, refusals, rules } from './telling.js';

const { demand, wang, li, bureau, committee, mediation } = ids;

describe('consent (People’s Mediation Law art 17)', () => {
  test('the mediation begins when the last party has consented', () => {
    const story = proposed(rules).tell('2026-03-10', e.consented, { how: 'written' }, { ...about, party: wang });
    expect(mediationOf(story)).toMatchObject({ phase: 'proposed', consents: { [wang]: '2026-03-10' } });
    expect(story.clocks.has(period)).toBe(false);
    story.tell('2026-03-12', e.consented, { how: 'recorded' }, { ...about, party: li });
    expect(mediationOf(story).phase).toBe('running');
    expect(story.due(period)).toBe('2026-04-13'); // 30 days end on Saturday the 11th
    expect(story.clocks.get(period)?.owner).toBe(committee);
  });

  test('its period is the county’s, and counts only where everybody has consented', () => {
    const story = consents(proposed(rules, { 'mediation.periodDays': 20 }));
    expect(story.due(period)).toBe('2026-04-01');
  });

  test('INV-22 a clear refusal ends it and touches no clock of the petition', () => {
    const story = proposed(rules, { 'mediation.pausesHandleClock': true });
    const before = [...story.clocks.values()];
    story.tell('2026-03-10', e.refused, {}, { ...about, party: li, proceeding: { do: 'end', outcome: 'refused' } });
    expect(mediationOf(story)).toMatchObject({ phase: 'ended', outcome: 'refused' });
    const ofPetition = [...story.clocks.values()].filter(({ key }) => !key.startsWith('mediation.'));
    expect(ofPetition).toEqual(before);
    expect(foldProceedings(story.entries).get(mediation)).toMatchObject({ endedOn: '2026-03-10', outcome: 'refused' });
  });

  test('INV-22 a refusal during the mediation ends it just as well', () => {
    const story = consents(proposed(rules, { 'mediation.pausesHandleClock': true }));
    story.tell('2026-03-22', e.refused, {}, { ...about, party: li });
    expect(mediationOf(story).phase).toBe('ended');
    expect(story.clocks.get(period)?.state).toBe('met');
    expect(story.clocks.get(handle)?.state).toBe('running');
  });

  test('who refused is not asked again: only the parties’ own application opens another', () => {
    const story = proposed(rules).tell('2026-03-10', e.refused, {}, { ...about, party: li });
    const input = {
      mediation: newId(),
      way: 'people',
      host: committee,
      scope: 'between_citizens',
      parties: [wang, li],
    };
    const again = (more: object) => refusals(story, as(actions.propose), demand, bureau, { ...input, ...more });
    expect(again({ source: 'offer' })).toEqual(['mediation.refused_before']);
    expect(again({ source: 'application', applicants: [li], applied: 'oral' })).toEqual([]);
    expect(again({ source: 'application' })).toEqual(['mediation.who_applies']);
  });
});

describe('the 60 days of the organ', () => {
  test('run on during a mediation, unless the county lets them stand', () => {
    const due = proposed(rules).due(handle);
    expect(consents(proposed(rules)).due(handle)).toBe(due);
  });

  test('stand from the last consent to the end where the county says so', () => {
    const story = consents(proposed(rules, { 'mediation.pausesHandleClock': true }));
    expect(story.clocks.get(handle)).toMatchObject({
      state: 'standing',
      limit: { holds: [{ ground: GROUND, from: '2026-03-12' }] },
    });
    story.tell('2026-03-22', e.ended, { ground: 'no_agreement', told: ['lawsuit'] }, about);
    expect(story.clocks.get(handle)?.state).toBe('running');
    expect(story.due(handle)).toBe('2026-05-12'); // 60 days from 3 March, and the 10 it stood
    expect(story.clocks.get(period)?.state).toBe('met');
  });

  test('lose nothing when core ends the mediation: its own period counts for nothing then', () => {
    const story = consents(proposed(rules));
    story.tell('2026-03-22', coreEntries.proceedingEnded, { outcome: 'core.plugin_disabled', reason: newId() }, about);
    expect(story.clocks.get(period)?.state).toBe('void');
    expect(story.clocks.get(handle)?.state).toBe('running');
    expect(mediationOf(story)).toMatchObject({ phase: 'ended', outcome: 'switched_off' });
  });
});

test('two sides, one mediation at a time, appeals only', () => {
  const story = proposed(rules);
  expect(refusals(story, as(actions.propose), demand, bureau)).toEqual(['mediation.already_mediated']);
  story.tell('2026-03-10', e.ended, { ground: 'withdrawn', told: ['petition'] }, about);
  const input = { source: 'offer', parties: [wang], way: 'people', scope: 'between_citizens' };
  expect(refusals(story, as(actions.propose), demand, bureau, input)).toEqual(['mediation.two_sides']);
});

import {
  actions,
  entries as e,
  effectOf,
  foldMediations,
  GROUND,
  type Mediation,
  mediationClocks,
  mediationFold,
} from '@lianxin/plugin-mediation/common';
import {
  type Action,
  blockersOf,
  clockId,
  coreEntries,
  dueOf,
  foldProceedings,
  newId,
  officialCalendar,
  petitionClocks,
} from '@lianxin/sdk/common';
import { describe, expect, test } from 'vitest';
import { ids, proposed, SETTINGS, type Story } from './story.js';

const { demand, wang, li, bureau, committee, mediation, mediator } = ids;
const rules = [petitionClocks, mediationClocks];
const about = { about: mediation };
const handle = clockId('unit.handle', demand);
const period = clockId('mediation.period', mediation);

const mediationOf = (story: Story): Mediation => foldMediations(story.entries).get(mediation)!;
const consents = (story: Story) =>
  story
    .tell('2026-03-10', e.consented, { how: 'written' }, { ...about, party: wang })
    .tell('2026-03-12', e.consented, { how: 'recorded' }, { ...about, party: li });
const drafted = (story: Story) =>
  consents(story).tell('2026-03-20', e.agreementDrafted, { agreement: newId(), performBy: '2026-05-31' }, about);

/** What stands in the way of an action, first without and then with what was entered. */
function refusals<I>(story: Story, action: Action<I, never>, subject: string, unit: string, input?: I) {
  const q = {
    state: mediationFold.of(story.entries) as never,
    about: subject,
    entries: story.entries,
    clocks: story.clocks,
    sealed: false,
    actor: { person: newId(), unit, permissions: new Set([action.permission]) },
    today: '2026-04-01',
    on: '2026-04-01',
    due: () => undefined,
    setting: <T>(key: string) => (SETTINGS as Record<string, unknown>)[key] as T,
  };
  const said = input === undefined ? [] : action.check(q, input);
  return [...blockersOf(action, q), ...said].map((blocker) => blocker.code);
}
const as = (action: unknown) => action as Action<unknown, never>;

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

  test('INV-22 a clear refusal ends it and touches no clock of the petition', () => {
    const story = proposed(rules, { 'mediation.pausesHandleClock': true });
    const before = [...story.clocks.values()];
    story.tell('2026-03-10', e.refused, {}, { ...about, party: li, proceeding: { do: 'end', outcome: 'refused' } });
    expect(mediationOf(story)).toMatchObject({ phase: 'ended', outcome: 'refused' });
    expect([...story.clocks.values()]).toEqual(before);
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
    const again = (source: string) => refusals(story, as(actions.propose), demand, bureau, { ...input, source });
    expect(again('offer')).toEqual(['mediation.refused_before']);
    expect(again('application')).toEqual([]);
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

describe('the agreement (arts 28 to 33)', () => {
  const signatures = { [wang]: '2026-03-24', [li]: '2026-03-26', mediator: '2026-03-24', committee: '2026-03-25' };

  test('INV-23 takes effect on the day of the last signature or seal, and not while one is missing', () => {
    const parties = [wang, li];
    expect(effectOf({ parties }, signatures)).toBe('2026-03-26');
    for (const signer of Object.keys(signatures)) {
      const { [signer]: _, ...rest } = signatures as Record<string, string>;
      expect(effectOf({ parties }, rest), signer).toBeUndefined();
    }
  });

  test('a new draft asks for every signature anew', () => {
    const story = drafted(proposed(rules)).tell('2026-03-24', e.signed, { signer: 'party' }, { ...about, party: wang });
    expect(mediationOf(story).agreement?.signatures).toEqual({ [wang]: '2026-03-24' });
    story.tell('2026-03-25', e.agreementDrafted, { agreement: newId(), performBy: '2026-06-30' }, about);
    expect(mediationOf(story).agreement?.signatures).toEqual({});
  });

  test('nobody signs twice, and a party’s signature names the party', () => {
    const story = drafted(proposed(rules)).tell('2026-03-24', e.signed, { signer: 'party' }, { ...about, party: wang });
    const sign = (input: object) => refusals(story, as(actions.sign), mediation, committee, input);
    expect(sign({ signer: 'party', party: wang })).toEqual(['mediation.already_signed']);
    expect(sign({ signer: 'party' })).toEqual(['mediation.say_which_party']);
    expect(sign({ signer: 'party', party: newId() })).toEqual(['mediation.not_taking_part']);
    expect(sign({ signer: 'party', party: li })).toEqual([]);
  });

  test('INV-24 leaves the parties 30 days to apply for confirmation: their own time, rolled, owned by nobody', () => {
    const story = drafted(proposed(rules)).tell('2026-04-02', e.tookEffect, { performBy: '2026-05-31' }, about);
    const clock = story.clocks.get(clockId('mediation.confirm', mediation))!;
    expect(clock.owner).toBeUndefined();
    expect(dueOf(clock, officialCalendar)).toMatchObject({ raw: '2026-05-02', due: '2026-05-06' });
    expect(story.clocks.get(period)?.state).toBe('met');
  });

  test('INV-24 only all parties together may apply for it', () => {
    const story = drafted(proposed(rules)).tell('2026-04-02', e.tookEffect, { performBy: '2026-05-31' }, about);
    const apply = (applicants: string[]) =>
      refusals(story, as(actions.applyConfirmation), mediation, bureau, { applicants, court: '—' });
    expect(apply([wang])).toEqual(['mediation.joint_only']);
    expect(apply([wang, li])).toEqual([]);
  });

  test('INV-25 a text that gives up a right cannot be drafted', () => {
    const input = { facts: '—', disputed: '—', terms: '今后不再上访', manner: '—', performBy: '2026-05-31' };
    const story = consents(proposed(rules)).tell('2026-03-13', e.mediatorsNamed, { mediators: [mediator] }, about);
    expect(refusals(story, as(actions.draftAgreement), mediation, committee, input)).toEqual(['core.waives_petition']);
    expect(refusals(story, as(actions.draftAgreement), mediation, bureau)).toEqual(['core.not_your_unit']);
  });
});

test('two sides, one mediation at a time, appeals only', () => {
  const story = proposed(rules);
  expect(refusals(story, as(actions.propose), demand, bureau)).toEqual(['mediation.already_mediated']);
  story.tell('2026-03-10', e.ended, { ground: 'withdrawn', told: ['petition'] }, about);
  const input = { source: 'offer', parties: [wang] };
  expect(refusals(story, as(actions.propose), demand, bureau, input)).toEqual(['mediation.two_sides']);
});

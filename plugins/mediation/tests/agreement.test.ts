import { actions, entries as e } from '@lianxin/plugin-mediation/common';
import { newId, petitionEntries } from '@lianxin/sdk/common';
import { describe, expect, test } from 'vitest';
import { ids, proposed } from './story.js';
import {
  about,
  agreement,
  agreementOf,
  as,
  consents,
  drafted,
  handle,
  inForce,
  mediationOf,
  ofAgreement,
  refusals,
  rules,
  scope,
} from './telling.js';

const { demand, wang, li, bureau, committee, mediation, mediator } = ids;
const named = () =>
  consents(proposed(rules)).tell(
    '2026-03-13',
    e.mediatorsNamed,
    { mediators: [mediator], chosen: 'designated' },
    about,
  );

/** A draft as it is entered. */
const written = (more: object = {}) => ({
  ...{ agreement: newId(), demands: [demand], parties: [wang, li], facts: '—', disputed: '—', responsibility: '—' },
  ...{
    terms: '退还八百元',
    manner: '转账',
    instalments: [{ what: '退还', by: li, due: '2026-05-31', amount: 80_000 }],
  },
  ...more,
});
const draft = (story = named(), more: object = {}) =>
  refusals(story, as(actions.draftAgreement), mediation, committee, written(more));

describe('a written agreement (People’s Mediation Law arts 28, 29)', () => {
  test('INV-23 has parties, facts, disputed points, responsibility, terms, manner and time, or it is no agreement', () => {
    expect(actions.draftAgreement.form.safeParse(written()).success).toBe(true);
    for (const part of ['parties', 'facts', 'disputed', 'responsibility', 'terms', 'manner', 'instalments']) {
      const { [part]: _, ...rest } = written() as Record<string, unknown>;
      expect(actions.draftAgreement.form.safeParse(rest).success, part).toBe(false);
    }
    expect(actions.draftAgreement.form.safeParse(written({ instalments: [] })).success).toBe(false);
  });

  test('is between two sides of this mediation, who themselves perform it, from today on', () => {
    expect(draft()).toEqual([]);
    expect(draft(named(), { parties: [wang] })).toContain('mediation.two_sides');
    expect(draft(named(), { parties: [wang, newId()] })).toEqual(['mediation.not_taking_part']);
    expect(draft(named(), { demands: [newId()] })).toEqual(['mediation.not_mediated']);
    const owed = { what: '退还', by: newId(), due: '2026-03-31' };
    expect(draft(named(), { instalments: [owed] })).toEqual(['mediation.who_performs', 'mediation.due_passed']);
  });

  test('INV-25 a text that gives up a right cannot be drafted, wherever in the form it stands', () => {
    expect(draft(named(), { terms: '今后不再上访' })).toEqual(['core.waives_petition']);
    expect(draft(named(), { responsibility: '甲方放弃起诉' })).toEqual(['core.waives_lawsuit']);
    const owed = { what: '不申请复查', by: li, due: '2026-05-31' };
    expect(draft(named(), { instalments: [owed] })).toEqual(['core.waives_review']);
    expect(refusals(named(), as(actions.draftAgreement), mediation, bureau)).toEqual(['core.not_your_unit']);
  });
});

describe('an oral agreement (arts 28, 30)', () => {
  const oral = (way: string) => {
    const story = proposed(rules, {}, { way });
    if (way === 'administrative') story.tell('2026-03-09', e.accepted, {}, about);
    consents(story).tell('2026-03-13', e.mediatorsNamed, { mediators: [mediator], chosen: 'designated' }, about);
    const { agreement, demands, parties, terms, instalments } = written();
    const input = { agreement, demands, parties, terms, instalments };
    return refusals(story, as(actions.recordOralAgreement), mediation, committee, input);
  };

  test('is enough in people’s mediation, and in no other (Regulations art 33)', () => {
    expect(oral('people')).toEqual([]);
    expect(oral('administrative')).toEqual(['mediation.oral_not_enough']);
    expect(oral('judicial')).toEqual(['mediation.oral_not_enough']);
  });
});

describe('what a mediation leads to', () => {
  test('undisputed facts are recorded only where everybody agrees', () => {
    const record = (parties: string[]) =>
      refusals(named(), as(actions.recordFacts), mediation, committee, { facts: '墙体开裂', parties });
    expect(record([wang])).toEqual(['mediation.all_must_agree']);
    expect(record([wang, li])).toEqual([]);
  });

  test('a party steps back before the last signature: no agreement, and one goes on to mediate or ends it', () => {
    const story = drafted(proposed(rules)).tell(
      '2026-03-24',
      e.agreementWithdrawn,
      { note: newId() },
      {
        ...ofAgreement,
        party: wang,
      },
    );
    expect(agreementOf(story).phase).toBe('lapsed');
    expect(mediationOf(story).phase).toBe('running');
    story.tell('2026-03-25', e.ended, { ground: 'withdrawn', told: ['lawsuit'] }, about);
    expect(mediationOf(story)).toMatchObject({ phase: 'ended', outcome: 'withdrawn' });
  });

  test('a party who regrets it afterwards is bound, and told of court and of mediating anew', () => {
    const story = inForce(proposed(rules));
    const regret = (told: string[]) =>
      refusals(story, as(actions.recordRegret), agreement, bureau, { party: wang, told, note: '—' });
    expect(regret(['petition'])).toEqual(['mediation.tell_lawsuit', 'mediation.tell_new_mediation']);
    expect(regret(['lawsuit', 'new_mediation'])).toEqual([]);
    const step = refusals(story, as(actions.withdrawAgreement), agreement, bureau, { party: wang, note: '—' });
    expect(step).toEqual(['core.not_in_this_state']);
    story.tell('2026-04-03', e.regretted, { told: ['lawsuit'], note: newId() }, { ...ofAgreement, party: wang });
    expect(agreementOf(story)).toMatchObject({ phase: 'in_force', regrets: { [wang]: '2026-04-03' } });
  });

  test('if all wish they mediate anew, and a new agreement takes the place of the old one', () => {
    const story = inForce(proposed(rules)).tell('2026-04-02', e.concluded, {}, about);
    const [again, better] = [newId(), newId()];
    story.tell(
      '2026-04-10',
      e.opened,
      {
        ...{ demands: [demand], parties: [wang, li], host: committee, way: 'people', source: 'application' },
        scope: 'between_citizens',
      },
      { about: again, unit: bureau },
    );
    story.tell('2026-04-12', e.agreementDrafted, scope({ mediation: again }), { about: better });
    story.tell('2026-04-12', e.tookEffect, {}, { about: better });
    expect(agreementOf(story).phase).toBe('replaced');
    expect(agreementOf(story, better).phase).toBe('in_force');
    const perform = [...story.clocks.values()].find(({ key }) => key === 'mediation.perform');
    expect(perform).toMatchObject({ state: 'void', ground: 'mediation.replaced' });
  });

  test('a part is agreed on: the mediation goes on for the rest, or ends without it', () => {
    const other = newId();
    const story = proposed(rules, {}, { demands: [demand, other] });
    drafted(story).tell('2026-04-02', e.tookEffect, {}, ofAgreement);
    expect(mediationOf(story).phase).toBe('running');
    expect(draft(story)).toEqual(['mediation.already_agreed']);
    expect(draft(story, { demands: [other] })).toEqual([]);
    story.tell('2026-04-05', e.ended, { ground: 'no_agreement', told: ['lawsuit'] }, about);
    expect(mediationOf(story)).toMatchObject({ phase: 'in_force', outcome: 'partly_agreed' });
  });

  test('an agreement stops no clock of the petition: until the demand has ended its time runs', () => {
    const story = inForce(proposed(rules));
    const due = proposed(rules).due(handle);
    expect(story.due(handle)).toBe(due);
    story.tell('2026-06-10', e.broken, { told: ['lawsuit'], note: newId() }, ofAgreement);
    expect(story.clocks.get(handle)?.state).toBe('running');
    expect(story.due(handle)).toBe(due);
    const settled = { agreement: newId(), proceeding: mediation, parties: [wang] };
    story.tell('2026-06-11', petitionEntries.settled, settled, { about: demand });
    expect(story.clocks.get(handle)?.state).toBe('void');
  });
});

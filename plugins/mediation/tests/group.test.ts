import { actions, entries as e } from '@lianxin/plugin-mediation/common';
import { newId, petitionEntries as p } from '@lianxin/sdk/common';
import { describe, expect, test } from 'vitest';
import { ids, SETTINGS, Story } from './story.js';
import { as, mediationOf, refusals, rules } from './telling.js';

const { demand, li, office, bureau, committee, mediation } = ids;
const members = Array.from({ length: 40 }, newId);
const representatives = members.slice(0, 5);

/** Forty residents with five representatives; each of the others authorised one of the five to consent. */
function group(acts: readonly string[] = ['consent']): Story {
  const told = { filing: newId(), text: newId(), channel: 'visit', unit: office, office, year: 2026, number: 1 };
  const story = new Story(rules, SETTINGS).tell('2026-03-02', p.registered, told);
  const role = (n: number) => (n < 5 ? 'representative' : 'co_petitioner');
  for (const [n, about] of members.entries())
    story.tell('2026-03-02', p.partyAdded, { role: role(n), body: newId() }, { about });
  story
    .tell('2026-03-02', p.partyAdded, { role: 'other_side', body: newId() }, { about: li })
    .tell(
      '2026-03-02',
      p.demandAdded,
      { text: newId(), kind: 'appeal_request', unit: bureau, direct: true },
      { about: demand },
    )
    .tell('2026-03-03', p.accepted, { branch: 'b6_petition' }, { about: demand, unit: bureau });
  for (const [n, about] of representatives.entries()) {
    const his = members.slice(5).filter((_, m) => m % 5 === n);
    story.tell('2026-03-04', p.authorised, { members: his, acts, papers: [] }, { about });
  }
  return story.tell(
    '2026-03-09',
    e.opened,
    {
      ...{ demands: [demand], parties: [...members, li], host: committee, way: 'people', source: 'offer' },
      scope: 'citizen_and_organisation',
    },
    { about: mediation, unit: bureau },
  );
}

const consent = (story: Story, input: object) =>
  refusals(story, as(actions.consent), mediation, committee, { how: 'written', ...input });
const says = (story: Story, ...parties: readonly string[]) => {
  for (const party of parties) story.tell('2026-03-10', e.consented, { how: 'written' }, { about: mediation, party });
  return story;
};

describe('forty co-petitioners with five representatives', () => {
  test('consent member by member: a representative for those who authorised him to, and for nobody else', () => {
    const story = group();
    const [first, second] = representatives as [string, string];
    const his = members.slice(5).filter((_, n) => n % 5 === 0);
    expect(consent(story, { parties: [first, ...his], by: [first] })).toEqual([]);
    expect(consent(story, { parties: his, by: [second] })).toEqual(['core.not_authorised']);
    expect(consent(story, { parties: members, by: representatives })).toEqual([]);
    expect(consent(story, { parties: his })).toEqual([]);
  });

  test('receiving papers for the group, or an authority for another act, is no consent', () => {
    expect(consent(group(['settle']), { parties: members, by: representatives })).toEqual(['core.not_authorised']);
  });

  test('it begins only with the last of the forty-one', () => {
    const story = says(group(), li, ...members.slice(0, 39));
    expect(mediationOf(story).phase).toBe('proposed');
    expect(mediationOf(says(story, members[39]!)).phase).toBe('running');
  });

  test('INV-22 one member’s clear refusal ends it; the others may apply without him', () => {
    const story = says(group(), li, ...members.slice(0, 39));
    story.tell('2026-03-11', e.refused, {}, { about: mediation, party: members[39]! });
    expect(mediationOf(story)).toMatchObject({ phase: 'ended', outcome: 'refused' });
    const rest = [...members.slice(0, 39), li];
    const input = {
      ...{ mediation: newId(), way: 'people', host: committee, scope: 'citizen_and_organisation', parties: rest },
      ...{ source: 'application', applied: 'written', applicants: rest },
    };
    expect(refusals(story, as(actions.propose), demand, bureau, input)).toEqual([]);
  });

  test('those who consented may go on without those who said nothing, and with nobody less', () => {
    const story = says(group(), li, ...members.slice(0, 37));
    const go = (without: readonly string[]) =>
      refusals(story, as(actions.goOnWithout), mediation, committee, { without, how: 'written' });
    const silent = members.slice(37);
    expect(go(silent)).toEqual([]);
    expect(go(silent.slice(1))).toEqual(['mediation.others_awaited']);
    expect(go([members[0]!, ...silent])).toEqual(['mediation.not_awaited']);
    story.tell('2026-03-12', e.wentOnWithout, { without: silent, how: 'written' }, { about: mediation });
    expect(mediationOf(story)).toMatchObject({ phase: 'running', parties: expect.not.arrayContaining(silent) });
  });

  test('and not where a whole side says nothing', () => {
    const story = says(group(), ...members);
    const input = { without: [li], how: 'written' };
    expect(refusals(story, as(actions.goOnWithout), mediation, committee, input)).toEqual(['mediation.two_sides']);
  });

  test('more time needs every one of them', () => {
    const story = says(group(), li, ...members);
    const extend = (by?: readonly string[]) =>
      refusals(story, as(actions.extend), mediation, committee, { days: 15, how: 'written', by });
    expect(extend()).toEqual([]);
    expect(extend([...representatives, li])).toEqual([]);
    expect(extend(representatives)).toEqual(['core.not_authorised']);
  });
});

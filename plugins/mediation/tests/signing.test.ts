import { actions, entries as e, effectOf } from '@lianxin/plugin-mediation/common';
import { newId, petitionEntries } from '@lianxin/sdk/common';
import { describe, expect, test } from 'vitest';
import { ids, proposed } from './story.js';
import { agreement, agreementOf, as, drafted, ofAgreement, refusals, rules, scope } from './telling.js';

const { wang, li, committee, mediator } = ids;
const parts = { parties: [wang, li], mediators: [mediator], sealed: true };
const signatures = { [wang]: '2026-03-24', [li]: '2026-03-26', [mediator]: '2026-03-24', committee: '2026-03-25' };
const signed = (who: string[], signer = 'party') => ({ signer, who, how: 'signature', papers: [] });
const sign = (story: ReturnType<typeof drafted>, input: object) =>
  refusals(story, as(actions.sign), agreement, committee, { how: 'signature', ...input });

describe('signatures and seal (art 29)', () => {
  test('INV-23 an agreement takes effect on the day of the last one, and not while one is missing', () => {
    expect(effectOf({ ...parts, signatures })).toBe('2026-03-26');
    for (const signer of Object.keys(signatures)) {
      const { [signer]: _, ...rest } = signatures as Record<string, string>;
      expect(effectOf({ ...parts, signatures: rest }), signer).toBeUndefined();
    }
  });

  test('INV-23 where the type asks for no seal, none is waited for', () => {
    const { committee: _, ...rest } = signatures;
    expect(effectOf({ ...parts, sealed: false, signatures: rest })).toBe('2026-03-26');
    expect(sign(drafted(proposed(rules), { sealed: false }), { signer: 'committee' })).toEqual([
      'mediation.no_seal_needed',
    ]);
  });

  test('a new draft asks for every signature anew, and the old one has come to nothing', () => {
    const story = drafted(proposed(rules)).tell('2026-03-24', e.signed, signed([wang]), ofAgreement);
    expect(agreementOf(story).signatures).toEqual({ [wang]: '2026-03-24' });
    const again = newId();
    story.tell('2026-03-25', e.agreementDrafted, scope(), { about: again });
    expect(agreementOf(story).phase).toBe('lapsed');
    expect(agreementOf(story, again).signatures).toEqual({});
  });

  test('nobody signs twice, and each signature says whose it is', () => {
    const story = drafted(proposed(rules)).tell('2026-03-24', e.signed, signed([wang]), ofAgreement);
    expect(sign(story, { signer: 'party', parties: [wang] })).toEqual(['mediation.already_signed']);
    expect(sign(story, { signer: 'party' })).toEqual(['mediation.say_which_party']);
    expect(sign(story, { signer: 'mediator' })).toEqual(['mediation.say_which_mediator']);
    expect(sign(story, { signer: 'mediator', mediator: newId() })).toEqual(['mediation.not_this_mediator']);
    expect(sign(story, { signer: 'party', parties: [newId()] })).toContain('mediation.not_bound');
    expect(sign(story, { signer: 'party', parties: [li] })).toEqual([]);
  });

  test('40 members, 5 representatives: each member signs, or authorises somebody in writing for this agreement', () => {
    const members = Array.from({ length: 40 }, newId);
    const speakers = members.slice(0, 5);
    const story = proposed(rules);
    story.tell('2026-03-09', petitionEntries.membersAdded, { parties: members, bodies: members.map(() => newId()) });
    for (const about of speakers) story.tell('2026-03-09', petitionEntries.representativeNamed, {}, { about });
    drafted(story, { parties: [...members, li] });
    const [speaker] = speakers;
    const ofAll = { signer: 'party', parties: members, by: speaker, files: [newId()] };
    expect(sign(story, ofAll)).toEqual(['core.not_authorised']);
    const authority = { members: members.slice(0, 30), acts: ['settle'], papers: [newId()] };
    story.tell('2026-03-21', petitionEntries.authorised, authority, { about: speaker });
    const ofSome = { ...ofAll, parties: members.slice(0, 30) };
    expect(sign(story, ofSome)).toEqual([]);
    expect(sign(story, { ...ofSome, files: [] })).toEqual(['mediation.authority_missing']);
    expect(sign(story, { signer: 'party', parties: members.slice(30) })).toEqual([]);
    story.tell('2026-03-22', e.signed, { ...signed(members.slice(0, 30)), by: speaker }, ofAgreement);
    expect(effectOf(agreementOf(story))).toBeUndefined();
    expect(Object.keys(agreementOf(story).signatures)).toHaveLength(30);
  });
});

import { actions, entries as e, effectOf } from '@lianxin/plugin-mediation/common';
import { clockId, dueOf, newId, officialCalendar } from '@lianxin/sdk/common';
import { describe, expect, test } from 'vitest';
import { ids, proposed } from './story.js';
import { about, as, consents, drafted, mediationOf, period, refusals, rules } from './telling.js';

const { wang, li, bureau, committee, mediation, mediator } = ids;

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
    const story = consents(proposed(rules)).tell(
      '2026-03-13',
      e.mediatorsNamed,
      { mediators: [mediator], chosen: 'parties' },
      about,
    );
    expect(refusals(story, as(actions.draftAgreement), mediation, committee, input)).toEqual(['core.waives_petition']);
    expect(refusals(story, as(actions.draftAgreement), mediation, bureau)).toEqual(['core.not_your_unit']);
  });
});

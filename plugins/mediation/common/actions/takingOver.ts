import { defineAction, fields, z } from '@lianxin/sdk/common';
import { TAKEN_RESULTS } from '../codes.js';
import { instalments, linted } from './agreementKit.js';
import { hasTwoSides, parties, refuse, remedies, when } from './kit.js';
import { holder, matter, mediable, otherSide } from './mediable.js';

const { codes, day, line, long, papers } = fields;
const ifAgreed = <T extends z.ZodType>(asked: T) => when('result', 'agreed', asked);

/**
 * A mediation that was done on paper is entered with its days, its text and its scans; the day of the action is the one
 * on which the agreement took effect, or on which it ended without. No step is made up for it.
 */
export const takeOver = defineAction('mediation.takeOver', {
  ...holder,
  input: z.strictObject({
    ...matter(),
    also: fields.also(),
    parties: parties(),
    other: otherSide(),
    mediators: line(500),
    openedOn: day(),
    result: codes('mediation:codes.takenResult', TAKEN_RESULTS),
    terms: ifAgreed(long()),
    facts: ifAgreed(long()),
    disputed: ifAgreed(long()),
    instalments: ifAgreed(instalments()),
    told: when('result', 'no_agreement', remedies()),
    /** The signed agreement, the record. */
    files: papers(),
  }),
  appends: [
    'mediation.taken_over',
    'mediation.agreement_drafted',
    'mediation.instalment_set',
    'mediation.took_effect',
    'mediation.concluded',
    'mediation.ended',
    'core.party_added',
    'core.settled',
    'core.files_attached',
  ],
  blockers: (q) => mediable.blockers(q),
  check(q, input) {
    const { result, openedOn, terms, facts, disputed, instalments: due, told, other } = input;
    const named = other ? [...input.parties, other.id] : input.parties;
    return [
      ...mediable.check(q, input),
      ...refuse('two_sides', !hasTwoSides(q, named)),
      ...refuse('ended_before_it_began', openedOn > q.on),
      ...refuse('say_agreement', result === 'agreed' && !(terms && facts && disputed && due)),
      ...refuse('say_what_was_told', result === 'no_agreement' && !told),
      ...refuse('who_performs', !(due ?? []).every(({ by }) => named.includes(by))),
      ...linted(input),
    ];
  },
});

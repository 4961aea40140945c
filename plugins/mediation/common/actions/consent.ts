import { bringing, defineAction, fields, z } from '@lianxin/sdk/common';
import { CONSENTS } from '../codes.js';
import { awaited } from '../Mediation.js';
import {
  BEFORE_AGREEMENT,
  both,
  consenting,
  hasTwoSides,
  of,
  parties,
  type Q,
  refuse,
  spokenFor,
  takesPart,
} from './kit.js';

const { codes, files, long, party } = fields;

/** Each by himself; of a group each member, or whoever has his written authority for this. */
export const consent = defineAction('mediation.consent', {
  ...both,
  from: ['proposed'],
  input: z.strictObject({ parties: parties(), ...consenting() }),
  appends: ['mediation.consented', 'core.files_attached'],
  blockers: (q) => refuse('already_consented', awaited(of(q)).length === 0),
  check: (q, { parties: members, by }) => [
    ...takesPart(q, ...members),
    ...refuse(
      'already_consented',
      members.some((one) => of(q).consents[one] !== undefined),
    ),
    ...spokenFor(q, members, by),
  ],
});

/** A party clearly refuses, before or during the mediation. */
export const refusal = defineAction('mediation.refuse', {
  ...both,
  from: BEFORE_AGREEMENT,
  input: z.strictObject({ party: party(), note: long(2000).optional() }),
  appends: ['mediation.refused', 'mediation.session_cancelled'],
  check: (q, input) => takesPart(q, input.party),
});

/**
 * Some say nothing: those who consented may want to go on without them, as long as both sides and somebody who brings
 * each demand remain. Whoever is left out keeps every right; whoever refuses clearly ends it.
 */
export const goOnWithout = defineAction('mediation.goOnWithout', {
  ...both,
  from: ['proposed'],
  input: z.strictObject({ without: parties(), how: codes('mediation:codes.how', CONSENTS), files: files() }),
  appends: ['mediation.went_on_without', 'core.files_attached'],
  blockers: (q) => refuse('nobody_awaited', awaited(of(q)).length === 0),
  check(q, { without }) {
    const rest = of(q).parties.filter((one) => !without.includes(one));
    return [
      ...refuse('not_awaited', !without.every((one) => awaited(of(q)).includes(one))),
      ...refuse(
        'others_awaited',
        awaited(of(q)).some((one) => !without.includes(one)),
      ),
      ...refuse('two_sides', !hasTwoSides(q, rest)),
      ...refuse('demand_without_party', !everyDemandHas(q, rest)),
    ];
  },
});

const everyDemandHas = (q: Q, members: readonly string[]) =>
  of(q).demands.every((id) =>
    bringing(q.state.case, q.state.case.demands.get(id)!).some((one) => members.includes(one)),
  );

import { defineAction, fields, PETITIONING, z } from '@lianxin/sdk/common';
import * as c from '../codes.js';
import type { Mediation } from '../Mediation.js';
import { mediationFold as fold } from '../mediationFold.js';
import { parties, type Q, refuse } from './kit.js';

const { codes, files, id, line, unit } = fields;
const demandsOf = (q: Q, more: readonly string[] = []) =>
  [q.about, ...more].flatMap((demand) => q.state.case.demands.get(demand) ?? []);
const earlier = ({ state }: Q, demands: readonly string[]) =>
  [...state.mediations.values()].filter((m) => m.demands.some((demand) => demands.includes(demand)));
const isOpen = ({ phase }: Mediation) => phase !== 'ended';

/** Proposes to mediate one or several demands; with everybody's consent it begins (opinion of 2025; art 17). */
export const propose = defineAction('mediation.propose', {
  about: 'demand',
  fold,
  permission: 'mediation.open',
  unit: 'owner',
  from: ['to_sort', 'transferred', 'accepted'],
  input: z.strictObject({
    mediation: id(),
    way: codes('mediation:codes.way', c.WAYS),
    host: unit(),
    source: codes('mediation:codes.source', c.SOURCES),
    scope: codes('mediation:codes.scope', c.SCOPES),
    also: fields.also(),
    parties: parties(),
    /** Somebody on the other side who is not in the case yet. */
    other: z
      .strictObject({
        id: id(),
        name: line(100).optional(),
        organisation: line(200).optional(),
        phone: line(40).optional(),
        address: line(200).optional(),
      })
      .optional(),
    files: files(),
  }),
  appends: ['mediation.opened', 'core.party_added', 'core.files_attached'],
  blockers: (q) => [
    ...refuse('only_appeals', demandsOf(q)[0]?.kind !== 'appeal_request'),
    ...refuse('already_mediated', earlier(q, [q.about]).some(isOpen)),
  ],
  check(q, { also = [], parties: named, other, source }) {
    const [first, ...more] = demandsOf(q, also);
    const before = earlier(q, [q.about, ...also]);
    const roles = named.map((one) => q.state.case.parties.get(one)).filter((one) => one && !one.left);
    const sides = new Set(roles.map((one) => PETITIONING.includes(one!.role)));
    const alike = more.every((d) => d.kind === first?.kind && d.phase === first?.phase && d.unit === first?.unit);
    return [
      ...refuse(
        'demands_not_alike',
        !alike || more.length < also.length || new Set([q.about, ...also]).size <= also.length,
      ),
      ...refuse('already_mediated', before.some(isOpen)),
      ...refuse('not_in_case', roles.length < named.length),
      ...refuse('two_sides', !sides.has(true) || !(sides.has(false) || other)),
      ...refuse('who_is_other', other !== undefined && !other.name && !other.organisation),
      // Whoever refused clearly is not asked again; it takes the parties' own application.
      ...refuse('refused_before', source === 'offer' && before.some((m) => m.outcome === 'refused')),
    ];
  },
});

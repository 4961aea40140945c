import { defineAction, fields, z } from '@lianxin/sdk/common';
import * as c from '../codes.js';
import { mediationFold as fold } from '../mediationFold.js';
import { hasTwoSides, parties, type Q, refuse, when } from './kit.js';
import { mediable, otherSide } from './mediable.js';

const { codes, files, id, unit } = fields;

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
    scope: codes('mediation:codes.scope', c.SCOPES),
    source: codes('mediation:codes.source', c.SOURCES),
    applicants: when('source', 'application', parties()),
    applied: when('source', 'application', codes('mediation:codes.applied', c.APPLICATIONS)),
    also: fields.also(),
    parties: parties(),
    other: otherSide(),
    files: files(),
  }),
  appends: ['mediation.opened', 'mediation.consented', 'core.party_added', 'core.files_attached'],
  blockers: (q) => mediable.blockers(q),
  check(q, input) {
    const { applicants = [], applied, parties: named, other, source } = input;
    return [
      ...mediable.check(q, input),
      ...refuse('two_sides', !hasTwoSides(q, other ? [...named, other.id] : named)),
      ...refuse('who_applies', (source === 'application') !== (applicants.length > 0 && applied !== undefined)),
      ...refuse('not_taking_part', !applicants.every((one) => named.includes(one))),
      // Whoever refused clearly is not asked again; it takes the parties' own application.
      ...refuse('refused_before', source !== 'application' && wasRefused(q, [q.about, ...(input.also ?? [])])),
    ];
  },
});

const wasRefused = ({ state }: Q, demands: readonly string[]) =>
  [...state.mediations.values()].some(
    (m) => m.outcome === 'refused' && m.demands.some((demand) => demands.includes(demand)),
  );

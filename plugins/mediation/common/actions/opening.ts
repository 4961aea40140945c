import { defineAction, fields, z } from '@lianxin/sdk/common';
import { APPLICATIONS } from '../codes.js';
import { hasTwoSides, parties, type Q, refuse, when } from './kit.js';
import { holder, matter, mediable, otherSide } from './mediable.js';

const { codes, files } = fields;

/** Proposes to mediate one or several demands; with everybody's consent it begins (opinion of 2025; art 17). */
export const propose = defineAction('mediation.propose', {
  ...holder,
  input: z.strictObject({
    ...matter(),
    applicants: when('source', 'application', parties()),
    applied: when('source', 'application', codes('mediation:codes.applied', APPLICATIONS)),
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

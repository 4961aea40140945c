import { z } from 'zod';
import { blocker, defineAction } from '../../dossier/Action.js';
import { EVIDENCE_KINDS, EXPERT_KINDS } from '../codes.js';
import { petitionFold } from '../petitionFold.js';
import { codes, files, line, long, party } from './fields.js';

const expert = { when: { kind: EXPERT_KINDS } };

/** What a finding rests on: papers, experts, an inspection, what somebody said or was made to explain (art 31(6)). */
export const addEvidence = defineAction('core.addEvidence', {
  about: 'demand',
  permission: 'core.handle',
  unit: 'handler',
  from: ['transferred', 'accepted', 'drafted'],
  harmless: true,
  input: z.strictObject({
    kind: codes('evidenceKind', EVIDENCE_KINDS),
    shows: long(5000),
    /** From whom it is. */
    origin: line(300),
    obtainedBy: line(300),
    institution: line(300).meta(expert).optional(),
    experts: line(500).meta(expert).optional(),
    question: long(2000).meta(expert).optional(),
    conclusion: long(10_000).meta(expert).optional(),
    files: files(),
  }),
  fold: petitionFold,
  appends: ['core.evidence_added'],
  check: (_, { kind, experts, question, conclusion }) =>
    EXPERT_KINDS.includes(kind) && !(experts && question && conclusion) ? [blocker('core.expert_incomplete')] : [],
});

/** Shown to the person it concerns, who could say something to it. */
export const showEvidence = defineAction('core.showEvidence', {
  about: 'evidence',
  permission: 'core.handle',
  unit: 'owner',
  harmless: true,
  input: z.strictObject({ party: party(), note: long(5000).optional() }),
  fold: petitionFold,
  appends: ['core.evidence_shown'],
  check: ({ state }, input) => (state.parties.has(input.party) ? [] : [blocker('core.not_a_party')]),
});

import { z } from 'zod';
import { blocker, defineAction, type Question } from '../../dossier/Action.js';
import type { CaseState } from '../CaseState.js';
import { SERVICE_FAILURES, SERVICE_MODES, SERVICE_SIGNS } from '../codes.js';
import { mayActFor } from '../people.js';
import { petitionFold } from '../petitionFold.js';
import { missingProofs, modesNeeding, type ServiceProof } from '../serviceProofs.js';
import { codes, day, files, line, long, party, unit } from './fields.js';

/** Asked for where the way of service needs it. */
const proof = <T extends z.ZodType>(name: ServiceProof, asked: T) =>
  asked.meta({ ...asked.meta(), when: { mode: modesNeeding(name) } }).optional();

const addressed = ({ state, about }: Question<CaseState>, to: string) => {
  const document = state.documents.get(about);
  return [
    ...(document?.parties.includes(to) ? [] : [blocker('core.not_addressed_to')]),
    ...(document?.served[to] ? [blocker('core.already_served')] : []),
  ];
};

/** Somebody shown in writing to receive papers for this person. */
const hasAgent = (state: CaseState, party: string): boolean =>
  [...state.parties.keys()].some((id) => id !== party && mayActFor(state, id, party, 'receive_papers'));

/**
 * Who received a document, how and with what proof; the day is the action's day: of handing over, of the return receipt,
 * of arrival. Windows start here and only here. A refusal counts with witnesses or on film.
 */
export const serve = defineAction('core.serve', {
  about: 'document',
  permission: 'core.serve',
  unit: 'server',
  from: ['issued'],
  input: z.strictObject({
    party: party(),
    mode: codes('serviceMode', SERVICE_MODES),
    /** A mark in the place of a signature, where somebody cannot write. */
    sign: codes('serviceSign', SERVICE_SIGNS)
      .meta({ when: { mode: ['in_person'] } })
      .optional(),
    receivedBy: line().optional(),
    relation: proof('relation', line(60)),
    adult: proof('adult', z.boolean()),
    tracking: proof('tracking', line(60)),
    consentOn: proof('consentOn', day()),
    witnesses: proof('witnesses', line(300)),
    entrustedTo: proof('entrustedTo', line()),
    note: long(1000).optional(),
    files: files(),
  }),
  fold: petitionFold,
  appends: ['core.served', 'core.files_attached', 'core.issued'],
  documents: ['service_proof'],
  check: (q, input) => [
    ...addressed(q, input.party),
    ...(input.mode === 'agent' && !hasAgent(q.state, input.party) ? [blocker('core.no_agent_for_papers')] : []),
    ...(input.consentOn && input.consentOn > q.on ? [blocker('core.consent_after_service')] : []),
    ...missingProofs(input.mode, input).map((missing) => blocker(`core.proof_missing_${missing}`)),
  ],
});

/** Somebody was sought and not found, or would not take the document and nobody bore witness: no window starts. */
export const recordFailedService = defineAction('core.recordFailedService', {
  about: 'document',
  permission: 'core.serve',
  unit: 'server',
  from: ['issued'],
  harmless: true,
  input: z.strictObject({
    party: party(),
    mode: codes('serviceMode', SERVICE_MODES),
    reason: codes('serviceFailure', SERVICE_FAILURES),
    note: long(1000).optional(),
    files: files(),
  }),
  fold: petitionFold,
  appends: ['core.service_failed', 'core.files_attached'],
  check: (q, input) => addressed(q, input.party),
});

/** The unit that gave the opinion, or the applicant's local government, hands it over; the proof of service is the same. */
export const delegateService = defineAction('core.delegateService', {
  about: 'document',
  permission: 'core.serve',
  unit: 'owner',
  from: ['issued'],
  input: z.strictObject({ to: unit() }),
  fold: petitionFold,
  appends: ['core.service_delegated'],
  check: ({ state, about }, { to }) => (to === state.documents.get(about)?.unit ? [blocker('core.serves_itself')] : []),
});

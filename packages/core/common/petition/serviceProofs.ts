import type { ServiceMode } from './codes.js';

/** What proves that a document reached somebody, beside the day and the hand of who served it (domain 15.3). */
export const SERVICE_PROOFS = [
  'receivedBy',
  'relation',
  'adult',
  'tracking',
  'consentOn',
  'witnesses',
  'entrustedTo',
  'note',
  'files',
] as const;
export type ServiceProof = (typeof SERVICE_PROOFS)[number];

/**
 * What each way of service cannot do without, by the rules of civil procedure that practice follows (Civil Procedure Law
 * arts 87-91). By post the day of service is the day on the return receipt, electronically the day of arrival; a refusal
 * counts as service only with witnesses or on film.
 */
export const PROOFS: Readonly<Record<ServiceMode, readonly ServiceProof[]>> = {
  in_person: [],
  household_member: ['receivedBy', 'relation', 'adult'],
  agent: ['receivedBy'],
  representative: [],
  post_registered: ['tracking'],
  electronic_consented: ['consentOn'],
  left_with_witness: ['witnesses', 'note'],
  left_with_video: ['files', 'note'],
  entrusted: ['entrustedTo', 'receivedBy'],
};

/** The ways of service after the addressee refused to take the document. */
export const LEFT: readonly ServiceMode[] = ['left_with_witness', 'left_with_video'];

/** What is missing to prove service in this way. */
export const missingProofs = (
  mode: ServiceMode,
  given: Readonly<Partial<Record<ServiceProof, unknown>>>,
): readonly ServiceProof[] =>
  PROOFS[mode].filter((proof) => {
    const value = given[proof];
    return value === undefined || value === false || (Array.isArray(value) && value.length === 0);
  });

/** The ways of service that need a proof: when a form asks for it. */
export const modesNeeding = (proof: ServiceProof): ServiceMode[] =>
  (Object.keys(PROOFS) as ServiceMode[]).filter((mode) => PROOFS[mode].includes(proof));

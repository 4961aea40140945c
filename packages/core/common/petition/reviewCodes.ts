import type { LocalFinalGround } from '../directory/settings.js';

/** An opinion is reviewed, a review opinion re-examined (arts 35, 36). */
export const REVIEW_STAGES = ['review', 'reexamination'] as const;
export type ReviewStage = (typeof REVIEW_STAGES)[number];

/** How a request for review or re-examination ends (domain 6.6). */
export const REVIEW_OUTCOMES = [
  'upheld',
  'revoked_redo', // revoked, and to be made anew within some days
  'changed',
  'revoked', // and not made anew: it should never have been accepted
  'not_accepted',
  'rejected',
  'terminated',
  'withdrawn',
] as const;
export type ReviewOutcome = (typeof REVIEW_OUTCOMES)[number];

/** Outcomes that an opinion states; the others are told in a notice. */
export const OPINION_OUTCOMES = [
  'upheld',
  'revoked_redo',
  'changed',
  'revoked',
  'rejected',
] as const satisfies readonly ReviewOutcome[];
export type OpinionOutcome = (typeof OPINION_OUTCOMES)[number];

/** Papers of organs outside that stand in the chain. */
export const RECEIVED_KINDS = ['review_opinion', 'reexamination_opinion'] as const;

/** Why a matter is final: by the Regulations through re-examination alone (art 36). */
export type FinalGround = 're_examined' | LocalFinalGround;

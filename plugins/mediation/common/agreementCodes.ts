/** In writing, or by word of mouth with its content recorded by the mediator (People's Mediation Law art 28). */
export const FORMS = ['written', 'oral'] as const;
export type Form = (typeof FORMS)[number];

/** Whose signature: all of them make a written agreement take effect (art 29). */
export const SIGNERS = ['party', 'mediator', 'committee'] as const;
export type Signer = (typeof SIGNERS)[number];
/** How a party gives it. */
export const SIGN_MODES = ['signature', 'seal', 'fingerprint'] as const;

/** Where an agreement stands. `lapsed`: somebody stepped back before the last signature, or it was drafted anew. */
export const AGREEMENT_PHASES = [
  'signing',
  'lapsed',
  'in_force',
  'performed',
  'broken',
  'not_confirmed',
  'replaced',
] as const;
export type AgreementPhase = (typeof AGREEMENT_PHASES)[number];

/** What is to be done under an agreement: still to be agreed, owed, done. */
export type InstalmentPhase = 'planned' | 'open' | 'performed';

/** What somebody is told of who regrets an agreement, or whose agreement is broken or not confirmed (arts 32, 33). */
export const AGREEMENT_REMEDIES = ['lawsuit', 'enforcement', 'new_mediation', 'petition'] as const;
export type AgreementRemedy = (typeof AGREEMENT_REMEDIES)[number];

/**
 * When the demands count as settled: the agreement reached; performed, or already confirmed by a court or notarised
 * (domain 8.6); or nothing but performed.
 */
export const SETTLES_WHEN = ['reached', 'confirmed', 'performed'] as const;
export type SettlesWhen = (typeof SETTLES_WHEN)[number];

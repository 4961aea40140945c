/** The three mediations (三调, Regulations art 37). What differs between them stands in `rulesOf`. */
export const WAYS = ['people', 'administrative', 'judicial'] as const;
export type Way = (typeof WAYS)[number];

/**
 * What the dispute is (opinion of 2025 on linking petitions and mediation; Regulations art 33). The last three are what
 * people's mediation may not touch.
 */
export const SCOPES = [
  'between_citizens',
  'citizen_and_organisation',
  'organ_civil',
  'organ_discretion',
  'other_lawful',
  'administrative',
  'litigation_open',
  'reserved',
] as const;
export type Scope = (typeof SCOPES)[number];

/** Where a mediation comes from (domain 8.5). */
export const SOURCES = ['application', 'offer', 'police', 'court', 'department'] as const;

/** Parties apply in writing, or say it and it is written down. */
export const APPLICATIONS = ['written', 'oral'] as const;

/** Consent in the party's own writing, or said and written down. */
export const CONSENTS = ['written', 'recorded'] as const;

/** Who chose the mediators (People's Mediation Law art 19). */
export const CHOSEN_BY = ['parties', 'designated'] as const;

/** Who else may be invited, with everybody's consent (art 20). */
export const GUESTS = ['relative', 'neighbour', 'expert', 'organisation'] as const;

/** As what somebody stands on the roster of mediators. */
export const MEDIATORS = ['full_time', 'part_time', 'professional', 'invited'] as const;

/** Why whoever shall mediate does not accept. */
export const DECLINE_GROUNDS = ['not_competent', 'not_mediable', 'unsuitable'] as const;

/** Why a mediation ends without agreement. */
export const END_GROUNDS = ['no_agreement', 'period_over', 'withdrawn', 'unsuitable'] as const;

/** How a mediation came out that was done on paper. */
export const TAKEN_RESULTS = ['agreed', 'no_agreement'] as const;

/** Other ways a party is told of when mediation fails or an agreement is broken (arts 26, 32). */
export const REMEDIES = ['arbitration', 'reconsideration', 'lawsuit', 'petition'] as const;

/** Where a mediation stands. */
export const PHASES = ['proposed', 'running', 'signing', 'in_force', 'ended'] as const;
export type Phase = (typeof PHASES)[number];

/** Who mediates decides rules and forms (Regulations art 37: people's, administrative and judicial mediation, linked). */
export const WAYS = ['people', 'administrative', 'judicial'] as const;
export type Way = (typeof WAYS)[number];

/** Which kinds of unit may host which mediation. */
export const HOSTS: Readonly<Record<Way, readonly string[]>> = {
  people: ['mediation'],
  administrative: ['bureau', 'township', 'government', 'institution'],
  judicial: ['judicial'],
};

/** What may be mediated (opinion of 2025 on linking petitions and mediation). Administrative disputes may not. */
export const SCOPES = ['between_citizens', 'citizen_and_organisation', 'organ_civil', 'other_lawful'] as const;

/** The parties apply, or somebody offers (People's Mediation Law art 17). */
export const SOURCES = ['application', 'offer'] as const;

/** Consent in the party's own writing, or said and written down. */
export const CONSENTS = ['written', 'recorded'] as const;

/** Why a mediation ends without agreement. */
export const END_GROUNDS = ['no_agreement', 'period_over', 'withdrawn', 'unsuitable'] as const;

/** Other ways a party is told of when mediation fails or an agreement is broken (arts 26, 32). */
export const REMEDIES = ['arbitration', 'reconsideration', 'lawsuit', 'petition'] as const;

/** Where a mediation stands. */
export const PHASES = ['proposed', 'running', 'signing', 'in_force', 'ended'] as const;
export type Phase = (typeof PHASES)[number];

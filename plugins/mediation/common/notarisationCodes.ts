/** What the notary does with an application. */
export const NOTARY_STEPS = [
  'accepted',
  'supplement_asked',
  'supplemented',
  'certified',
  'refused',
  'withdrawn',
] as const;
export type NotaryStep = (typeof NOTARY_STEPS)[number];
export type NotaryState = 'applied' | NotaryStep;

/** What may follow what; where nothing may, the notary is done. */
export const NOTARY_NEXT: Readonly<Record<NotaryState, readonly NotaryStep[]>> = {
  applied: ['accepted', 'refused', 'withdrawn'],
  accepted: ['supplement_asked', 'certified', 'refused', 'withdrawn'],
  supplement_asked: ['supplemented', 'refused', 'withdrawn'],
  supplemented: ['supplement_asked', 'certified', 'refused', 'withdrawn'],
  certified: [],
  refused: [],
  withdrawn: [],
};

/** Why a notary may refuse, and for nothing else (Notarisation Law art 31). */
export const NOTARY_GROUNDS = [
  'no_capacity',
  'no_interest',
  'technical_matter',
  'in_dispute',
  'false_material',
  'insufficient_material',
  'untrue_or_unlawful',
  'against_morals',
  'fee_unpaid',
] as const;

/** The notary's own working days for a certificate, counted from acceptance (art 30). */
export const NOTARY_DAYS = 15;

/** Why this court: of a party's domicile, of where the subject matter is, of the committee's place (Civil Procedure Law art 205). */
export const COURT_PLACES = ['domicile', 'subject_matter', 'committee'] as const;

/** What an agreement is about, as far as a court asks. */
export const MATTERS = [
  'payment',
  'damages',
  'contract',
  'neighbours',
  'labour',
  'other_civil',
  'marriage',
  'kinship',
  'adoption',
  'title',
] as const;
export type Matter = (typeof MATTERS)[number];

/**
 * What no court confirms: status of persons (judicial interpretation of 2011, art 4), and who owns a thing or an
 * intellectual property right (interpretation of the Civil Procedure Law, art 355).
 */
export const NOT_CONFIRMABLE: readonly Matter[] = ['marriage', 'kinship', 'adoption', 'title'];

/** What the court does with an application. */
export const COURT_STEPS = ['accepted', 'not_accepted', 'extended', 'confirmed', 'not_confirmed', 'withdrawn'] as const;
export type CourtStep = (typeof COURT_STEPS)[number];
export type CourtState = 'applied' | CourtStep;

/** What may follow what; where nothing may, the court is done. */
export const COURT_NEXT: Readonly<Record<CourtState, readonly CourtStep[]>> = {
  applied: ['accepted', 'not_accepted', 'confirmed', 'not_confirmed', 'withdrawn'],
  accepted: ['extended', 'confirmed', 'not_confirmed', 'withdrawn'],
  extended: ['confirmed', 'not_confirmed', 'withdrawn'],
  not_accepted: [],
  withdrawn: [],
  confirmed: [],
  not_confirmed: [],
};

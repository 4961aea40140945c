import type { Mediation } from './Mediation.js';

/** Papers of a mediation that somebody issues by hand; the notice that it ended goes out with its end. */
export const PAPERS = [
  'application',
  'acceptance_register',
  'rights_notice',
  'consent_request',
  'session_notice',
  'invitation',
  'record',
  'entrustment',
] as const;
export type MediationPaper = (typeof PAPERS)[number];

/** What a paper cannot do without: the reason why not, where it is missing. */
const NEEDS: Readonly<Partial<Record<MediationPaper, (m: Mediation, note?: string) => string | undefined>>> = {
  application: (_, note) => (note ? undefined : 'say_what'),
  record: (_, note) => (note ? undefined : 'say_what'),
  session_notice: (m) => (m.planned ? undefined : 'nothing_planned'),
  invitation: (m) => (!m.planned ? 'nothing_planned' : m.guests.length ? undefined : 'nobody_invited'),
  entrustment: (m) => (m.opener === m.host ? 'not_entrusted' : undefined),
};

/** Why a paper cannot be issued now. */
export const lackOf = (paper: MediationPaper, mediation: Mediation, note?: string): string | undefined =>
  NEEDS[paper]?.(mediation, note);

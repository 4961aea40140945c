import { entryType, kit } from '@lianxin/sdk/common';
import * as c from './codes.js';

const { code, day, flag, int, list, maybe, record, ref } = kit;
const harmless = { harmless: true };

/** Somebody proposed to mediate; everybody's consent is still to be had. */
export const opened = entryType(
  'mediation.opened',
  'proceeding',
  {
    demands: list(ref()),
    parties: list(ref()),
    host: ref(),
    way: code(c.WAYS),
    source: code(c.SOURCES),
    scope: code(c.SCOPES),
  },
  { begins: true },
);
export const consented = entryType('mediation.consented', 'proceeding', { how: code(c.CONSENTS) });
/** A clear refusal: it ends the mediation and touches no clock of the petition (art 17). */
export const refused = entryType('mediation.refused', 'proceeding', { note: maybe(record()) });
export const mediatorsNamed = entryType('mediation.mediators_named', 'proceeding', { mediators: list(ref()) });
export const sessionHeld = entryType('mediation.session_held', 'proceeding', { session: record() }, harmless);
export const extended = entryType('mediation.extended', 'proceeding', { days: int() });
export const agreementDrafted = entryType('mediation.agreement_drafted', 'proceeding', {
  agreement: record(),
  performBy: day(),
});
export const signed = entryType('mediation.signed', 'proceeding', { signer: code(c.SIGNERS) });
/** On the day of the last signature or seal. */
export const tookEffect = entryType('mediation.took_effect', 'proceeding', { performBy: day() }, { issues: true });
export const ended = entryType('mediation.ended', 'proceeding', {
  ground: code(c.END_GROUNDS),
  told: list(code(c.REMEDIES)),
  note: maybe(record()),
});
export const confirmationApplied = entryType('mediation.confirmation_applied', 'proceeding', {
  applicants: list(ref()),
  court: record(),
});
export const confirmed = entryType('mediation.confirmed', 'proceeding', {
  confirmer: code(c.CONFIRMERS),
  valid: flag(),
  note: record(),
});
export const performed = entryType('mediation.performed', 'proceeding', {
  result: code(c.RESULTS),
  note: record(),
  told: maybe(list(code(c.REMEDIES))),
});

export const ENTRIES = [
  opened,
  consented,
  refused,
  mediatorsNamed,
  sessionHeld,
  extended,
  agreementDrafted,
  signed,
  tookEffect,
  ended,
  confirmationApplied,
  confirmed,
  performed,
] as const;

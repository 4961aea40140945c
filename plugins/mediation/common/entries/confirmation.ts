import { entryType, kit } from '@lianxin/sdk/common';
import { AGREEMENT_REMEDIES } from '../agreementCodes.js';
import { COURT_PLACES, COURT_STEPS, MATTERS } from '../confirmationCodes.js';

const { code, list, maybe, record, ref } = kit;

export const confirmationApplied = entryType('mediation.confirmation_applied', 'document', {
  applicants: list(ref()),
  court: record(),
  place: code(COURT_PLACES),
  matter: code(MATTERS),
});

export const courtAnswered = entryType('mediation.court_answered', 'document', {
  step: code(COURT_STEPS),
  note: record(),
  told: maybe(list(code(AGREEMENT_REMEDIES))),
});

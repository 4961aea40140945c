import { entryType, kit } from '@lianxin/sdk/common';
import { CONFIRMERS } from '../agreementCodes.js';

const { code, flag, list, record, ref } = kit;

export const confirmationApplied = entryType('mediation.confirmation_applied', 'proceeding', {
  applicants: list(ref()),
  court: record(),
});

export const confirmed = entryType('mediation.confirmed', 'proceeding', {
  confirmer: code(CONFIRMERS),
  valid: flag(),
  note: record(),
});

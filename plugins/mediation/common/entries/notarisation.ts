import { entryType, kit } from '@lianxin/sdk/common';
import { NOTARY_GROUNDS, NOTARY_STEPS } from '../notarisationCodes.js';

const { code, flag, list, maybe, record, ref } = kit;

export const notarisationApplied = entryType('mediation.notarisation_applied', 'document', {
  applicants: list(ref()),
  notary: record(),
  /** The debtors consent to enforcement without a suit (Notarisation Law art 37). */
  enforceable: flag(),
});

export const notaryAnswered = entryType('mediation.notary_answered', 'document', {
  step: code(NOTARY_STEPS),
  ground: maybe(code(NOTARY_GROUNDS)),
  note: record(),
});

import { entryType, kit } from '@lianxin/sdk/common';
import { AGREEMENT_REMEDIES, FORMS } from '../agreementCodes.js';

const { code, flag, list, record, ref } = kit;

/** Of all demands and parties of a mediation, or of some: then the mediation goes on for the rest. */
export const agreementDrafted = entryType(
  'mediation.agreement_drafted',
  'document',
  {
    mediation: ref(),
    form: code(FORMS),
    text: record(),
    demands: list(ref()),
    parties: list(ref()),
    mediators: list(ref()),
    sealed: flag(),
  },
  { begins: true },
);

/** A party steps back before the last signature: there is no agreement. */
export const agreementWithdrawn = entryType('mediation.agreement_withdrawn', 'document', { note: record() });

/** A party regrets it afterwards: it binds, and he is told what is open to him (art 32). */
export const regretted = entryType('mediation.regretted', 'document', {
  told: list(code(AGREEMENT_REMEDIES)),
  note: record(),
});

/** What nobody disputes, written down because everybody agrees to that, with or without an agreement. */
export const factsRecorded = entryType('mediation.facts_recorded', 'proceeding', {
  facts: record(),
  parties: list(ref()),
});

/** Nothing is left to agree on: the mediation itself is over. */
export const concluded = entryType('mediation.concluded', 'proceeding', {});

import { entryType, kit } from '@lianxin/sdk/common';
import { CONSENTS } from '../codes.js';

const { code, list, maybe, record, ref } = kit;

/** A party's yes; `by`: who said it for him, with his written authority for this. */
export const consented = entryType('mediation.consented', 'proceeding', {
  how: code(CONSENTS),
  by: maybe(list(ref())),
});

/** A clear refusal: it ends the mediation and touches no clock of the petition (art 17). */
export const refused = entryType('mediation.refused', 'proceeding', { note: maybe(record()) });

/** Those who consented go on without the others, who keep every right of theirs. */
export const wentOnWithout = entryType('mediation.went_on_without', 'proceeding', {
  without: list(ref()),
  how: code(CONSENTS),
});

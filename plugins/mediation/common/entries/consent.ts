import { entryType, kit } from '@lianxin/sdk/common';
import { CONSENTS } from '../codes.js';

const { code, maybe, record } = kit;

export const consented = entryType('mediation.consented', 'proceeding', { how: code(CONSENTS) });

/** A clear refusal: it ends the mediation and touches no clock of the petition (art 17). */
export const refused = entryType('mediation.refused', 'proceeding', { note: maybe(record()) });

import { entryType, kit } from '@lianxin/sdk/common';
import { DECLINE_GROUNDS, REMEDIES } from '../codes.js';

const { code, list, record } = kit;

/** Whoever shall mediate accepts (administrative mediation). */
export const accepted = entryType('mediation.accepted', 'proceeding', {});

/** Whoever shall mediate does not accept, and tells why and which ways are open. */
export const declined = entryType('mediation.declined', 'proceeding', {
  ground: code(DECLINE_GROUNDS),
  told: list(code(REMEDIES)),
  reason: record(),
});

import { entryType, kit } from '@lianxin/sdk/common';
import { SIGNERS } from '../agreementCodes.js';

const { code, day } = kit;

export const signed = entryType('mediation.signed', 'proceeding', { signer: code(SIGNERS) });

/** On the day of the last signature or seal. */
export const tookEffect = entryType('mediation.took_effect', 'proceeding', { performBy: day() }, { issues: true });

import { entryType, kit } from '@lianxin/sdk/common';
import { SIGN_MODES, SIGNERS } from '../agreementCodes.js';

const { code, list, maybe, ref } = kit;

export const signed = entryType('mediation.signed', 'document', {
  signer: code(SIGNERS),
  /** Parties or mediators; nobody for the seal of the committee. */
  who: list(ref()),
  how: code(SIGN_MODES),
  /** Who signed for them, and the papers that show he may sign this very agreement. */
  by: maybe(ref()),
  papers: list(ref()),
});

/** On the day of the last signature or seal; an oral agreement when it is made (art 30). */
export const tookEffect = entryType('mediation.took_effect', 'document', {}, { issues: true });

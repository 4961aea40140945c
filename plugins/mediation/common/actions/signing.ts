import { blocker, defineAction, fields, z } from '@lianxin/sdk/common';
import { SIGNERS } from '../agreementCodes.js';
import { host, of, refuse, takesPart, when } from './kit.js';

const { codes, files, party } = fields;

/** One signature or seal, on the day it was given. The last one makes the agreement take effect. */
export const sign = defineAction('mediation.sign', {
  ...host,
  from: ['signing'],
  input: z.strictObject({
    signer: codes('mediation:codes.signer', SIGNERS),
    party: when('signer', 'party', party()),
    files: files(),
  }),
  appends: ['mediation.signed', 'mediation.took_effect', 'core.settled', 'core.files_attached'],
  check(q, { signer, party: one }) {
    if ((signer === 'party') !== (one !== undefined)) return [blocker('mediation.say_which_party')];
    const known = one === undefined ? [] : takesPart(q, one);
    return [...known, ...refuse('already_signed', of(q).agreement?.signatures[one ?? signer] !== undefined)];
  },
});

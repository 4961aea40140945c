import { defineAction, fields, z } from '@lianxin/sdk/common';
import { CONSENTS } from '../codes.js';
import { awaited } from '../Mediation.js';
import { BEFORE_AGREEMENT, both, of, refuse, takesPart } from './kit.js';

const { codes, files, long, party } = fields;

export const consent = defineAction('mediation.consent', {
  ...both,
  from: ['proposed'],
  input: z.strictObject({ party: party(), how: codes('mediation:codes.how', CONSENTS), files: files() }),
  appends: ['mediation.consented', 'core.files_attached'],
  check: (q, input) => [
    ...takesPart(q, input.party),
    ...refuse('already_consented', of(q).parties.includes(input.party) && !awaited(of(q)).includes(input.party)),
  ],
});

/** A party clearly refuses, before or during the mediation. */
export const refusal = defineAction('mediation.refuse', {
  ...both,
  from: BEFORE_AGREEMENT,
  input: z.strictObject({ party: party(), note: long(2000).optional() }),
  appends: ['mediation.refused'],
  check: (q, input) => takesPart(q, input.party),
});

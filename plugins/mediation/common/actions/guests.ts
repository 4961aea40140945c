import { defineAction, fields, z } from '@lianxin/sdk/common';
import { GUESTS } from '../codes.js';
import { consenting, host, of, spokenFor } from './kit.js';

const { codes, line } = fields;

/** Relatives, neighbours, experts or organisations take part where every party wants it (art 20). */
export const invite = defineAction('mediation.invite', {
  ...host,
  from: ['running', 'signing'],
  harmless: true,
  input: z.strictObject({
    kind: codes('mediation:codes.guest', GUESTS),
    name: line(100),
    relation: line(200),
    ...consenting(),
  }),
  appends: ['mediation.guest_invited', 'core.files_attached'],
  check: (q, { by }) => spokenFor(q, of(q).parties, by),
});

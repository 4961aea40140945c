import { defineAction, fields, z } from '@lianxin/sdk/common';
import { host, of, refuse } from './kit.js';

const { files, long } = fields;

/** Whoever mediated for another unit tells it the result. */
export const reportResult = defineAction('mediation.reportResult', {
  ...host,
  from: ['in_force', 'ended'],
  harmless: true,
  input: z.strictObject({ note: long(5000), files: files() }),
  appends: ['mediation.result_reported', 'core.files_attached'],
  blockers: (q) => [
    ...refuse('not_entrusted', of(q).opener === of(q).host),
    ...refuse('already_reported', of(q).reportedOn !== undefined),
  ],
});

import { defineAction, fields, z } from '@lianxin/sdk/common';
import { areBound, bothOfAgreement, linted } from './agreementKit.js';

const { files, long, parties } = fields;

/**
 * Some time later: how it is performed, how the parties find it, what was wrong with it, what is still open. It is about
 * the matter; nobody is rated.
 */
export const recordReturnVisit = defineAction('mediation.recordReturnVisit', {
  ...bothOfAgreement,
  from: ['in_force', 'performed', 'broken', 'not_confirmed'],
  harmless: true,
  input: z.strictObject({
    parties: parties(),
    performance: long(5000),
    findings: long(5000),
    errors: long(5000).optional(),
    open: long(5000).optional(),
    files: files(),
  }),
  appends: ['mediation.return_visited', 'core.issued', 'core.files_attached'],
  documents: ['mediation.return_visit_record'],
  check: (q, input) => [...areBound(q, input.parties), ...linted(input)],
});

import { defineAction, fields, z } from '@lianxin/sdk/common';
import { CONFIRMERS } from '../agreementCodes.js';
import { both, of, parties, refuse } from './kit.js';

const { codes, files, line, long } = fields;

/** Jointly, within 30 days of effect (art 33). */
export const applyConfirmation = defineAction('mediation.applyConfirmation', {
  ...both,
  from: ['in_force'],
  input: z.strictObject({ applicants: parties(), court: line(), files: files() }),
  appends: ['mediation.confirmation_applied', 'core.files_attached'],
  blockers: (q) => refuse('already_applied', of(q).appliedOn !== undefined),
  check: (q, { applicants }) => refuse('joint_only', !of(q).parties.every((one) => applicants.includes(one))),
});

/** What the court ruled, or that a notary has certified the agreement. */
export const recordConfirmation = defineAction('mediation.recordConfirmation', {
  ...both,
  from: ['in_force'],
  input: z.strictObject({
    confirmer: codes('mediation:codes.confirmer', CONFIRMERS),
    valid: z.boolean(),
    note: long(2000),
    files: files(),
  }),
  appends: ['mediation.confirmed', 'core.settled', 'core.files_attached'],
  check: (q, { confirmer }) => refuse('not_applied', confirmer === 'court' && of(q).appliedOn === undefined),
});

import { defineAction, fields, z } from '@lianxin/sdk/common';
import { RESULTS } from '../agreementCodes.js';
import { both, refuse, remedies, when } from './kit.js';

const { codes, files, long } = fields;

/** A part, the whole, or that it was broken: then the parties are told of the ways that are open (arts 31, 32). */
export const recordPerformance = defineAction('mediation.recordPerformance', {
  ...both,
  from: ['in_force'],
  input: z.strictObject({
    result: codes('mediation:codes.result', RESULTS),
    note: long(5000),
    told: when('result', 'broken', remedies()),
    files: files(),
  }),
  appends: ['mediation.performed', 'core.settled', 'core.files_attached'],
  check: (_, { result, told }) => refuse('say_what_was_told', result === 'broken' && !told),
});

import { defineAction, z } from '@lianxin/sdk/common';
import { consenting, host, of, spokenFor } from './kit.js';

/** More time, because every party wants it. */
export const extend = defineAction('mediation.extend', {
  ...host,
  from: ['running', 'signing'],
  input: z.strictObject({ days: z.int().min(1).max(60), ...consenting() }),
  appends: ['mediation.extended', 'core.files_attached'],
  check: (q, { by }) => spokenFor(q, of(q).parties, by),
});

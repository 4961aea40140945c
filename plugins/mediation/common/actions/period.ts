import { defineAction, z } from '@lianxin/sdk/common';
import { host } from './kit.js';

/** More time, because the parties want it. */
export const extend = defineAction('mediation.extend', {
  ...host,
  from: ['running', 'signing'],
  input: z.strictObject({ days: z.int().min(1).max(60) }),
  appends: ['mediation.extended'],
});

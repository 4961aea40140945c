import { defineAction, fields, z } from '@lianxin/sdk/common';
import { host, noMediator } from './kit.js';

const { files, line, long } = fields;

export const holdSession = defineAction('mediation.holdSession', {
  ...host,
  from: ['running', 'signing'],
  harmless: true,
  input: z.strictObject({ place: line(), present: long(1000), note: long(), files: files() }),
  appends: ['mediation.session_held', 'core.files_attached'],
  blockers: noMediator,
});

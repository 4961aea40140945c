import { defineAction, fields, z } from '@lianxin/sdk/common';
import { END_GROUNDS } from '../codes.js';
import { BEFORE_AGREEMENT, both, remedies } from './kit.js';

const { codes, long } = fields;

/** Without agreement; the parties are told which other ways are open (art 26). */
export const end = defineAction('mediation.end', {
  ...both,
  from: BEFORE_AGREEMENT,
  input: z.strictObject({
    ground: codes('mediation:codes.ground', END_GROUNDS),
    told: remedies(),
    note: long(5000).optional(),
  }),
  appends: ['mediation.ended', 'mediation.session_cancelled', 'core.issued'],
  documents: ['mediation.end_notice'],
});

import { defineAction, fields, z } from '@lianxin/sdk/common';
import { DECLINE_GROUNDS } from '../codes.js';
import { rulesOf } from '../rulesOf.js';
import { host, of, refuse, remedies } from './kit.js';

const { codes, files, long } = fields;

/** The organ accepts to mediate; only where its type asks for that decision. */
export const accept = defineAction('mediation.accept', {
  ...host,
  from: ['proposed'],
  input: z.strictObject({ files: files() }),
  appends: ['mediation.accepted', 'core.files_attached'],
  blockers: (q) => [
    ...refuse('needs_no_acceptance', !rulesOf[of(q).way].decidesAcceptance),
    ...refuse('already_accepted', of(q).acceptedOn !== undefined),
  ],
});

/** Whoever shall mediate does not accept. Not competent, it passes the matter on with the parties' agreement. */
export const decline = defineAction('mediation.decline', {
  ...host,
  from: ['proposed'],
  input: z.strictObject({
    ground: codes('mediation:codes.declineGround', DECLINE_GROUNDS),
    told: remedies(),
    reason: long(5000),
    files: files(),
  }),
  appends: ['mediation.declined', 'core.files_attached'],
});

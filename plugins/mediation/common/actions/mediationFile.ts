import { defineAction, fields, z } from '@lianxin/sdk/common';
import { ADDED_PIECES, mediationFile, missingIn, RETENTIONS } from '../mediationFile.js';
import { linted } from './agreementKit.js';
import { both, host, of, refuse } from './kit.js';

const { codes, long, proofs } = fields;

/** Puts papers into the file under the name of a piece. What is said in separate sessions has no place in it. */
export const addToFile = defineAction('mediation.addToFile', {
  ...both,
  harmless: true,
  input: z.strictObject({ piece: codes('mediation:codes.filePiece', ADDED_PIECES), files: proofs() }),
  appends: ['mediation.piece_filed', 'core.files_attached'],
});

/** Makes up the file: cover and catalogue. What it must have and has not is named, and somebody says why. */
export const makeFile = defineAction('mediation.makeFile', {
  ...host,
  from: ['in_force', 'ended'],
  input: z.strictObject({
    retention: codes('mediation:codes.retention', RETENTIONS),
    reason: long(2000).optional(),
  }),
  appends: ['mediation.file_numbered', 'mediation.filed', 'core.issued'],
  documents: ['mediation.file_catalogue'],
  check: (q, input) => {
    const missing = missingIn(mediationFile(q.state, q.entries, of(q)));
    return [...refuse('file_incomplete', missing.length > 0 && !input.reason), ...linted(input)];
  },
});

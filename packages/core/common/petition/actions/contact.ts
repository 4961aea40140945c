import { z } from 'zod';
import { blocker, defineAction } from '../../dossier/Action.js';
import { CONTACT_WAYS } from '../codes.js';
import { petitionFold } from '../petitionFold.js';
import { codes, long, party } from './fields.js';

/** Records that the unit spoke with the petitioner, or tried to; only who was reached was contacted (domain 5.2). */
export const recordContact = defineAction('core.recordContact', {
  about: 'dossier',
  permission: 'core.addFiles',
  unit: 'involved',
  from: ['open', 'done'],
  harmless: true,
  input: z.strictObject({
    way: codes('contactWay', CONTACT_WAYS),
    reached: z.boolean(),
    whom: party().optional(),
    note: long(2000).optional(),
  }),
  fold: petitionFold,
  appends: ['core.contacted'],
  check: ({ state }, { whom }) => (whom && !state.parties.has(whom) ? [blocker('core.not_a_party')] : []),
});

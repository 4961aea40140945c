import { z } from 'zod';
import { blocker, defineAction } from '../../dossier/Action.js';
import { RECUSAL_APPLICANTS, RECUSAL_TYPES } from '../codes.js';
import { petitionFold } from '../petitionFold.js';
import { recusalOf } from '../Recusal.js';
import { codes, files, id, long, party } from './fields.js';

/**
 * That somebody shall keep out of the case (art 28): asked for by that person, by the petitioner, or told by anybody
 * else. Until it is decided the person does nothing here but save papers and lives.
 */
export const applyRecusal = defineAction('core.applyRecusal', {
  about: 'dossier',
  permission: 'core.addFiles',
  unit: 'involved',
  from: ['open', 'done', 'closed'],
  harmless: true,
  input: z.strictObject({
    person: id().meta({ widget: 'staff' }),
    type: codes('recusalType', RECUSAL_TYPES),
    asker: codes('recusalApplicant', RECUSAL_APPLICANTS),
    party: party().optional(),
    reason: long(5000),
    files: files(),
  }),
  fold: petitionFold,
  appends: ['core.recusal_applied', 'core.files_attached'],
  check: ({ state, actor }, { person, asker, party: applicant }) => {
    if ((asker === 'self') !== (person === actor.person)) return [blocker('core.recusal_by_whom')];
    if (asker === 'petitioner' && !state.parties.has(applicant ?? '')) return [blocker('core.recusal_name_petitioner')];
    return recusalOf(state, person) ? [blocker('core.recusal_asked')] : [];
  },
});

/**
 * The head of the person's unit decides; on a head, the unit above. The person concerned never does: the fold bars
 * whoever is asked to keep out.
 */
export const decideRecusal = defineAction('core.decideRecusal', {
  about: 'recusal',
  permission: 'core.decideRecusal',
  unit: 'owner',
  from: ['pending'],
  input: z.strictObject({
    granted: z.boolean(),
    reason: long(5000),
    /** How whoever asked was told of a refusal and its reasons. */
    told: long(2000).optional(),
  }),
  fold: petitionFold,
  appends: ['core.recusal_decided'],
  check: (_, { granted, told }) => (granted || told ? [] : [blocker('core.recusal_tell')]),
});

import { z } from 'zod';
import { blocker, defineAction } from '../../dossier/Action.js';
import { waiversIn } from '../findWaivers.js';
import { petitionFold } from '../petitionFold.js';
import { long } from './fields.js';
import { unchecked } from './redactionRules.js';
import { isReport } from './rules.js';

/**
 * Asks the petitioner in writing for what is missing (补正): everything at once, and once only for a demand. The
 * Regulations know no pause, so no limit waits for it.
 */
export const askSupplement = defineAction('core.askSupplement', {
  about: 'demand',
  permission: 'core.addFiles',
  unit: 'owner',
  from: ['to_sort', 'transferred'],
  input: z.strictObject({
    /** One piece a line. */
    missing: long(5000),
  }),
  fold: petitionFold,
  appends: ['core.supplement_asked', 'core.issued'],
  documents: ['supplement_notice'],
  blockers: (q) => [
    ...(q.state.demands.get(q.about)?.supplement ? [blocker('core.supplement_once')] : []),
    ...isReport(q),
    ...unchecked(q),
  ],
  check: (_, { missing }) => waiversIn(missing),
});

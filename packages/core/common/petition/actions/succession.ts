import { z } from 'zod';
import { blocker, defineAction } from '../../dossier/Action.js';
import { petitionFold } from '../petitionFold.js';
import { files, line, long, unit } from './fields.js';

/**
 * A unit that was merged, split or abolished: what it still had to do in this case passes to its successor, with the days
 * it had (art 24). The directory names the successor; where it is unclear, the government of the same level does.
 */
export const succeed = defineAction('core.succeed', {
  about: 'dossier',
  permission: 'core.sort',
  unit: 'office',
  input: z.strictObject({
    /** Only where the directory names none, or this matter goes elsewhere. */
    to: unit().optional(),
    /** Who designated it, by what paper. */
    designatedBy: line(300).optional(),
    reason: long(5000),
    files: files(),
  }),
  fold: petitionFold,
  appends: ['core.succeeded', 'core.files_attached'],
  check: (_, { to, designatedBy }) => (!to === !designatedBy ? [] : [blocker('core.successor_needs_designation')]),
});

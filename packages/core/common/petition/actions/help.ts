import { z } from 'zod';
import { blocker, defineAction } from '../../dossier/Action.js';
import { HELP_KINDS, HELP_SOURCES, HELP_STEPS } from '../codes.js';
import { waiversIn } from '../findWaivers.js';
import { petitionFold } from '../petitionFold.js';
import { cents, codes, files, long, party, proofs } from './fields.js';

/**
 * Told of help in hardship, or helped to apply for it (art 37): in every state of the case, whatever its outcome, and never for
 * a promise to stop petitioning, suing or asking for a review (domain 17.3).
 */
export const offerHelp = defineAction('core.offerHelp', {
  about: 'dossier',
  permission: 'core.addFiles',
  unit: 'involved',
  harmless: true,
  input: z.strictObject({
    party: party(),
    kind: codes('helpKind', HELP_KINDS),
    step: codes('helpStep', HELP_STEPS),
    why: long(5000),
    amount: cents()
      .meta({ when: { step: ['applied'] } })
      .optional(),
    source: codes('helpSource', HELP_SOURCES)
      .meta({ when: { step: ['applied'] } })
      .optional(),
    files: files(),
  }),
  fold: petitionFold,
  appends: ['core.help_offered', 'core.files_attached'],
  check: ({ state }, { party: who, why }) => [
    ...(state.parties.has(who) ? [] : [blocker('core.not_a_party')]),
    ...waiversIn(why),
  ],
});

/** Approved by a head who did not apply for it, with the amount and where the money comes from. */
export const decideHelp = defineAction('core.decideHelp', {
  about: 'help',
  permission: 'core.decideHelp',
  unit: 'owner',
  from: ['applied'],
  notBy: 'core.help_offered',
  input: z.strictObject({
    granted: z.boolean(),
    amount: cents()
      .meta({ when: { granted: [true] } })
      .optional(),
    source: codes('helpSource', HELP_SOURCES)
      .meta({ when: { granted: [true] } })
      .optional(),
    reason: long(5000),
  }),
  fold: petitionFold,
  appends: ['core.help_decided'],
  check: (_, { granted, amount, source, reason }) => [
    ...(granted && (amount === undefined || !source) ? [blocker('core.help_amount_and_source')] : []),
    ...waiversIn(reason),
  ],
});

/** Paid, with the receipt. */
export const payHelp = defineAction('core.payHelp', {
  about: 'help',
  permission: 'core.addFiles',
  unit: 'owner',
  from: ['approved'],
  input: z.strictObject({ amount: cents(), files: proofs(), note: long(2000).optional() }),
  fold: petitionFold,
  appends: ['core.help_paid'],
  check: ({ state, about }, { amount, note }) => [
    ...(amount > (state.helps.get(about)?.amount ?? 0) ? [blocker('core.help_beyond_grant')] : []),
    ...waiversIn(note),
  ],
});

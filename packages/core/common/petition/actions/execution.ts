import { z } from 'zod';
import { blocker, defineAction } from '../../dossier/Action.js';
import { clockId } from '../../dossier/foldClocks.js';
import { petitionFold } from '../petitionFold.js';
import { cents, day, line, long, party, proofs, unit } from './fields.js';

/** What will be done by when, and what will be paid in which instalments; more may be added later. */
export const planExecution = defineAction('core.planExecution', {
  about: 'execution',
  permission: 'core.handle',
  unit: 'owner',
  from: ['unplanned', 'planned'],
  input: z.strictObject({
    items: z
      .array(z.strictObject({ what: line(500), amount: cents().optional(), due: day(), unit: unit().optional() }))
      .min(1)
      .max(60)
      .meta({ widget: 'planItems' }),
  }),
  fold: petitionFold,
  appends: ['core.item_set'],
  check: ({ on }, { items }) => (items.every((item) => item.due >= on) ? [] : [blocker('core.day_must_come')]),
});

/** A head says why nothing is left to be done. */
export const explainExecution = defineAction('core.explainExecution', {
  about: 'execution',
  permission: 'core.sign',
  unit: 'owner',
  from: ['unplanned'],
  input: z.strictObject({ reason: long(5000) }),
  fold: petitionFold,
  appends: ['core.execution_explained'],
});

/** Done or paid, with proof. */
export const performItem = defineAction('core.performItem', {
  about: 'item',
  permission: 'core.handle',
  unit: 'owner',
  from: ['open'],
  input: z.strictObject({ note: long(5000), amount: cents().optional(), files: proofs() }),
  fold: petitionFold,
  appends: ['core.item_performed', 'core.files_attached'],
  check: ({ state, about }, { amount }) =>
    state.items.get(about)?.amount !== undefined && amount === undefined ? [blocker('core.say_amount')] : [],
});

/** What the petitioner says to it; who is not content opens it again. */
export const confirmItem = defineAction('core.confirmItem', {
  about: 'item',
  permission: 'core.addFiles',
  unit: 'involved',
  from: ['performed'],
  input: z.strictObject({ party: party(), content: z.boolean(), note: long(2000).optional() }),
  fold: petitionFold,
  appends: ['core.item_confirmed'],
  check: ({ state }, { party: who, content, note }) => {
    if (!state.parties.has(who)) return [blocker('core.not_a_party')];
    return content || note ? [] : [blocker('core.say_what_is_missing')];
  },
});

/** The petition office reminds of what is overdue; the reminders stand in the case for a supervision (art 40). */
export const remindItem = defineAction('core.remindItem', {
  about: 'item',
  permission: 'core.sort',
  unit: 'office',
  from: ['open'],
  harmless: true,
  input: z.strictObject({ note: long(2000) }),
  fold: petitionFold,
  appends: ['core.item_reminded'],
  blockers: ({ clocks, about, due, today }) => {
    const clock = clocks.get(clockId('execution.item', about));
    const last = clock && due(clock);
    return last && last < today ? [] : [blocker('core.item_not_overdue')];
  },
});

/** A head says why an item cannot or need not be done any more. */
export const explainItem = defineAction('core.explainItem', {
  about: 'item',
  permission: 'core.sign',
  unit: 'owner',
  from: ['open'],
  input: z.strictObject({ reason: long(5000) }),
  fold: petitionFold,
  appends: ['core.item_explained'],
});

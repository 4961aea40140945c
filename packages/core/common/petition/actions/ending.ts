import { z } from 'zod';
import { blocker, defineAction, type Question } from '../../dossier/Action.js';
import type { CaseState } from '../CaseState.js';
import { petitionFold } from '../petitionFold.js';
import { files, long, party } from './fields.js';
import { reportMissing } from './fromAbove.js';

const WORKED_ON = [
  'unkinded',
  'to_sort',
  'reported_up',
  'transferred',
  'objected',
  'accepted',
  'drafted',
  'signed',
  'replied',
  'refused',
  'led',
];

const proceedingOn = ({ state, about }: Question<CaseState>) =>
  [...state.proceedings.values()].some((p) => !p.endedOn && p.demands.includes(about))
    ? [blocker('core.proceeding_open', { plugin: '' })]
    : [];

/** The petitioner's own signed or read-back statement, demand by demand; it bars no new filing. */
export const withdraw = defineAction('core.withdraw', {
  about: 'demand',
  permission: 'core.addFiles',
  unit: 'owner',
  from: WORKED_ON,
  input: z.strictObject({
    party: party(),
    statement: long(5000),
    files: z.array(z.string()).min(1).max(50).meta({ widget: 'files' }),
  }),
  fold: petitionFold,
  appends: ['core.withdrawn', 'core.files_attached'],
  check: ({ state }, input) => (state.parties.has(input.party) ? [] : [blocker('core.not_a_party')]),
});

/** The parties came to terms; the agreement is in writing (art 33). */
export const settle = defineAction('core.settle', {
  about: 'demand',
  permission: 'core.handle',
  unit: 'handler',
  from: ['accepted', 'drafted'],
  input: z.strictObject({ agreement: long(), files: z.array(z.string()).min(1).max(50).meta({ widget: 'files' }) }),
  fold: petitionFold,
  appends: ['core.settled', 'core.files_attached'],
  blockers: proceedingOn,
});

/** The petitioner has died and nobody continues. */
export const recordDeath = defineAction('core.recordDeath', {
  about: 'demand',
  permission: 'core.addFiles',
  unit: 'owner',
  from: WORKED_ON,
  input: z.strictObject({ note: long(5000), files: files() }),
  fold: petitionFold,
  appends: ['core.deceased', 'core.files_attached'],
  blockers: proceedingOn,
});

/** Tidies the work list. Ends no right: a review request or a new filing opens the case again. */
export const close = defineAction('core.close', {
  about: 'dossier',
  permission: 'core.close',
  unit: 'office',
  from: ['done'],
  input: z.strictObject({}),
  fold: petitionFold,
  appends: ['core.closed'],
  blockers: ({ state }) => {
    const upward = [...state.assignments.values()].some((each) => each.wantsReport && each.phase === 'open');
    const supervised = [...state.supervisions.values()].some((each) => each.phase !== 'accepted');
    const review = [...state.documents.values()].some((d) => d.review?.state === 'requested');
    const running = [...state.proceedings.values()].find((p) => !p.endedOn);
    return [
      ...(reportMissing(state) ? [blocker('core.completion_report_missing')] : []),
      ...(upward ? [blocker('core.report_above_missing')] : []),
      ...(supervised ? [blocker('core.supervision_open')] : []),
      ...(review ? [blocker('core.review_not_passed_on')] : []),
      ...(running ? [blocker('core.proceeding_open', { plugin: running.plugin })] : []),
    ];
  },
});

export const reopen = defineAction('core.reopen', {
  about: 'dossier',
  permission: 'core.close',
  unit: 'office',
  from: ['closed'],
  input: z.strictObject({ reason: long(2000) }),
  fold: petitionFold,
  appends: ['core.reopened', 'core.noted'],
});

import { z } from 'zod';
import { blocker, defineAction, type Question } from '../../dossier/Action.js';
import type { CaseState } from '../CaseState.js';
import { type Act, STATEMENT_FORMS } from '../codes.js';
import { waiversIn } from '../findWaivers.js';
import { bringing, mayActFor } from '../people.js';
import { petitionFold } from '../petitionFold.js';
import { notReceived, type ReviewRequest, waitingFor } from '../Review.js';
import { codes, files, long, papers, parties, party } from './fields.js';
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

/** Who was named for a step must take part in it, and whoever signed for him must be authorised in writing. */
const spokenFor = (state: CaseState, demand: string, { parties: whose, by }: Spoken, act: Act) => {
  const open = bringing(state, state.demands.get(demand)!);
  return [
    ...(whose.every((id) => open.includes(id)) ? [] : [blocker('core.not_who_brings_it')]),
    ...(whose.every((id) => mayActFor(state, by ?? id, id, act)) ? [] : [blocker('core.not_authorised')]),
  ];
};

interface Spoken {
  readonly parties: readonly string[];
  readonly by?: string | undefined;
}

/**
 * The petitioner's own statement with his reason, signed, or taken down, read back and confirmed; demand by demand, and
 * for each by himself or whoever he authorised to withdraw. It bars no new filing.
 */
export const withdraw = defineAction('core.withdraw', {
  about: 'demand',
  permission: 'core.addFiles',
  unit: 'owner',
  from: WORKED_ON,
  input: z.strictObject({
    /** Who withdraws. */
    parties: parties(),
    /** Who signed for them, where not they themselves. */
    by: party().optional(),
    form: codes('statementForm', STATEMENT_FORMS),
    /** The reason in his own words. */
    statement: long(5000),
    files: papers(),
  }),
  fold: petitionFold,
  appends: ['core.withdrawn', 'core.files_attached'],
  check: ({ state, about }, input) => spokenFor(state, about, input, 'withdraw'),
});

/** The parties came to terms; the agreement is in writing (art 33). */
export const settle = defineAction('core.settle', {
  about: 'demand',
  permission: 'core.handle',
  unit: 'handler',
  from: ['accepted', 'drafted'],
  input: z.strictObject({ parties: parties(), by: party().optional(), agreement: long(), files: papers() }),
  fold: petitionFold,
  appends: ['core.settled', 'core.files_attached'],
  blockers: proceedingOn,
  check: ({ state, about }, input) => [...spokenFor(state, about, input, 'settle'), ...waiversIn(input.agreement)],
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
  blockers: (q) => [
    ...(bringing(q.state, q.state.demands.get(q.about)!).length > 1 ? [blocker('core.others_continue')] : []),
    ...proceedingOn(q),
  ],
});

/** With a unit of this county, which has not decided. What an organ outside decides need not be waited for. */
const isHere = ({ state, unit }: ReviewRequest) => state !== 'decided' && unit !== undefined;

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
    const waiting = [...state.documents.values()].filter((d) => waitingFor(d).length);
    const running = [...state.proceedings.values()].find((p) => !p.endedOn);
    const executing = [...state.executions.values()].filter((x) => x.phase !== 'done').length;
    return [
      ...(reportMissing(state) ? [blocker('core.completion_report_missing')] : []),
      ...(upward ? [blocker('core.report_above_missing')] : []),
      ...(supervised ? [blocker('core.supervision_open')] : []),
      ...(waiting.some((d) => notReceived(d).length) ? [blocker('core.review_not_passed_on')] : []),
      ...(waiting.some((d) => Object.values(d.reviews).some(isHere)) ? [blocker('core.review_undecided')] : []),
      ...(running ? [blocker('core.proceeding_open', { plugin: running.plugin })] : []),
      ...(executing ? [blocker('core.execution_open', { count: executing })] : []),
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

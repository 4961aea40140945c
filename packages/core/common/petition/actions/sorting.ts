import { z } from 'zod';
import { blocker, defineAction, type Question } from '../../dossier/Action.js';
import { clockId } from '../../dossier/foldClocks.js';
import type { CaseState } from '../CaseState.js';
import { DEMAND_KINDS, REPORTED_TO, TRANSFER_WAYS } from '../codes.js';
import { petitionFold } from '../petitionFold.js';
import { assistingBlockers, units } from './assistance.js';
import { accused, also, codes, day, id, line, long, unit } from './fields.js';
import { isReport, maySort } from './rules.js';

/** Further demands named with one must stand where it stands. */
export const alongside = ({ state, about }: Question<CaseState>, more: readonly string[] | undefined) => {
  const phase = state.demands.get(about)?.phase;
  return (more ?? []).some((other) => other === about || state.demands.get(other)?.phase !== phase)
    ? [blocker('core.demand_not_alike')]
    : [];
};

/** Chooses what a demand is. A report leaves the open case for the sealed store at once. */
export const decideKind = defineAction('core.decideKind', {
  about: 'demand',
  permission: 'core.register',
  unit: 'owner',
  from: ['unkinded', 'to_sort'],
  input: z.strictObject({
    kind: codes('demandKind', DEMAND_KINDS),
    ...accused(),
  }),
  fold: petitionFold,
  appends: ['core.kind_decided'],
  check: ({ state }, { kind }) =>
    kind === 'report' && state.demands.size > 1 ? [blocker('core.register_report_apart')] : [],
});

/** Forwards (art 22(1)(2)) or assigns with report-back (art 22(3)) one or several demands to the competent unit. */
export const transfer = defineAction('core.transfer', {
  about: 'demand',
  permission: 'core.sort',
  unit: 'office',
  from: ['to_sort', 'reported_up'],
  input: z.strictObject({
    way: codes('transferWay', TRANSFER_WAYS),
    unit: unit(),
    also: also(),
    feedbackBy: day().optional(),
    /** Units that assist the one it goes to, which leads and answers alone (domain 5.3). */
    assisting: units().optional(),
    opinionsBy: day().optional(),
    note: long(2000).optional(),
  }),
  fold: petitionFold,
  appends: ['core.transferred', 'core.assistance_asked', 'core.issued'],
  documents: ['transfer_letter', 'assignment_letter'],
  blockers: (q) => [...isReport(q), ...maySort(q)],
  check: (q, { way, feedbackBy, unit: to, also: more, assisting, opinionsBy }) => [
    ...alongside(q, more),
    ...(to === q.state.office ? [blocker('core.transfer_to_itself')] : []),
    ...(way === 'assign' && !feedbackBy ? [blocker('core.assign_needs_day')] : []),
    ...(way === 'forward' && feedbackBy ? [blocker('core.forward_has_no_day')] : []),
    ...(feedbackBy && feedbackBy <= q.today ? [blocker('core.day_must_come')] : []),
    ...(!assisting !== !opinionsBy ? [blocker('core.assisting_needs_day')] : []),
    ...(assisting && opinionsBy ? assistingBlockers(q, to, { units: assisting, opinionsBy }) : []),
  ],
});

/** Reports an important matter up for a decision (art 22). The demand waits for what is decided there. */
export const reportUp = defineAction('core.reportUp', {
  about: 'demand',
  permission: 'core.sort',
  unit: 'office',
  from: ['to_sort'],
  input: z.strictObject({ to: codes('reportedTo', REPORTED_TO), note: long(5000) }),
  fold: petitionFold,
  appends: ['core.reported_up'],
  blockers: (q) => [...isReport(q), ...maySort(q)],
});

/** Passes a report to the discipline organ, or to a competent organ outside (arts 22, 30). Its only routes. */
export const passReport = defineAction('core.passReport', {
  about: 'demand',
  permission: 'core.sort',
  unit: 'office',
  from: ['to_sort'],
  input: z.strictObject({ unit: unit().optional(), organ: line().optional() }),
  fold: petitionFold,
  appends: ['core.report_passed_on'],
  blockers: ({ state, about }) => (state.demands.get(about)?.kind === 'report' ? [] : [blocker('core.not_a_report')]),
  check: (_, input) => (!input.unit === !input.organ ? [blocker('core.one_receiver')] : []),
});

/** The demands of a transfer on which the unit has taken no stand yet. */
const held = ({ state, about }: Question<CaseState>): readonly string[] =>
  [...state.demands.values()].filter((d) => d.transfer === about && d.phase === 'transferred').map((d) => d.id);

/** The unit says it is not competent: within five working days, with reasons (art 23). */
export const object = defineAction('core.object', {
  about: 'transfer',
  permission: 'core.handle',
  unit: 'handler',
  from: ['sent'],
  input: z.strictObject({
    demands: z.array(id()).min(1).meta({ widget: 'demands' }),
    reason: long(5000),
    suggested: unit().optional(),
  }),
  fold: petitionFold,
  appends: ['core.objected', 'core.issued'],
  documents: ['objection'],
  blockers: ({ about, clocks, on, due }) => {
    const clock = clocks.get(clockId('unit.objection', about));
    return clock?.state === 'running' && on <= (due(clock) ?? on) ? [] : [blocker('core.objection_over')];
  },
  check: (q, { demands }) => (demands.every((d) => held(q).includes(d)) ? [] : [blocker('core.demand_not_alike')]),
});

/** The forwarder agrees, for some or all of the demands, and takes them back; or refuses and the unit's limit runs on. */
export const decideObjection = defineAction('core.decideObjection', {
  about: 'transfer',
  permission: 'core.decideObjection',
  unit: 'office',
  from: ['objected'],
  input: z.strictObject({
    agreed: z.boolean(),
    demands: z.array(id()).meta({ widget: 'demands' }).optional(),
    reason: long(5000),
  }),
  fold: petitionFold,
  appends: ['core.objection_decided'],
  check: ({ state, about }, { demands }) => {
    const objected = state.transfers.get(about)?.objection?.demands ?? [];
    return (demands ?? []).every((d) => objected.includes(d)) ? [] : [blocker('core.demand_not_alike')];
  },
});

/**
 * When the time to object is over the unit keeps what it was handed, unless the forwarder takes it back: the two have
 * talked it over, and what the unit agreed to is kept.
 */
export const takeBack = defineAction('core.takeBack', {
  about: 'transfer',
  permission: 'core.decideObjection',
  unit: 'office',
  from: ['sent'],
  input: z.strictObject({
    demands: z.array(id()).min(1).meta({ widget: 'demands' }),
    reason: long(5000),
    /** Who agreed for the unit, when and how. */
    unitAgreed: long(2000),
  }),
  fold: petitionFold,
  appends: ['core.taken_back'],
  blockers: (q) => (held(q).length ? [] : [blocker('core.nothing_to_take_back')]),
  check: (q, { demands }) => (demands.every((d) => held(q).includes(d)) ? [] : [blocker('core.demand_not_alike')]),
});

export const acceptCompletion = defineAction('core.acceptCompletion', {
  about: 'transfer',
  permission: 'core.sort',
  unit: 'office',
  from: ['reported'],
  input: z.strictObject({}),
  fold: petitionFold,
  appends: ['core.completion_accepted'],
});

export const returnCompletion = defineAction('core.returnCompletion', {
  about: 'transfer',
  permission: 'core.sort',
  unit: 'office',
  from: ['reported'],
  input: z.strictObject({ reason: long(5000), feedbackBy: day() }),
  fold: petitionFold,
  appends: ['core.completion_returned'],
  check: ({ today }, { feedbackBy }) => (feedbackBy <= today ? [blocker('core.day_must_come')] : []),
});

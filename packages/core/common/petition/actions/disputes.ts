import { z } from 'zod';
import { blocker, defineAction } from '../../dossier/Action.js';
import { DISPUTE_RUNGS } from '../codes.js';
import { petitionFold } from '../petitionFold.js';
import { assistingBlockers, units } from './assistance.js';
import { day, files, long, unit } from './fields.js';

const RUNGS: readonly string[] = DISPUTE_RUNGS;

/** Units disagree on who is competent: they negotiate first, convened by the first receiver (art 24). */
export const dispute = defineAction('core.dispute', {
  about: 'demand',
  permission: 'core.coordinate',
  unit: 'coordinator',
  from: ['transferred'],
  input: z.strictObject({ units: units(), reason: long(5000) }),
  fold: petitionFold,
  appends: ['core.disputed'],
  blockers: ({ state, about }) =>
    [...state.disputes.values()].some((d) => d.demand === about && RUNGS.includes(d.phase))
      ? [blocker('core.dispute_open')]
      : [],
  check: ({ state, about }, { units: others }) =>
    others.includes(state.demands.get(about)!.unit) ? [blocker('core.dispute_with_itself')] : [],
});

/** They do not agree: their common superior decides; where they have none, or it does not, the joint conference. */
export const raiseDispute = defineAction('core.raiseDispute', {
  about: 'dispute',
  permission: 'core.coordinate',
  unit: 'coordinator',
  from: ['negotiation', 'superior'],
  input: z.strictObject({ conclusion: long(5000) }),
  fold: petitionFold,
  appends: ['core.dispute_raised'],
});

/** Agreed or decided: the office records it and passes the demand on, to a lead and who assists it where several are competent. */
export const decideDispute = defineAction('core.decideDispute', {
  about: 'dispute',
  permission: 'core.sort',
  unit: 'office',
  from: RUNGS,
  input: z.strictObject({
    unit: unit(),
    conclusion: long(5000),
    /** The day for the completion report, where the matter was assigned. */
    feedbackBy: day().optional(),
    assisting: units().optional(),
    opinionsBy: day().optional(),
    files: files(),
  }),
  fold: petitionFold,
  appends: ['core.dispute_decided', 'core.transferred', 'core.assistance_asked', 'core.files_attached', 'core.issued'],
  documents: ['transfer_letter', 'assignment_letter'],
  check: (q, { unit: to, feedbackBy, assisting, opinionsBy }) => {
    const demand = q.state.demands.get(q.state.disputes.get(q.about)!.demand)!;
    const old = q.state.transfers.get(demand.transfer ?? '');
    const isAssigned = to !== demand.unit && old?.way === 'assign';
    const known = q.state.assistance.filter((each) => to === demand.unit && each.transfer === old?.id);
    return [
      ...(to === q.state.office ? [blocker('core.transfer_to_itself')] : []),
      ...(isAssigned && !feedbackBy ? [blocker('core.assign_needs_day')] : []),
      ...(!isAssigned && feedbackBy ? [blocker('core.forward_has_no_day')] : []),
      ...(feedbackBy && feedbackBy <= q.on ? [blocker('core.day_must_come')] : []),
      ...(!assisting !== !opinionsBy ? [blocker('core.assisting_needs_day')] : []),
      ...(assisting && !old && to === demand.unit ? [blocker('core.no_transfer_to_assist')] : []),
      ...(assisting && opinionsBy
        ? assistingBlockers(
            q,
            to,
            { units: assisting, opinionsBy },
            known.map((each) => each.unit),
          )
        : []),
    ];
  },
});

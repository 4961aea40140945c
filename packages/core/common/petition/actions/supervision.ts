import { z } from 'zod';
import { blocker, defineAction, type Question } from '../../dossier/Action.js';
import type { CaseState } from '../CaseState.js';
import { REMINDER_WAYS, SUPERVISION_GROUNDS } from '../codes.js';
import { petitionFold } from '../petitionFold.js';
import { also, codes, day, files, long } from './fields.js';

/** Phases in which a unit answers for a demand; one that was answered may still have to be executed. */
const WITH_A_UNIT = ['transferred', 'objected', 'accepted', 'drafted', 'signed', 'replied', 'refused', 'led', 'ended'];

const noUnit = ({ state, about }: Question<CaseState>) =>
  state.demands.get(about)?.unit === state.office ? [blocker('core.no_unit_answers')] : [];

/** Demands that a fault be cured, on at least one ground of art 40, by a day. Adds nothing to the unit's own limits. */
export const supervise = defineAction('core.supervise', {
  about: 'demand',
  permission: 'core.supervise',
  unit: 'office',
  from: WITH_A_UNIT,
  input: z.strictObject({
    grounds: z.array(codes('supervisionGround', SUPERVISION_GROUNDS)).min(1).max(SUPERVISION_GROUNDS.length),
    demanded: long(5000),
    answerBy: day(),
    also: also(),
  }),
  fold: petitionFold,
  appends: ['core.supervised', 'core.issued'],
  documents: ['supervision_notice'],
  blockers: noUnit,
  check: ({ state, about, on }, { answerBy, also: more }) => {
    const unit = state.demands.get(about)?.unit;
    return [
      ...(answerBy <= on ? [blocker('core.day_must_come')] : []),
      ...((more ?? []).every((d) => d !== about && state.demands.get(d)?.unit === unit)
        ? []
        : [blocker('core.demand_not_alike')]),
    ];
  },
});

/** What the unit did about it. */
export const answerSupervision = defineAction('core.answerSupervision', {
  about: 'supervision',
  permission: 'core.handle',
  unit: 'handler',
  from: ['sent'],
  input: z.strictObject({ answer: long(), files: files() }),
  fold: petitionFold,
  appends: ['core.supervision_answered', 'core.files_attached'],
});

export const acceptSupervision = defineAction('core.acceptSupervision', {
  about: 'supervision',
  permission: 'core.supervise',
  unit: 'office',
  from: ['answered'],
  input: z.strictObject({}),
  fold: petitionFold,
  appends: ['core.supervision_accepted'],
});

export const returnSupervision = defineAction('core.returnSupervision', {
  about: 'supervision',
  permission: 'core.supervise',
  unit: 'office',
  from: ['answered'],
  input: z.strictObject({ reason: long(5000), answerBy: day() }),
  fold: petitionFold,
  appends: ['core.supervision_returned'],
  check: ({ on }, { answerBy }) => (answerBy <= on ? [blocker('core.day_must_come')] : []),
});

/** A reminder: recorded, with no day and no duty of its own. */
export const remind = defineAction('core.remind', {
  about: 'demand',
  permission: 'core.supervise',
  unit: 'office',
  from: WITH_A_UNIT,
  harmless: true,
  input: z.strictObject({ way: codes('reminderWay', REMINDER_WAYS), note: long(2000) }),
  fold: petitionFold,
  appends: ['core.reminded'],
  blockers: noUnit,
});

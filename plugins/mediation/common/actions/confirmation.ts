import { blocker, clockId, defineAction, fields, z } from '@lianxin/sdk/common';
import { CONFIRM } from '../clocks/confirmation.js';
import { COURT_NEXT, COURT_PLACES, COURT_STEPS, MATTERS, NOT_CONFIRMABLE } from '../confirmationCodes.js';
import { mediationOf } from '../mediationFold.js';
import { rulesOf } from '../rulesOf.js';
import { agreementOf, areBound, bothOfAgreement, linted, mustTell, told } from './agreementKit.js';
import { type Q, refuse, when } from './kit.js';

const { codes, files, line, long, parties } = fields;

/** An application that came to nothing leaves room for another, while the window is open. */
const isApplied = (q: Q) => !['not_accepted', 'withdrawn', undefined].includes(agreementOf(q).court?.state);

/** What the court may do next; nothing before it was asked, and nothing once it has answered. */
const nextSteps = (q: Q) => COURT_NEXT[agreementOf(q).court?.state ?? 'withdrawn'];

/** What a court itself brought about needs no confirmation by one. */
const confirmable = ({ state, about }: Q) => rulesOf[mediationOf(state, about)!.way].confirmable;

/** The parties' window of 30 days, counted from the day of effect. */
function windowOver({ clocks, about, due, on }: Q) {
  const clock = clocks.get(clockId(CONFIRM, about));
  const last = clock && due(clock);
  return last !== undefined && on > last ? [blocker('mediation.confirm_window_over', { day: last })] : [];
}

/** Jointly, within 30 days of effect, and for nothing that concerns the status of persons (art 33; 2011 arts 2, 4). */
export const applyConfirmation = defineAction('mediation.applyConfirmation', {
  ...bothOfAgreement,
  from: ['in_force'],
  input: z.strictObject({
    applicants: parties(),
    court: line(),
    place: codes('mediation:codes.courtPlace', COURT_PLACES),
    matter: codes('mediation:codes.matter', MATTERS),
    files: files(),
  }),
  appends: ['mediation.confirmation_applied', 'core.issued', 'core.files_attached'],
  documents: ['mediation.confirmation_application'],
  blockers: (q) => [...refuse('needs_no_confirmation', !confirmable(q)), ...refuse('already_applied', isApplied(q))],
  check: (q, { applicants, matter }) => [
    ...refuse('joint_only', !agreementOf(q).parties.every((one) => applicants.includes(one))),
    ...areBound(q, applicants),
    ...refuse('not_confirmable', NOT_CONFIRMABLE.includes(matter)),
    ...windowOver(q),
  ],
});

/** What the court did: accepted it or not, took longer, confirmed or not. Not confirmed: mediate anew, or go to court. */
export const recordCourtStep = defineAction('mediation.recordCourtStep', {
  ...bothOfAgreement,
  from: ['in_force', 'performed'],
  input: z.strictObject({
    step: codes('mediation:codes.courtStep', COURT_STEPS),
    note: long(2000),
    told: when('step', 'not_confirmed', told()),
    files: files(),
  }),
  appends: ['mediation.court_answered', 'core.settled', 'core.files_attached'],
  blockers: (q) => refuse('not_applied', nextSteps(q).length === 0),
  check: (q, input) => [
    ...refuse('court_not_yet', !nextSteps(q).includes(input.step)),
    ...(input.step === 'not_confirmed'
      ? [...mustTell('new_mediation', input.told), ...mustTell('lawsuit', input.told)]
      : []),
    ...linted(input),
  ],
});

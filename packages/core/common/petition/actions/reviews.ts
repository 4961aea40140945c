import { z } from 'zod';
import { type Blocker, blocker, defineAction, type Question } from '../../dossier/Action.js';
import { clockId } from '../../dossier/foldClocks.js';
import type { CaseState } from '../CaseState.js';
import { reviewLimits } from '../clocks/reviews.js';
import { type Branch, OUTCOMES, REVIEW_OUTCOMES, SERVICE_MODES } from '../codes.js';
import { keeperOf } from '../handedOver.js';
import { mayActFor, servedFor } from '../people.js';
import { petitionFold } from '../petitionFold.js';
import { notReceived, type ReviewRequest, stageOf, waitingFor } from '../Review.js';
import { codes, day, files, id, line, long, papers, parties, party } from './fields.js';

type Asked = Question<CaseState>;

const paperOf = ({ state, about }: Asked) => state.documents.get(about);
const requestsOf = ({ state, about }: Asked): Readonly<Record<string, ReviewRequest>> =>
  state.documents.get(about)?.reviews ?? {};

/** Requests that ended without an answer on the merits bar nobody who is still in time. */
const MAY_ASK_AGAIN: readonly unknown[] = ['withdrawn', 'not_accepted'];
/** Outcomes after which an opinion no longer stands. */
const REVOKED: readonly unknown[] = ['revoked_redo', 'revoked'];

/**
 * What can never be reviewed is refused, and where to go instead is said: every branch of art 31 but the sixth has a
 * remedy of its own. A review examines the demands of the opinion; a new one is a new matter.
 */
function notReviewable({ state, about }: Asked): readonly Blocker[] {
  const document = state.documents.get(about);
  if (!document || document.kind === 'reexamination_opinion') return [blocker('core.reexamined_is_final')];
  const led = document.demands.map((demand) => state.demands.get(demand)?.branch).find(isLed);
  if (led) return [blocker(`core.review_elsewhere_${led}`)];
  if (!stageOf(document.kind)) return [blocker('core.only_opinions')];
  const revoked = Object.values(document.reviews).some(({ outcome }) => REVOKED.includes(outcome));
  return revoked ? [blocker('core.opinion_revoked')] : [];
}
const isLed = (branch: Branch | undefined): branch is Branch => branch !== undefined && branch !== 'b6_petition';

/**
 * A review of an opinion, or a re-examination of a review opinion, is asked for within 30 days of receipt (arts 35, 36).
 * Later it is registered all the same, and a person decides; so it is where it comes to the wrong organ.
 */
export const receiveReview = defineAction('core.receiveReview', {
  about: 'document',
  permission: 'core.receiveReview',
  unit: 'involved',
  from: ['served', 'issued'],
  input: z.strictObject({
    /** Who asks. */
    parties: parties(),
    /** Who signed for them, where not they themselves. */
    by: party().optional(),
    request: long(),
    /** The organ outside to which it was handed in, where not here: the day of the step is that day. */
    organ: line().optional(),
    files: files(),
  }),
  fold: petitionFold,
  appends: ['core.review_requested', 'core.review_passed_on', 'core.reopened', 'core.files_attached'],
  blockers: notReviewable,
  check: (q, { parties: whose, by }) => {
    const asked = requestsOf(q);
    const again = whose.some((id) => asked[id] && !MAY_ASK_AGAIN.includes(asked[id].outcome));
    return [
      ...(whose.every((id) => servedFor(q.state, q.about, id)) ? [] : [blocker('core.not_served_yet')]),
      ...(again ? [blocker('core.review_already_asked')] : []),
      ...(whose.every((id) => mayActFor(q.state, by ?? id, id, 'review')) ? [] : [blocker('core.not_authorised')]),
    ];
  },
});

/** To the organ that decides: one level above, as the directory says; where that is outside, to the organ named. */
export const passReview = defineAction('core.passReview', {
  about: 'document',
  permission: 'core.receiveReview',
  unit: 'involved',
  input: z.strictObject({
    /** Named only where the directory does not know who is one level above. */
    organ: line().optional(),
    /** The day on which that organ had it; the day of the step where it was handed over at once. */
    receivedOn: day().optional(),
  }),
  fold: petitionFold,
  appends: ['core.review_passed_on', 'core.issued'],
  documents: ['review_passing_notice'],
  blockers: (q) => (notReceived(paperOf(q)).length ? [] : [blocker('core.no_review_asked')]),
  check: ({ today, on }, { receivedOn }) =>
    receivedOn && (receivedOn > today || receivedOn < on) ? [blocker('core.received_day_impossible')] : [],
});

/** Decided here, or outside and kept here; what a plugin that was switched off had in hand, by the person it was given to. */
const isOwn = (q: Asked, { unit }: ReviewRequest): boolean =>
  !unit || unit === q.actor.unit || keeperOf(q.state, q.about) === q.actor.person;

/** Somebody waits for a decision that the acting person may record, and no plugin runs it. */
function mayRecord(q: Asked): readonly Blocker[] {
  const waiting = waitingFor({ reviews: requestsOf(q) });
  if (!waiting.length) return [blocker('core.no_review_waits')];
  if (!waiting.some((id) => isOwn(q, requestsOf(q)[id]!))) return [blocker('core.not_your_unit')];
  const { demands = [] } = paperOf(q) ?? {};
  const running = [...q.state.proceedings.values()].find(
    (p) => !p.endedOn && p.unit === q.actor.unit && p.demands.some((d) => d === q.about || demands.includes(d)),
  );
  return running ? [blocker('core.proceeding_open', { plugin: running.plugin })] : [];
}

const notWaiting = (q: Asked, whose: readonly string[]): readonly Blocker[] => {
  const fits = whose.every((id) => {
    const request = requestsOf(q)[id];
    return request && request.state !== 'decided' && isOwn(q, request);
  });
  return fits ? [] : [blocker('core.review_not_waiting')];
};

/** What was decided, entered by hand with the paper: by an organ outside, or here without a plugin for it. */
export const recordReview = defineAction('core.recordReview', {
  about: 'document',
  permission: 'core.recordReview',
  unit: 'involved',
  input: z.strictObject({
    /** Whose requests were decided. */
    parties: parties(),
    outcome: codes('reviewOutcome', REVIEW_OUTCOMES),
    /** Who decided, as the paper says, and its number. */
    organ: line(),
    number: line(100).optional(),
    /** What it says now of each demand. */
    outcomes: z
      .array(z.strictObject({ demand: id().meta({ widget: 'demand' }), outcome: codes('outcome', OUTCOMES) }))
      .min(1)
      .meta({ widget: 'outcomes', when: { outcome: ['changed'] } })
      .optional(),
    /** Days in which it is made anew. */
    redoDays: z
      .int()
      .min(1)
      .max(60)
      .meta({ when: { outcome: ['revoked_redo'] } })
      .optional(),
    reason: long(5000),
    /** The paper as it came in; the first of several is the opinion itself. */
    files: papers(),
  }),
  fold: petitionFold,
  appends: ['core.paper_received', 'core.review_decided', 'core.execution_opened', 'core.files_attached'],
  blockers: mayRecord,
  check: (q, { parties: whose, outcome, outcomes = [], redoDays }) => {
    const { demands = [] } = paperOf(q) ?? {};
    const answered = new Set(outcomes.map((o) => o.demand));
    const incomplete = outcomes.length !== demands.length || !demands.every((demand) => answered.has(demand));
    return [
      ...notWaiting(q, whose),
      ...(outcome === 'changed' && incomplete ? [blocker('core.say_every_outcome')] : []),
      ...(outcome === 'revoked_redo' && redoDays === undefined ? [blocker('core.redo_needs_days')] : []),
    ];
  },
});

/** More time to decide, where the county's rules give it: before the last day, told with a paper. */
export const extendReview = defineAction('core.extendReview', {
  about: 'document',
  permission: 'core.recordReview',
  unit: 'involved',
  input: z.strictObject({
    parties: parties(),
    days: z.int().min(1).max(30),
    reason: long(5000),
    /** The notice. */
    files: papers(),
  }),
  fold: petitionFold,
  appends: ['core.review_extended', 'core.files_attached'],
  blockers: (q) => [
    ...mayRecord(q),
    ...(q.setting<number>('review.extensionDays') > 0 ? [] : [blocker('core.review_not_extended')]),
  ],
  check: (q, { parties: whose, days }) => {
    const max = q.setting<number>('review.extensionDays');
    const key = reviewLimits(paperOf(q)?.kind)?.decide ?? '';
    const clocks = whose.map((id) => q.clocks.get(clockId(key, q.about, requestsOf(q)[id]?.lead)));
    const late = clocks.some((clock) => {
      const due = clock && q.due(clock);
      return due !== undefined && q.on > due;
    });
    const total = Math.max(0, ...clocks.map((clock) => clock?.limit.extension ?? 0)) + days;
    return [
      ...notWaiting(q, whose),
      ...(clocks.every((clock) => clock) ? [] : [blocker('core.review_not_received')]),
      ...(late ? [blocker('core.extension_too_late')] : []),
      ...(total > max ? [blocker('core.review_extension_too_long', { max })] : []),
    ];
  },
});

/** Another organ's paper that it served itself: the day, the way and its own proof. */
export const recordOwnService = defineAction('core.recordOwnService', {
  about: 'document',
  permission: 'core.serve',
  unit: 'owner',
  from: ['issued'],
  input: z.strictObject({ parties: parties(), mode: codes('serviceMode', SERVICE_MODES), files: papers() }),
  fold: petitionFold,
  appends: ['core.served', 'core.files_attached'],
  blockers: (q) => (paperOf(q)?.from ? [] : [blocker('core.only_received_papers')]),
  check: (q, { parties: whose }) => {
    const { parties: to = [], served = {} } = paperOf(q) ?? {};
    return [
      ...(whose.every((id) => to.includes(id)) ? [] : [blocker('core.not_addressed_to')]),
      ...(whose.some((id) => served[id]) ? [blocker('core.already_served')] : []),
    ];
  },
});

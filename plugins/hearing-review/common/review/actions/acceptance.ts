import { type Blocker, blocker, defineAction, fields, type ReviewStage, z } from '@lianxin/sdk/common';
import { type Attachment, REFUSALS } from '../codes.js';
import { andFit, lead, of, type Q, refuse, requestsOf, work } from './asking.js';

const { codes, files, id, line, long, unit } = fields;

/** Without these nobody knows what is asked of which opinion. The organ may take them from the case itself. */
const NEEDED: Readonly<Record<ReviewStage, readonly Attachment[]>> = {
  review: ['request', 'opinion'],
  reexamination: ['request', 'opinion', 'review_opinion'],
};

const isLate = (q: Q): boolean => requestsOf(q, of(q)).some(({ late }) => late);

function missing(q: Q): readonly Blocker[] {
  const { stage, attached } = of(q);
  return NEEDED[stage].flatMap((paper) =>
    attached.includes(paper) ? [] : [blocker('hearing-review.paper_missing', { paper })],
  );
}

/** Whether to accept is decided within some working days; of a late request a person says whether for good cause. */
export const acceptReview = defineAction('hearing-review.acceptReview', {
  ...work,
  from: ['requested'],
  input: z.strictObject({ goodCause: long(5000).optional() }),
  appends: ['hearing-review.review_accepted'],
  blockers: andFit(missing),
  check: (q, { goodCause }) => refuse('late_needs_cause', isLate(q) && !goodCause),
});

/** On one of the closed grounds, in writing, with reasons. */
export const refuseReview = defineAction('hearing-review.refuseReview', {
  ...work,
  from: ['requested'],
  input: z.strictObject({ ground: codes('hearing-review:codes.refusal', REFUSALS), reasons: long(5000) }),
  appends: ['hearing-review.review_refused', 'hearing-review.review_ended', 'core.review_decided', 'core.issued'],
  documents: ['hearing-review.refusal_notice'],
  check: (q, { ground }) => refuse('not_late', ground === 'out_of_time' && !isLate(q)),
});

/** Another organ decides: the request goes there with the day on which it was handed in, and the applicant is told. */
export const redirectReview = defineAction('hearing-review.redirectReview', {
  ...work,
  from: ['requested'],
  input: z.strictObject({ organ: line(), to: unit().optional(), reasons: long(5000) }),
  appends: ['hearing-review.review_redirected', 'core.review_passed_on', 'core.issued'],
  documents: ['review_passing_notice'],
  check: (q, { to }) => refuse('same_organ', to === of(q).unit),
});

/** The organ above finds that it was refused wrongly; from the day of its order it is a request that was accepted. */
export const orderAcceptance = defineAction('hearing-review.orderAcceptance', {
  ...lead,
  from: ['ended'],
  input: z.strictObject({ again: id(), organ: line(), reasons: long(5000), files: files() }),
  appends: [
    'hearing-review.acceptance_ordered',
    'hearing-review.review_opened',
    'hearing-review.review_accepted',
    'core.review_requested',
    'core.reopened',
    'core.files_attached',
  ],
  blockers: andFit((q) => {
    const { outcome, again } = of(q);
    return refuse('was_not_refused', outcome !== 'not_accepted' || again !== undefined);
  }),
});

import { defineAction, fields, mayActFor, z } from '@lianxin/sdk/common';
import { of, refuse, work } from './asking.js';

const { long, parties, party, proofs } = fields;

/** Before the decision everybody may take back his own request; with the last one the review ends. */
export const withdrawReview = defineAction('hearing-review.withdrawReview', {
  ...work,
  blockers: () => [],
  from: ['requested', 'accepted', 'proposed', 'resolved', 'drafted'],
  input: z.strictObject({ parties: parties(), by: party().optional(), statement: long(5000), files: proofs() }),
  appends: [
    'hearing-review.request_withdrawn',
    'hearing-review.review_ended',
    'hearing-review.drafting_ended',
    'hearing-review.hearing_ended',
    'core.review_decided',
    'core.files_attached',
  ],
  check(q, { parties: whose, by }) {
    const { parties: asking } = of(q);
    return [
      ...refuse(
        'has_not_asked',
        whose.some((one) => !asking.includes(one)),
      ),
      ...refuse(
        'not_authorised',
        whose.some((one) => !mayActFor(q.state.case, by ?? one, one, 'withdraw')),
      ),
    ];
  },
});

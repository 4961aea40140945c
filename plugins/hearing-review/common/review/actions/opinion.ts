import { defineAction, fields, waiversIn, z } from '@lianxin/sdk/common';
import { heardOtherwise } from '../../hearing/departures.js';
import { lead, of, work } from './asking.js';

const { long } = fields;

/** The text of the opinion: what was found, what follows, on what basis. Who may be asked next the paper says itself. */
export const draftReviewOpinion = defineAction('hearing-review.draftReviewOpinion', {
  ...work,
  from: ['resolved'],
  input: z.strictObject({ facts: long(), opinion: long(), basis: long(5000) }),
  appends: ['hearing-review.review_opinion_drafted'],
  check: (_, { opinion, basis }) => waiversIn(opinion, basis),
});

/** Another person signs in the organ's name and number; with it the review is decided. */
export const signReviewOpinion = defineAction('hearing-review.signReviewOpinion', {
  ...lead,
  from: ['drafted'],
  notBy: 'hearing-review.review_opinion_drafted',
  input: z.strictObject({}),
  appends: ['core.issued', 'core.review_decided', 'hearing-review.review_ended', 'hearing-review.drafting_ended'],
  documents: ['review_opinion', 'reexamination_opinion', 'hearing-review.termination_notice'],
  blockers: (q) => {
    const { document, stage, proposal } = of(q);
    const { demands = [] } = q.state.case.documents.get(document) ?? {};
    return heardOtherwise(
      q.state,
      { stage, document },
      demands.map((demand) => [demand, proposal?.outcome ?? ''] as const),
    );
  },
});

export const returnReviewOpinion = defineAction('hearing-review.returnReviewOpinion', {
  ...lead,
  from: ['drafted'],
  input: z.strictObject({ reason: long(5000) }),
  appends: ['hearing-review.review_opinion_returned'],
});

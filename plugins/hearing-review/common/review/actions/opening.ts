import { defineAction, fields, stageOf, z } from '@lianxin/sdk/common';
import { reviewFold } from '../../hearingReviewFold.js';
import { ATTACHMENTS } from '../codes.js';
import { unopened } from '../unopened.js';
import { refuse, work } from './asking.js';

const { codes, files, id, parties } = fields;
const attached = () => z.array(codes('hearing-review:codes.attachment', ATTACHMENTS)).max(ATTACHMENTS.length);

/** The organ that decides takes up requests it has received; which organ that is the directory says, nobody chooses it. */
export const openReview = defineAction('hearing-review.openReview', {
  about: 'document',
  fold: reviewFold,
  permission: 'hearing-review.review',
  unit: 'seat',
  input: z.strictObject({ review: id(), parties: parties(), attached: attached(), files: files() }),
  appends: ['hearing-review.review_opened', 'core.files_attached'],
  blockers: ({ state, about }) => {
    const { kind } = state.case.documents.get(about) ?? {};
    return [
      ...refuse('not_reviewable', stageOf(kind) === undefined),
      ...refuse('nobody_asked', unopened(state, about).length === 0),
    ];
  },
  check({ state, about, actor }, { parties: asking }) {
    const { reviews = {} } = state.case.documents.get(about) ?? {};
    const waiting = unopened(state, about);
    return [
      ...refuse(
        'has_not_asked',
        asking.some((one) => reviews[one]?.state === 'decided' || reviews[one]?.unit !== actor.unit),
      ),
      ...refuse(
        'already_open',
        asking.some((one) => reviews[one] && !waiting.includes(one)),
      ),
    ];
  },
});

/** What was missing has come in. */
export const supplyPapers = defineAction('hearing-review.supplyPapers', {
  ...work,
  from: ['requested', 'accepted'],
  harmless: true,
  input: z.strictObject({ attached: attached().min(1), files: files() }),
  appends: ['hearing-review.papers_supplied', 'core.files_attached'],
});

import { defineAction, fields, z } from '@lianxin/sdk/common';
import { delegationFold } from '../../hearingReviewFold.js';
import { andFit, of, refuse, work } from './asking.js';

const { files, id, long, unit } = fields;

/** A department that had no part in it drafts for the reviewer, who stays the one that decides (domain 6.5). */
export const delegateDrafting = defineAction('hearing-review.delegateDrafting', {
  ...work,
  from: ['accepted'],
  input: z.strictObject({ delegation: id(), to: unit(), task: long(5000) }),
  appends: ['hearing-review.drafting_delegated'],
  blockers: andFit((q) =>
    refuse(
      'already_delegated',
      [...q.state.delegations.values()].some((d) => d.review === q.about && d.phase === 'drafting'),
    ),
  ),
  check: (q, { to }) => {
    const handled = q.state.case.documents.get(of(q).document)?.unit;
    return [...refuse('drafts_own', to === handled), ...refuse('same_organ', to === of(q).unit)];
  },
});

/** The department hands in what it wrote. */
export const deliverDraft = defineAction('hearing-review.deliverDraft', {
  about: 'proceeding',
  fold: delegationFold,
  permission: 'hearing-review.review',
  unit: 'seat',
  from: ['drafting'],
  input: z.strictObject({ draft: long(), files: files() }),
  appends: ['hearing-review.draft_delivered', 'core.files_attached'],
});

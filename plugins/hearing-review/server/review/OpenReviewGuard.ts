import { type Blocker, blocker } from '@lianxin/sdk/common';
import type { CloseGuard, Dossier } from '@lianxin/sdk/server';
import { foldReviews } from '../../common/index.js';

/** A case is not tidied away while an opinion of it is reviewed or re-examined. */
export class OpenReviewGuard implements CloseGuard {
  blockers(dossier: Dossier): readonly Blocker[] {
    const isOpen = [...foldReviews(dossier.effective).values()].some(({ phase }) => phase !== 'ended');
    return isOpen ? [blocker('hearing-review.review_open')] : [];
  }
}

import { type CaseState, type EffectiveEntry, foldCase, foldOnCase } from '@lianxin/sdk/common';
import { foldHearings } from './hearing/foldHearings.js';
import type { Hearing } from './hearing/Hearing.js';
import type { Proceeding } from './proceedings.js';
import { foldDelegations, foldReviews } from './review/foldReviews.js';
import type { Delegation, Review } from './review/Review.js';

/** A case together with its reviews and its hearings. */
export interface HearingReviewState {
  readonly case: CaseState;
  readonly reviews: ReadonlyMap<string, Review>;
  /** What departments draft for the reviewer. */
  readonly delegations: ReadonlyMap<string, Delegation>;
  readonly hearings: ReadonlyMap<string, Hearing>;
}

const stateOf = (entries: readonly EffectiveEntry[]): HearingReviewState => ({
  case: foldCase(entries),
  reviews: foldReviews(entries),
  delegations: foldDelegations(entries),
  hearings: foldHearings(entries),
});

/** A fold of the whole whose proceedings are those picked. */
const foldFor = (id: string, proceeding: (state: HearingReviewState) => ReadonlyMap<string, Proceeding>) =>
  foldOnCase<HearingReviewState>({
    id,
    of: stateOf,
    things: { proceeding },
    /** `seat`: the unit that runs it; of an opinion, the unit that decides on what was asked about it. */
    units(state, role, one) {
      const found = proceeding(state).get(one);
      if (found) return [found.unit];
      if (role !== 'seat') return undefined;
      return Object.values(state.case.documents.get(one)?.reviews ?? {}).flatMap(({ unit }) => unit ?? []);
    },
  });

/** What an action about a review decides on. */
export const reviewFold = foldFor('hearing-review.review', ({ reviews }) => reviews);

/** What the department that drafts for a reviewer decides on. */
export const delegationFold = foldFor('hearing-review.delegation', ({ delegations }) => delegations);

/** What an action about a hearing decides on. */
export const hearingFold = foldFor('hearing-review.hearing', ({ hearings }) => hearings);

/** All together, for those who only read. */
export const hearingReviewFold = foldFor('hearing-review.case', ({ reviews, delegations, hearings }) => {
  return new Map<string, Proceeding>([...reviews, ...delegations, ...hearings]);
});

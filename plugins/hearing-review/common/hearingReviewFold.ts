import { CASE, type CaseState, type EffectiveEntry, type Fold, foldCase, petitionFold } from '@lianxin/sdk/common';
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

/** A fold of the whole whose proceedings are those picked; everything else is the case's. */
function foldFor(id: string, pick: (state: HearingReviewState) => ReadonlyMap<string, Proceeding>) {
  const fold: Fold<HearingReviewState> = {
    id,
    dossierKind: CASE,
    of: stateOf,
    subjects: (state, about) =>
      about === 'proceeding' ? [...pick(state).keys()] : petitionFold.subjects(state.case, about),
    phase: (state, about, one) =>
      about === 'proceeding' ? (pick(state).get(one)?.phase ?? 'none') : petitionFold.phase(state.case, about, one),
    barred: (state, person) => petitionFold.barred?.(state.case, person) ?? [],
    /** `seat`: the unit that runs it; of an opinion, the unit that decides on what was asked about it. */
    units(state, role, one) {
      const proceeding = pick(state).get(one);
      if (proceeding) return [proceeding.unit];
      if (role !== 'seat') return petitionFold.units(state.case, role, one);
      return Object.values(state.case.documents.get(one)?.reviews ?? {}).flatMap(({ unit }) => unit ?? []);
    },
  };
  return fold;
}

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

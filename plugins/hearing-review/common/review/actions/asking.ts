import { type Blocker, blocker, mayReview, type Question, recusalOf } from '@lianxin/sdk/common';
import { type HearingReviewState, reviewFold } from '../../hearingReviewFold.js';
import type { Review } from '../Review.js';

export type Q = Question<HearingReviewState>;

export const refuse = (code: string, when: boolean): readonly Blocker[] =>
  when ? [blocker(`hearing-review.${code}`)] : [];

/** The review that an action is about. */
export const of = ({ state, about }: Q): Review => state.reviews.get(about)!;

/** The requests that it decides on. */
export const requestsOf = ({ state }: Q, { document, parties }: Review) => {
  const { reviews = {} } = state.case.documents.get(document) ?? {};
  return parties.flatMap((party) => reviews[party] ?? []);
};

/** Who handled the matter before, or keeps out of it, takes no part (art 28): whoever acts, and whoever is named. */
export function unfit({ state, entries }: Q, review: Review, people: readonly string[]): readonly Blocker[] {
  const { demands = [] } = state.case.documents.get(review.document) ?? {};
  return [
    ...refuse(
      'prior_handler',
      people.some((person) => !mayReview(entries, demands, person, review.stage)),
    ),
    ...refuse(
      'keeps_out',
      people.some((person) => recusalOf(state.case, person) !== undefined),
    ),
  ];
}

const fitToAct = (q: Q): readonly Blocker[] => unfit(q, of(q), [q.actor.person]);

/** Reasons beside that one: whoever acts took no part before. */
export const andFit =
  (more: (q: Q) => readonly Blocker[]) =>
  (q: Q): readonly Blocker[] => [...fitToAct(q), ...more(q)];

const atSeat = { about: 'proceeding', fold: reviewFold, unit: 'seat', blockers: fitToAct } as const;

/** Work on a review, at the organ that reviews. */
export const work = { ...atSeat, permission: 'hearing-review.review' } as const;

/** Decisions of those who head it. */
export const lead = { ...atSeat, permission: 'hearing-review.decide' } as const;

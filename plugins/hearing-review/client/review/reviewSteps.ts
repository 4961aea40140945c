import type { Milestone, OpenCase, Translate } from '@lianxin/sdk/client';
import { REVIEW_PHASES, type Review } from '../../common/index.js';
import { dayOf } from '../proceedingsOf.js';

/** The entry with which each phase began. */
const BEGAN: Readonly<Record<(typeof REVIEW_PHASES)[number], string>> = {
  requested: 'hearing-review.review_opened',
  accepted: 'hearing-review.review_accepted',
  proposed: 'hearing-review.outcome_proposed',
  resolved: '',
  drafted: 'hearing-review.review_opinion_drafted',
  ended: 'hearing-review.review_ended',
};

/** How far a review is: its phases, with the days on which they began. One that ended early shows where. */
export function reviewSteps(open: OpenCase, review: Review, t: Translate): readonly Milestone[] {
  const at = REVIEW_PHASES.indexOf(review.phase);
  return REVIEW_PHASES.flatMap((phase, n): Milestone[] => {
    const on = dayOf(open, review.id, BEGAN[phase]) ?? (phase === 'resolved' ? resolvedOn(open, review) : undefined);
    if (review.phase === 'ended' && !on) return [];
    const state = n < at || review.phase === 'ended' ? 'done' : n === at ? 'at' : 'ahead';
    return [{ name: t(`reviewStep.${phase}`), state, ...(n <= at && on && { on }) }];
  });
}

/** By the leader's approval or by a vote that carried. */
const resolvedOn = (open: OpenCase, { id, votes }: Review) =>
  votes.find(({ carried }) => carried)?.on ?? dayOf(open, id, 'hearing-review.proposal_decided');

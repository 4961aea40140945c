import { allOf, type FieldFit, type FormFacts, fit, HIDDEN, type Offering, oneOf, someOf } from '@lianxin/sdk/client';
import { reviewActions as a, type Review, unopened } from '../../common/index.js';
import { proceedingsOf } from '../proceedingsOf.js';

const find = ({ open, about }: FormFacts): Partial<Review> => proceedingsOf(open).reviews.get(about) ?? {};
const documentOf = (facts: FormFacts) => facts.open.state.documents.get(find(facts).document ?? facts.about);

/** Those who asked this unit and wait. */
const waiting = ({ open, about }: FormFacts): readonly string[] => unopened(proceedingsOf(open), about);

/** The control that lists members and their votes in one table. */
const votes = (members: readonly string[]): FieldFit => ({
  widget: 'hearing-review.votes',
  wide: true,
  among: members,
});

/** How what may be done with a review is offered: what moves it on first. */
export const reviewOffering: Offering = {
  actions: Object.values(a),
  first: [
    a.openReview,
    a.acceptReview,
    a.nameExaminers,
    a.recordInquiry,
    a.recordExamination,
    a.proposeOutcome,
    a.voteInCommittee,
    a.callCommittee,
    a.decideProposal,
    a.draftReviewOpinion,
    a.signReviewOpinion,
    a.deliverDraft,
    a.resumeReview,
  ].map(({ id }) => id),
  last: [
    a.refuseReview,
    a.redirectReview,
    a.supplyPapers,
    a.reachStage,
    a.delegateDrafting,
    a.suspendReview,
    a.extendReview,
    a.returnReviewOpinion,
    a.withdrawReview,
    a.orderAcceptance,
  ].map(({ id }) => id),
  beyond: [
    'hearing-review.not_reviewable',
    'hearing-review.nobody_asked',
    'hearing-review.leader_decides',
    'hearing-review.committee_decides',
    'hearing-review.was_not_refused',
    'hearing-review.no_extension_here',
    'hearing-review.nothing_suspends',
    'hearing-review.not_suspended',
    'hearing-review.no_stage_left',
  ],
  elsewhere: [a.openReview.id],
  fits: [
    fit(a.openReview, (facts) => ({
      parties: allOf(waiting(facts)),
      attached: {
        default:
          documentOf(facts)?.kind === 'review_opinion'
            ? ['request', 'opinion', 'review_opinion']
            : ['request', 'opinion'],
      },
    })),
    fit(a.acceptReview, (facts) => {
      const { parties = [] } = find(facts);
      const late = parties.some((party) => documentOf(facts)?.reviews[party]?.late);
      return late ? {} : { goodCause: HIDDEN };
    }),
    fit(a.withdrawReview, (facts) => {
      const { parties = [] } = find(facts);
      return { parties: someOf(parties), by: holdersOf(facts).length ? oneOf(holdersOf(facts)) : HIDDEN };
    }),
    fit(a.voteInCommittee, (facts) => ({ votes: votes(find(facts).meeting?.members ?? []) })),
    fit(a.reachStage, (facts) => ({ stage: { not: find(facts).stages?.map(({ stage }) => stage) ?? [] } })),
    fit(a.resumeReview, (facts) => ({ event: oneOf(find(facts).suspendedBy ?? []) })),
  ],
};

const HOLDERS: readonly string[] = ['representative', 'agent', 'guardian'];
const holdersOf = ({ open }: FormFacts): readonly string[] =>
  [...open.state.parties.values()].flatMap((p) => (!p.left && HOLDERS.includes(p.role) ? [p.id] : []));

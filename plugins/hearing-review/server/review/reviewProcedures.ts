import { caseAction, type Get, query } from '@lianxin/sdk/server';
import { reviewActions as a, reviewContracts as c } from '../../common/index.js';
import { Accepting } from './Accepting.js';
import { Deciding } from './Deciding.js';
import { Endings } from './Endings.js';
import { Examining } from './Examining.js';
import { Opening } from './Opening.js';
import { Opinions } from './Opinions.js';
import { ReviewDesk } from './ReviewDesk.js';

/** Everything that is done about a review, in its order. */
export function reviewProcedures(get: Get) {
  const opening = get(Opening.token);
  const accepting = get(Accepting.token);
  const examining = get(Examining.token);
  const deciding = get(Deciding.token);
  const opinions = get(Opinions.token);
  return {
    openReview: caseAction(a.openReview, { run: (tools, input) => opening.open(tools, input) }),
    supplyPapers: caseAction(a.supplyPapers, { run: (tools, input) => opening.supply(tools, input) }),
    acceptReview: caseAction(a.acceptReview, { run: (tools, input) => accepting.accept(tools, input) }),
    refuseReview: caseAction(a.refuseReview, {
      prepare: (p, input) => accepting.refusal(p, input),
      run: (tools, input, paper) => accepting.refuse(tools, input, paper),
    }),
    redirectReview: caseAction(a.redirectReview, {
      prepare: (p, input) => accepting.passing(p, input),
      run: (tools, input, paper) => accepting.redirect(tools, input, paper),
    }),
    orderAcceptance: caseAction(a.orderAcceptance, { run: (tools, input) => opening.order(tools, input) }),
    nameExaminers: caseAction(a.nameExaminers, { run: (tools, input) => examining.nameExaminers(tools, input) }),
    recordInquiry: caseAction(a.recordInquiry, { run: (tools, input) => examining.inquire(tools, input) }),
    recordExamination: caseAction(a.recordExamination, { run: (tools, input) => examining.examine(tools, input) }),
    reachStage: caseAction(a.reachStage, { run: (tools, input) => examining.reachStage(tools, input) }),
    suspendReview: caseAction(a.suspendReview, { run: (tools, input) => examining.suspend(tools, input) }),
    resumeReview: caseAction(a.resumeReview, { run: (tools, input) => examining.resume(tools, input) }),
    delegateDrafting: caseAction(a.delegateDrafting, { run: (tools, input) => examining.delegate(tools, input) }),
    deliverDraft: caseAction(a.deliverDraft, { run: (tools, input) => examining.deliver(tools, input) }),
    proposeOutcome: caseAction(a.proposeOutcome, { run: (tools, input) => deciding.propose(tools, input) }),
    decideProposal: caseAction(a.decideProposal, { run: (tools, input) => deciding.decide(tools, input) }),
    callCommittee: caseAction(a.callCommittee, { run: (tools, input) => deciding.call(tools, input) }),
    voteInCommittee: caseAction(a.voteInCommittee, { run: (tools, input) => deciding.vote(tools, input) }),
    draftReviewOpinion: caseAction(a.draftReviewOpinion, { run: (tools, input) => opinions.draft(tools, input) }),
    returnReviewOpinion: caseAction(a.returnReviewOpinion, { run: (tools, input) => opinions.giveBack(tools, input) }),
    signReviewOpinion: caseAction(a.signReviewOpinion, {
      prepare: (p) => opinions.paper(p),
      run: (tools, input, paper) => opinions.sign(tools, input, paper),
    }),
    extendReview: caseAction(a.extendReview, {
      prepare: (p, input) => opinions.extension(p, input),
      run: (tools, input, paper) => opinions.extend(tools, input, paper),
    }),
    withdrawReview: caseAction(a.withdrawReview, { run: (tools, input) => get(Endings.token).withdraw(tools, input) }),
    reviews: query(c.reviews, (ctx, input) => get(ReviewDesk.token).reviews(ctx, input)),
  };
}

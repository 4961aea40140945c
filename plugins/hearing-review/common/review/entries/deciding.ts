import { entryType, kit, OUTCOMES, REVIEW_OUTCOMES } from '@lianxin/sdk/common';
import { PROPOSED, TRACKS } from '../codes.js';

const { code, day, flag, int, list, maybe, record, ref } = kit;

export const outcomeProposed = entryType('hearing-review.outcome_proposed', 'proceeding', {
  outcome: code(PROPOSED),
  track: code(TRACKS),
  reasons: record(),
  /** In which the opinion is to be made anew. */
  redoDays: maybe(int()),
  /** Of a change: what is now said of each demand, in their order. */
  outcomes: maybe(list(code(OUTCOMES))),
});
/** The leader approves, or gives it back to be examined further. */
export const proposalDecided = entryType('hearing-review.proposal_decided', 'proceeding', {
  approved: flag(),
  note: maybe(record()),
});
export const meetingCalled = entryType('hearing-review.meeting_called', 'proceeding', {
  day: day(),
  members: list(ref()),
  /** Asked for their view; they have no vote. */
  experts: list(ref()),
  place: record(),
});
/** A committee voted on what is proposed. Who voted how is kept apart; here stands the count. */
export const committeeVoted = entryType('hearing-review.committee_voted', 'proceeding', {
  present: list(ref()),
  yes: int(),
  no: int(),
  abstained: int(),
  /** More than half of those present: a tie decides nothing, and it meets again. */
  carried: flag(),
  minutes: record(),
  dissents: list(record()),
});
export const textDrafted = entryType('hearing-review.review_opinion_drafted', 'proceeding', { body: record() });
export const textReturned = entryType('hearing-review.review_opinion_returned', 'proceeding', { reason: record() });
/** One or several of those who asked take their request back. */
export const requestWithdrawn = entryType('hearing-review.request_withdrawn', 'proceeding', {
  parties: list(ref()),
  statement: record(),
});
export const reviewEnded = entryType(
  'hearing-review.review_ended',
  'proceeding',
  { outcome: code(REVIEW_OUTCOMES) },
  { issues: true },
);

import type { Day, Outcome, ReviewOutcome, ReviewStage } from '@lianxin/sdk/common';
import type { Proceeding } from '../proceedings.js';
import type { Attachment, Inquiry, ProposedOutcome, ReviewPhase, SuspendingEvent, Track } from './codes.js';

/** What the office proposes, and to whom. */
export interface Proposal {
  readonly outcome: ProposedOutcome;
  readonly track: Track;
  /** Record of the reasons. */
  readonly reasons: string;
  readonly redoDays?: number;
  readonly outcomes?: readonly Outcome[];
  readonly by: string;
  readonly on: Day;
}

/** A meeting of the committee, called for a day. */
export interface Meeting {
  readonly day: Day;
  readonly members: readonly string[];
  readonly experts: readonly string[];
  readonly place: string;
}

/** What a vote came to; single votes are nowhere in the case. */
export interface CommitteeVote {
  readonly on: Day;
  readonly present: readonly string[];
  readonly yes: number;
  readonly no: number;
  readonly abstained: number;
  readonly carried: boolean;
  readonly minutes: string;
  readonly dissents: readonly string[];
}

/** One review or re-examination, as the log tells it. */
export interface Review extends Proceeding {
  readonly phase: ReviewPhase;
  /** The opinion that it is about. */
  readonly document: string;
  readonly stage: ReviewStage;
  /** Those who asked for it and have not withdrawn. */
  readonly parties: readonly string[];
  readonly openedOn: Day;
  readonly attached: readonly Attachment[];
  readonly collegial: boolean;
  readonly examiners: readonly string[];
  readonly inquiries: readonly {
    readonly manner: Inquiry;
    readonly by: readonly string[];
    readonly record: string;
    readonly on: Day;
  }[];
  /** Record of the examination. */
  readonly examination?: string;
  /** Steps of the county's list that were done, in their order. */
  readonly stages: readonly { readonly stage: string; readonly on: Day }[];
  /** What stands the clock still now. */
  readonly suspendedBy: readonly SuspendingEvent[];
  readonly proposal?: Proposal;
  readonly meeting?: Meeting;
  readonly votes: readonly CommitteeVote[];
  /** Who decided: the leader, or the members who were present. */
  readonly deciders: readonly string[];
  /** Record of the text of the opinion. */
  readonly text?: string;
  readonly outcome?: ReviewOutcome | 'redirected' | 'switched_off';
  readonly endedOn?: Day;
  /** The proceeding in which it was taken up again after the organ above had ordered it. */
  readonly again?: string;
}

/** A department drafts for the reviewer. */
export interface Delegation extends Proceeding {
  readonly phase: 'drafting' | 'delivered' | 'ended';
  readonly review: string;
  readonly task: string;
  readonly on: Day;
  /** Record of what it wrote. */
  readonly draft?: string;
}

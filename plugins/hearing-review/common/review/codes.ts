/** What a request is made of: it lies before the reviewer, handed in by the applicant or taken from the case. */
export const ATTACHMENTS = ['request', 'opinion', 'review_opinion', 'evidence', 'authority'] as const;
export type Attachment = (typeof ATTACHMENTS)[number];

/** Why a request is not accepted: nothing else counts. One at the wrong organ is not refused but redirected. */
export const REFUSALS = ['outside_scope', 'out_of_time', 'accepted_elsewhere', 'statutory_path'] as const;

/** How something was found out; that the applicant would not or could not be heard is written down as well. */
export const INQUIRIES = ['applicant_heard', 'applicant_not_heard', 'on_site', 'questioned', 'documents'] as const;
export type Inquiry = (typeof INQUIRIES)[number];

/** What may stand the days of deciding still beside a hearing, where the county's rules say so. */
export const EVENTS = ['appraisal', 'inspection'] as const;
export type SuspendingEvent = (typeof EVENTS)[number];

/** Who decides on what is proposed: the leader of the reviewing organ, or its committee by vote. */
export const TRACKS = ['leader', 'committee'] as const;
export type Track = (typeof TRACKS)[number];

/** What may be proposed to whoever decides; what is not accepted or withdrawn ends without it. */
export const PROPOSED = ['upheld', 'revoked_redo', 'changed', 'revoked', 'rejected', 'terminated'] as const;
export type ProposedOutcome = (typeof PROPOSED)[number];

/** Where a review stands. */
export const REVIEW_PHASES = ['requested', 'accepted', 'proposed', 'resolved', 'drafted', 'ended'] as const;
export type ReviewPhase = (typeof REVIEW_PHASES)[number];

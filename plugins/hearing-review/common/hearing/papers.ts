/** The papers of a hearing, as they stand in the log. */
export const PAPERS = {
  /** That one may ask for a hearing. */
  right: 'hearing-review.right_notice',
  /** The organ asks whether the petitioner wants one. */
  inquiry: 'hearing-review.inquiry',
  decision: 'hearing-review.hearing_decision',
  notice: 'hearing-review.hearing_notice',
  minutes: 'hearing-review.hearing_minutes',
  report: 'hearing-review.hearing_report',
} as const;

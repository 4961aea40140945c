import { personal, recordKind, z } from '@lianxin/sdk/common';

const text = (max = 20_000) => personal(z.string().trim().min(1).max(max));

/** The opinion under the five heads of an examination (domain 6.5). */
export const Examination = recordKind('hearing-review.examination', {
  competence: text(5000),
  facts: text(),
  basis: text(5000),
  procedure: text(5000),
  appropriateness: text(5000),
});

/** What was heard or seen, where, and who was there. */
export const InquiryBody = recordKind('hearing-review.inquiry', {
  place: personal(z.string().trim().min(1).max(200).optional()),
  present: text(1000),
  note: text(),
});

/** What a review opinion says beside what the case already says: facts found, opinion, basis. */
export const ReviewText = recordKind('hearing-review.review_text', {
  facts: text(),
  opinion: text(),
  basis: text(5000),
});

/** What was said and decided in a meeting of the committee, without anybody's vote. */
export const MeetingMinutes = recordKind('hearing-review.meeting_minutes', { minutes: text() });

export const REVIEW_RECORDS = [Examination, InquiryBody, ReviewText, MeetingMinutes] as const;

import { personal, recordKind, z } from '@lianxin/sdk/common';

const text = (max: number) => z.string().trim().min(1).max(max);

/** A reason, a statement, the words of one part of the session, a conclusion, a dissent without its author. */
export const HearingText = recordKind('hearing-review.text', { text: personal(text(20_000)) });

/** What a hearing report says beside what the log knows already (domain 7.4). */
export const ReportBody = recordKind('hearing-review.report', {
  petitionerCase: personal(text(20_000)),
  handlerCase: personal(text(20_000)),
  agreed: personal(text(20_000)),
  disputed: personal(text(20_000)),
  findings: personal(text(20_000)),
  proposals: personal(text(20_000).optional()),
  annexes: personal(text(5000)),
});

export const HEARING_RECORDS = [HearingText, ReportBody] as const;

import { entryType, kit } from '@lianxin/sdk/common';
import { EVENTS, INQUIRIES } from '../codes.js';

const { code, list, record, ref } = kit;
const harmless = { harmless: true };

export const examinersNamed = entryType('hearing-review.examiners_named', 'proceeding', { examiners: list(ref()) });
/** Evidence is taken by two at least. */
export const inquiryMade = entryType(
  'hearing-review.inquiry_made',
  'proceeding',
  { manner: code(INQUIRIES), by: list(ref()), record: record() },
  harmless,
);
/** The five heads: competence, facts, basis, procedure, appropriateness. The last one counts. */
export const examined = entryType('hearing-review.examined', 'proceeding', { record: record() });
/** A stage of the county's own list of steps. */
export const stageReached = entryType('hearing-review.stage_reached', 'proceeding', { stage: code() }, harmless);
export const suspended = entryType('hearing-review.review_suspended', 'proceeding', {
  event: code(EVENTS),
  note: record(),
});
export const resumed = entryType('hearing-review.review_resumed', 'proceeding', { event: code(EVENTS) });

/** A department is asked to draft within some days; a procedure of its own, so that it sees the case. */
export const draftingDelegated = entryType(
  'hearing-review.drafting_delegated',
  'proceeding',
  { review: ref(), unit: ref(), task: record() },
  { begins: true },
);
export const draftDelivered = entryType('hearing-review.draft_delivered', 'proceeding', { draft: record() });
/** No longer needed. */
export const draftingEnded = entryType('hearing-review.drafting_ended', 'proceeding', {});

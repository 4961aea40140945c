import { entryType, kit, REVIEW_STAGES } from '@lianxin/sdk/common';
import { ATTACHMENTS, REFUSALS } from '../codes.js';

const { code, flag, list, maybe, record, ref } = kit;

/** A review or re-examination of an opinion begins, asked for by these persons, at the organ one level above. */
export const reviewOpened = entryType(
  'hearing-review.review_opened',
  'proceeding',
  {
    document: ref(),
    stage: code(REVIEW_STAGES),
    parties: list(ref()),
    unit: ref(),
    attached: list(code(ATTACHMENTS)),
    /** A committee decides; without one the head of the organ does. */
    collegial: flag(),
  },
  { begins: true },
);
export const papersSupplied = entryType(
  'hearing-review.papers_supplied',
  'proceeding',
  { attached: list(code(ATTACHMENTS)) },
  { harmless: true },
);
export const reviewAccepted = entryType('hearing-review.review_accepted', 'proceeding', {
  /** Why a late request is late for good cause. */
  goodCause: maybe(record()),
});
export const reviewRefused = entryType('hearing-review.review_refused', 'proceeding', {
  ground: code(REFUSALS),
  reasons: record(),
});
/** It belongs to another organ, which receives it with the day on which it was handed in. */
export const reviewRedirected = entryType('hearing-review.review_redirected', 'proceeding', {
  organ: record(),
  unit: maybe(ref()),
});
/** The organ above orders that a request refused wrongly is accepted; it begins anew as another proceeding. */
export const acceptanceOrdered = entryType('hearing-review.acceptance_ordered', 'proceeding', {
  organ: record(),
  reasons: record(),
  again: ref(),
});

import { entryType, kit } from '@lianxin/sdk/common';

const { list, ref } = kit;

/** A review or re-examination of an opinion begins, asked for by these persons. */
export const reviewOpened = entryType(
  'hearing-review.review_opened',
  'proceeding',
  { document: ref(), parties: list(ref()), unit: ref() },
  { begins: true },
);

export const REVIEW_ENTRIES = [reviewOpened] as const;

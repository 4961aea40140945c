import { entryType, kit } from '@lianxin/sdk/common';

const { list, ref } = kit;

/** A hearing on demands of a case begins. */
export const hearingOpened = entryType(
  'hearing-review.hearing_opened',
  'proceeding',
  { demands: list(ref()), unit: ref() },
  { begins: true },
);

export const HEARING_ENTRIES = [hearingOpened] as const;

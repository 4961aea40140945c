import type { Roster } from '@lianxin/sdk/common';

/** The members of the county's review committee. */
export const committee: Roster = {
  id: 'hearing-review.committee',
  permission: 'hearing-review.committee',
  categories: ['chair', 'deputy_chair', 'member'],
  codes: 'committeeCategory',
};
export const COMMITTEE = committee.id;

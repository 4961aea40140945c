import type { Roster } from '@lianxin/sdk/common';

export const ADVISERS = 'example.advisers';

/** A roster (point): people whom the plugin calls upon; the county keeps it on a page of core. */
export const advisers: Roster = {
  id: ADVISERS,
  permission: 'example.handle',
  categories: ['staff', 'volunteer'],
  codes: 'adviserCategory',
};

import { type Day, daysBetween } from '@lianxin/base';
import { FIRST_HELP_DAYS, type LimitationRow } from '@lianxin/core/common';

/** What of the limitation list one looks at. */
export const LIMITATION_PARTS = ['unknown', 'soon', 'lapsed', 'all'] as const;
export type LimitationPart = (typeof LIMITATION_PARTS)[number];

/** How a last day stands: unknown, fewer than seven days left, passed, or with time enough. */
export function standingOf({ due }: Pick<LimitationRow, 'due'>, today: Day): LimitationPart | 'enough' {
  if (!due) return 'unknown';
  const left = daysBetween(today, due);
  return left < 0 ? 'lapsed' : left < FIRST_HELP_DAYS ? 'soon' : 'enough';
}

export const isIn = (part: LimitationPart, row: Pick<LimitationRow, 'due'>, today: Day): boolean =>
  part === 'all' || standingOf(row, today) === part;

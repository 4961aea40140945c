import { addDays, type Day } from '@lianxin/base';
import type { WorkRow } from '@lianxin/core/common';

/** What of the work list one looks at. `week`: today and the six days after it. */
export const WORK_PARTS = ['overdue', 'today', 'week', 'all'] as const;
export type WorkPart = (typeof WORK_PARTS)[number];

/** True for a row that belongs to the part. What stands still falls due on no day. */
export function isIn(part: WorkPart, row: WorkRow, today: Day): boolean {
  if (part === 'all') return true;
  if (row.due === undefined || row.standing) return false;
  if (part === 'overdue') return row.due < today;
  if (part === 'today') return row.due === today;
  return row.due >= today && row.due <= addDays(today, 6);
}

/** The rows by what falls due; what stands still last. */
export const byDue = (rows: readonly WorkRow[]): readonly WorkRow[] =>
  rows.toSorted((a, b) => Number(a.standing) - Number(b.standing) || (a.due ?? '9').localeCompare(b.due ?? '9'));

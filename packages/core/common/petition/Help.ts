import type { Day } from '@lianxin/base';
import type { HELP_KINDS, HELP_SOURCES, HELP_STEPS } from './codes.js';

/** Help in hardship (art 37): whatever becomes of the demands, and under no condition. Amounts are cents. */
export interface Help {
  readonly id: string;
  readonly kind: (typeof HELP_KINDS)[number];
  /** Whom it helps. */
  readonly party: string;
  readonly unit: string;
  readonly phase: (typeof HELP_STEPS)[number] | 'approved' | 'refused' | 'paid';
  readonly on: Day;
  /** Record. */
  readonly why: string;
  readonly amount?: number;
  readonly source?: (typeof HELP_SOURCES)[number];
  readonly decidedOn?: Day;
  readonly paidOn?: Day;
  readonly paid?: number;
  /** Files. */
  readonly receipts?: readonly string[];
}

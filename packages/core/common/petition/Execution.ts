import type { Day } from '@lianxin/base';

/** What must be done after an opinion that supports a demand (art 32). */
export interface Execution {
  readonly id: string;
  readonly demand: string;
  readonly document: string;
  readonly unit: string;
  /** `done`: every item was performed or explained, or a head explained why nothing is left to do. */
  readonly phase: 'unplanned' | 'planned' | 'done';
  readonly openedOn: Day;
}

/** One thing promised with its day: something to be done, or an instalment to be paid. */
export interface ExecutionItem {
  readonly id: string;
  readonly execution: string;
  /** Record. */
  readonly what: string;
  /** Cents. */
  readonly amount?: number;
  readonly due: Day;
  readonly unit: string;
  readonly phase: 'open' | 'performed' | 'confirmed' | 'explained';
  readonly performedOn?: Day;
  /** Cents. */
  readonly paid?: number;
  /** The petitioner said it was not done as promised. */
  readonly disputed?: boolean;
  /** The days on which the petition office reminded of it: what a supervision may rest on (art 40). */
  readonly reminded: readonly Day[];
}

/** Cents promised and paid. */
export interface Sums {
  readonly promised: number;
  readonly paid: number;
}

export const sumsOf = (items: readonly ExecutionItem[]): Sums => ({
  promised: items.reduce((sum, { amount = 0 }) => sum + amount, 0),
  paid: items.reduce((sum, { paid = 0 }) => sum + paid, 0),
});

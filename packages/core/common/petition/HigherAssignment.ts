import type { Day } from '@lianxin/base';

/** A matter that a higher office assigned to this one (art 22(3)): his number, his day, and the report that goes up. */
export interface HigherAssignment {
  readonly id: string;
  /** Record: who assigned it, under what number, with what request. */
  readonly assigner: string;
  readonly receivedOn: Day;
  readonly wantsReport: boolean;
  /** The assigner's day; moved by him alone. */
  readonly reportBy?: Day;
  readonly phase: 'open' | 'reported';
}

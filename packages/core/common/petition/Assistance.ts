import type { Day } from '@lianxin/base';

/** A unit that assists the one in the lead: it sees the case and says what it thinks, demand by demand (domain 5.3). */
export interface Assistance {
  readonly transfer: string;
  readonly unit: string;
  /** The internal day for its opinions. */
  readonly opinionsBy: Day;
}

/** What an assisting unit said of one demand; its last word counts. */
export interface Contribution {
  readonly demand: string;
  readonly unit: string;
  /** Record. */
  readonly opinion: string;
  readonly on: Day;
}

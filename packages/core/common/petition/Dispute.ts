import type { Day } from '@lianxin/base';
import type { DisputeRung } from './codes.js';

/**
 * Units disagree on who is competent for a demand (art 24). While it lasts the first receiver stays the one owner and its
 * limits run on.
 */
export interface Dispute {
  readonly id: string;
  readonly demand: string;
  /** The first receiver, who convenes. */
  readonly unit: string;
  /** The other parties. */
  readonly units: readonly string[];
  readonly on: Day;
  readonly reason: string;
  /** `lapsed`: meanwhile the owner took a stand on the demand, or the demand left it. */
  readonly phase: DisputeRung | 'decided' | 'lapsed';
  /** The common superior asked to decide. */
  readonly superior?: string;
  /** What each rung came to. */
  readonly results: readonly { readonly rung: DisputeRung; readonly on: Day; readonly result: string }[];
  /** The unit that is competent. */
  readonly decided?: string;
}

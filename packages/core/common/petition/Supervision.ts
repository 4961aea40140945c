import type { Day } from '@lianxin/base';
import type { SupervisionGround } from './codes.js';

/** The petition office demands that a fault of a unit be cured (art 40). It stands apart from forwarding and assigning. */
export interface Supervision {
  readonly id: string;
  readonly unit: string;
  readonly demands: readonly string[];
  readonly grounds: readonly SupervisionGround[];
  /** Record: what is demanded. */
  readonly demanded: string;
  readonly on: Day;
  readonly answerBy: Day;
  /** Record: the unit's last answer. */
  readonly answer?: string;
  readonly phase: 'sent' | 'answered' | 'accepted';
}

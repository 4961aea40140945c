import type { Day } from '@lianxin/base';
import type { CaseState } from './CaseState.js';
import type { RECUSAL_APPLICANTS, RECUSAL_TYPES } from './codes.js';

/** That somebody shall keep out of this case (art 28), and what was decided about it. */
export interface Recusal {
  readonly id: string;
  /** Who shall keep out. */
  readonly person: string;
  readonly type: (typeof RECUSAL_TYPES)[number];
  readonly asker: (typeof RECUSAL_APPLICANTS)[number];
  readonly party?: string;
  /** The unit whose head decides: that of the person, or, of a head, the one above. */
  readonly unit: string;
  readonly phase: 'pending' | 'granted' | 'refused';
  readonly on: Day;
  readonly reason: string;
  readonly decidedOn?: Day;
  readonly decision?: string;
}

/** How a person stands to the case: kept out for good, until it is decided, or not at all. */
export function recusalOf({ recusals }: CaseState, person: string): 'granted' | 'pending' | undefined {
  const phases = [...recusals.values()].filter((r) => r.person === person).map((r) => r.phase);
  return phases.includes('granted') ? 'granted' : phases.includes('pending') ? 'pending' : undefined;
}

import type { CaseState, Day } from '@lianxin/sdk/common';
import type { Concluded } from './Concluded.js';
import type { Phase, Way } from './codes.js';

/** One mediation of a case, as the log tells it. */
export interface Mediation extends Concluded {
  readonly id: string;
  readonly phase: Phase;
  readonly way: Way;
  readonly demands: readonly string[];
  readonly parties: readonly string[];
  /** The unit that mediates. */
  readonly host: string;
  /** The unit that proposed it. */
  readonly opener: string;
  readonly openedOn: Day;
  readonly consents: Readonly<Record<string, Day>>;
  readonly mediators: readonly string[];
  readonly sessions: readonly { readonly on: Day; readonly record: string }[];
  /** How it ended, or how the agreement fared: a code under `outcomes`. */
  readonly outcome?: string;
}

/** A case together with its mediations. */
export interface MediationState {
  readonly case: CaseState;
  readonly mediations: ReadonlyMap<string, Mediation>;
}

/** Those who have not said yes. */
export const awaited = ({ parties, consents }: Mediation): readonly string[] => parties.filter((p) => !consents[p]);

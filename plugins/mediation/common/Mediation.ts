import type { CaseState, Day } from '@lianxin/sdk/common';
import type { Phase, Way } from './codes.js';

/** A signature or seal still missing, or the day it was given: by party, `mediator` and `committee`. */
export type Signatures = Readonly<Record<string, Day>>;

/** One mediation of a case, as the log tells it. */
export interface Mediation {
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
  readonly agreement?: { readonly record: string; readonly performBy: Day; readonly signatures: Signatures };
  readonly effectiveOn?: Day;
  readonly appliedOn?: Day;
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

/** Whose signatures an agreement needs: every party, the mediator, the committee. */
export const signersOf = ({ parties }: Pick<Mediation, 'parties'>): readonly string[] => [
  ...parties,
  'mediator',
  'committee',
];

/** The day of the last signature or seal; `undefined` while one is missing (art 29). */
export function effectOf({ parties }: Pick<Mediation, 'parties'>, signatures: Signatures): Day | undefined {
  const days = signersOf({ parties }).map((signer) => signatures[signer]);
  return days.every((day) => day !== undefined) ? days.toSorted().at(-1) : undefined;
}

import type { Day } from '@lianxin/sdk/common';
import type { Mediation } from './Mediation.js';

/** A signature or seal still missing, or the day it was given: by party, `mediator` and `committee`. */
export type Signatures = Readonly<Record<string, Day>>;

/** What has become of the agreement. */
export interface Concluded {
  readonly agreement?: { readonly record: string; readonly performBy: Day; readonly signatures: Signatures };
  readonly effectiveOn?: Day;
  readonly appliedOn?: Day;
}

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

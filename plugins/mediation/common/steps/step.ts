import type { EffectiveEntry, EntryData, EntryType } from '@lianxin/sdk/common';
import type { Mediation } from '../Mediation.js';

/** What an entry changes of a mediation. */
export type Change = Partial<Mediation>;
export type Step = (m: Mediation, data: never, entry: EffectiveEntry) => Change;

/** One line of a table of steps. */
export const on = <D extends EntryData>(
  type: EntryType<D>,
  step: (m: Mediation, data: D, entry: EffectiveEntry) => Change,
) => [type.id, step as Step] as const;

export const end = (outcome: string): Change => ({ phase: 'ended', outcome });

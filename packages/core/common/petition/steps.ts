import type { EntryData, EntryType } from '../dossier/EntryType.js';
import type { EffectiveEntry } from '../dossier/effective.js';
import type { CaseState, Demand } from './CaseState.js';

/** The state while the fold builds it. */
export type Building = {
  -readonly [K in keyof CaseState]: CaseState[K] extends ReadonlyMap<infer Key, infer V>
    ? K extends 'proceedings'
      ? CaseState[K]
      : Map<Key, V>
    : CaseState[K];
} & { closed?: boolean };

/** What one type of entry does to the state. */
export type Step = (state: Building, data: never, entry: EffectiveEntry) => void;
export type Steps = ReadonlyMap<string, Step>;

/** One line of a table of steps, typed by the entry's data. */
export const on = <D extends EntryData>(
  type: EntryType<D>,
  step: (state: Building, data: D, entry: EffectiveEntry) => void,
): readonly [string, Step] => [type.id, step as Step];

/** Changes a demand that is there. */
export function patch(state: Building, id: string, change: Partial<Demand>): void {
  const demand = state.demands.get(id);
  if (demand) state.demands.set(id, { ...demand, ...change });
}

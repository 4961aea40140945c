import type { EffectiveEntry, EntryData, EntryType } from '@lianxin/sdk/common';

/** What a review and a hearing have in common: where it stands, and the unit that runs it. */
export interface Proceeding {
  readonly id: string;
  readonly phase: string;
  readonly unit: string;
}

/** What one entry changes about a proceeding. */
export type Step<P> = (proceeding: P, data: never, entry: EffectiveEntry) => Partial<P>;

/** One line of a table of steps: the type of an entry and what it changes. */
export const stepOf =
  <P>() =>
  <D extends EntryData>(type: EntryType<D>, step: (proceeding: P, data: D, entry: EffectiveEntry) => Partial<P>) =>
    [type.id, step as Step<P>] as const;

/** The proceedings of one kind in a log, by id: begun by one type of entry, changed by those of the table. */
export function foldProceedings<P extends Proceeding>(
  entries: readonly EffectiveEntry[],
  opened: EntryType,
  open: (entry: EffectiveEntry) => P,
  steps: ReadonlyMap<string, Step<P>>,
): ReadonlyMap<string, P> {
  const found = new Map<string, P>();
  for (const entry of entries) {
    if (entry.type === opened.id) found.set(entry.about, open(entry));
    const proceeding = found.get(entry.about);
    const step = proceeding && steps.get(entry.type);
    if (step) found.set(entry.about, { ...proceeding, ...step(proceeding, entry.data as never, entry) });
  }
  return found;
}

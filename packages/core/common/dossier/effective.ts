import type { Day } from '@lianxin/base';
import type { Entry } from './Entry.js';
import type { EntryData, EntryType } from './EntryType.js';

export const ANNULLED = 'core.annulled';
export const REDATED = 'core.redated';

/** Finds a type by id; `undefined` for one that no installed plugin declares, whose data then stays as it is. */
export type TypeLookup = (id: string) => EntryType | undefined;

/** An entry as it counts today. */
export interface EffectiveEntry<D extends EntryData = EntryData> extends Entry<D> {
  /** The day as first recorded, where it was redated. */
  readonly recordedOn?: Day;
}

/**
 * The log as it counts: old versions brought up, annulled entries gone, redated ones on their right day, in the order
 * of the law (`on`, then `seq`). Every fold receives this, so none knows about corrections.
 */
export function effective(log: readonly Entry[], typeOf: TypeLookup): readonly EffectiveEntry[] {
  const annulled = new Set<number>();
  const redated = new Map<number, Day>();
  // Backwards: a correction counts unless a later one annuls it.
  for (let i = log.length - 1; i >= 0; i--) {
    const entry = log[i]!;
    if (annulled.has(entry.seq)) continue;
    if (entry.type === ANNULLED) annulled.add(entry.data.entry as number);
    else if (entry.type === REDATED && !redated.has(entry.data.entry as number))
      redated.set(entry.data.entry as number, entry.data.on as Day);
  }
  const counted = log.filter((e) => !annulled.has(e.seq)).map((e) => current(e, redated.get(e.seq), typeOf(e.type)));
  return counted.sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : a.seq - b.seq));
}

function current(entry: Entry, on: Day | undefined, type: EntryType | undefined): EffectiveEntry {
  const data = upcast(entry, type);
  if (!on && data === entry.data) return entry;
  return { ...entry, data, ...(on && { on, recordedOn: entry.on }) };
}

function upcast(entry: Entry, type: EntryType | undefined): EntryData {
  let data = entry.data;
  for (let v = entry.v; type && v < type.v; v++) data = type.upcast[v]?.(data) ?? data;
  return data;
}

import type { Entry } from './Entry.js';
import type { EntryData, EntryType } from './EntryType.js';

/** What a step looks at: the same in a log and of an entry that is about to be appended. */
export type ToldEntry = Pick<Entry, 'type' | 'about' | 'party' | 'on' | 'unit' | 'actor' | 'data'>;

/** What one entry changes about a thing. */
export type ThingStep<T> = (thing: T, data: never, entry: ToldEntry) => Partial<T>;

/** One line of a table of steps, typed by the entry's data: `const on = stepOf<Hearing>()`. */
export const stepOf =
  <T>() =>
  <D extends EntryData>(
    type: EntryType<D>,
    step: (thing: T, data: D, entry: ToldEntry) => Partial<T>,
  ): readonly [string, ThingStep<T>] => [type.id, step as ThingStep<T>];

/**
 * The things of one kind in a log, by id: each begun by an entry about it (`begins`, by type), and changed by those of the
 * table. An entry about something else is passed over.
 */
export function foldThings<T>(
  entries: readonly ToldEntry[],
  begins: ReadonlyMap<string, (entry: ToldEntry) => T>,
  steps: ReadonlyMap<string, ThingStep<T>>,
): ReadonlyMap<string, T> {
  const things = new Map<string, T>();
  for (const entry of entries) {
    const begun = begins.get(entry.type)?.(entry) ?? things.get(entry.about);
    if (begun === undefined) continue;
    const step = steps.get(entry.type);
    things.set(entry.about, step ? { ...begun, ...step(begun, entry.data as never, entry) } : begun);
  }
  return things;
}

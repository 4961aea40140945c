import type { EntryData, EntryType, NewEntry } from '@lianxin/core/common';

/** A new entry of a type, its data checked by the compiler. */
export const entry = <D extends EntryData>(
  type: EntryType<D>,
  data: NoInfer<D>,
  more: Omit<NewEntry, 'type' | 'data'> = {},
): NewEntry => ({
  type: type.id,
  data,
  ...more,
});

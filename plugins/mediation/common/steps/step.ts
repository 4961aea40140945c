import type { Entry, EntryData, EntryType } from '@lianxin/sdk/common';
import type { Mediation } from '../Mediation.js';

/** What a step looks at: the same in a log and of an entry that is about to be appended. */
export type Told = Pick<Entry, 'type' | 'about' | 'party' | 'on' | 'unit' | 'data'>;

/** What an entry changes of a mediation. */
export type Change = Partial<Mediation>;
export type Step = (m: Mediation, data: never, entry: Told) => Change;

/** One line of a table of steps. */
export const on = <D extends EntryData>(type: EntryType<D>, step: (m: Mediation, data: D, entry: Told) => Change) =>
  [type.id, step as Step] as const;

/** What is over plans no session any more; its hours core has given back. */
export const end = (outcome: string): Change => ({ phase: 'ended', outcome, planned: undefined });

import type { Blocker } from './Action.js';
import type { AboutKind } from './EntryType.js';
import type { EffectiveEntry } from './effective.js';

/**
 * A pure function from a log to a state, with what actions need to know of it. The same fold decides on the server
 * and explains in the browser.
 */
export interface Fold<S> {
  readonly id: string;
  /** The kind of dossier it reads. */
  readonly dossierKind: string;
  of(entries: readonly EffectiveEntry[]): S;
  /** The things of one kind in the state, by id: what an action of that kind can be about. */
  subjects(state: S, about: AboutKind): readonly string[];
  /** Where a thing stands, as a code: the "from state" of actions. */
  phase(state: S, about: AboutKind, id: string): string;
  /** The units that play a role for a thing: `office`, `handler`, `host` … Empty: nobody may. */
  units(state: S, role: string, id: string): readonly string[];
  /** Why a person may do nothing here whatever the post; absent where nobody is ever kept out. */
  barred?(state: S, person: string): readonly Blocker[];
}

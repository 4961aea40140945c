import type { AboutKind } from '../dossier/EntryType.js';
import type { EffectiveEntry } from '../dossier/effective.js';
import type { Fold } from '../dossier/Fold.js';
import type { CaseState } from './CaseState.js';
import { CASE, petitionFold } from './petitionFold.js';

type Things<S> = (state: S) => ReadonlyMap<string, { readonly phase: string }>;

/** What a plugin adds to the fold of a case. */
interface OnCase<S> {
  readonly id: string;
  of(entries: readonly EffectiveEntry[]): S;
  /** Its own things, by what an action can be about; everything it does not name is the case's. */
  readonly things: Readonly<Partial<Record<AboutKind, Things<S>>>>;
  /** The units that play a role for a thing of its own; undefined where the case answers. */
  units(state: S, role: string, id: string): readonly string[] | undefined;
}

/**
 * The fold of a plugin whose procedures hang on a case: its own things with their phases and roles, the case behind them,
 * and whoever the case keeps out (a recusal) is kept out of them too.
 */
export const foldOnCase = <S extends { readonly case: CaseState }>({ id, of, things, units }: OnCase<S>): Fold<S> => ({
  id,
  dossierKind: CASE,
  of,
  subjects: (state, about) => [...(things[about]?.(state).keys() ?? petitionFold.subjects(state.case, about))],
  phase: (state, about, one) =>
    things[about] ? (things[about](state).get(one)?.phase ?? 'none') : petitionFold.phase(state.case, about, one),
  units: (state, role, one) => units(state, role, one) ?? petitionFold.units(state.case, role, one),
  barred: (state, person) => petitionFold.barred?.(state.case, person) ?? [],
});

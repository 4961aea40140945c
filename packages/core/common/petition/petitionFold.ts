import type { Fold } from '../dossier/Fold.js';
import type { CaseState } from './CaseState.js';
import { foldCase } from './foldCase.js';

/** The kind of dossier that core declares. */
export const CASE = 'case';

/** The fold behind every action on a case. */
export const petitionFold: Fold<CaseState> = {
  id: 'core.case',
  dossierKind: CASE,
  of: foldCase,
  subjects(state, about) {
    if (about === 'dossier') return [state.dossier];
    if (about === 'filing') return state.filings.map((f) => f.id);
    return [...THINGS[about](state).keys()];
  },
  phase(state, about, id) {
    if (about === 'dossier') return state.status;
    if (about === 'filing') return state.filings.find((f) => f.id === id)?.from ? 'joined' : 'own';
    if (about === 'party') return state.parties.get(id)?.left ? 'left' : 'taking_part';
    if (about === 'proceeding') return state.proceedings.get(id)?.endedOn ? 'ended' : 'open';
    return (THINGS[about](state).get(id) as { phase?: string } | undefined)?.phase ?? 'none';
  },
  /**
   * `office`: the petition office that keeps the case. `owner`: who answers for the thing now. `handler`: the unit it
   * was handed to. `involved`: every unit with a part in the case.
   */
  units(state, role, id) {
    if (role === 'office') return [state.office];
    if (role === 'involved') return involvedUnits(state);
    const unit =
      state.demands.get(id)?.unit ??
      state.transfers.get(id)?.unit ??
      state.documents.get(id)?.unit ??
      state.proceedings.get(id)?.unit;
    if (role === 'handler') return unit && unit !== state.office ? [unit] : [];
    return unit ? [unit] : [state.office];
  },
};

const THINGS = {
  party: (s: CaseState) => s.parties as ReadonlyMap<string, unknown>,
  demand: (s: CaseState) => s.demands as ReadonlyMap<string, unknown>,
  transfer: (s: CaseState) => s.transfers as ReadonlyMap<string, unknown>,
  document: (s: CaseState) => s.documents as ReadonlyMap<string, unknown>,
  proceeding: (s: CaseState) => s.proceedings as ReadonlyMap<string, unknown>,
};

/**
 * The units that may see an open case: the petition office, who registered it, who holds a demand, who issued a
 * document, who hosts a proceeding. A unit whose objection was upheld loses sight of what was never its business. What was
 * imported is the petition office's alone until a person has chosen a kind: it may be a report on the very unit.
 */
export function involvedUnits(state: CaseState): readonly string[] {
  const units = new Set([state.office]);
  if (!state.imported || [...state.demands.values()].some((d) => d.kind)) units.add(state.registeredAt);
  for (const d of state.demands.values()) units.add(d.unit);
  for (const t of state.transfers.values()) if (t.phase !== 'returned') units.add(t.unit);
  for (const d of state.documents.values()) units.add(d.unit);
  for (const p of state.proceedings.values()) units.add(p.unit);
  units.delete('');
  return [...units];
}

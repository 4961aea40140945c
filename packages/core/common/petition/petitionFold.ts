import { blocker } from '../dossier/Action.js';
import type { AboutKind } from '../dossier/EntryType.js';
import type { Fold } from '../dossier/Fold.js';
import type { CaseDocument, CaseState } from './CaseState.js';
import { foldCase } from './foldCase.js';
import { recusalOf } from './Recusal.js';

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
    return THINGS[about](state).get(id)?.phase ?? 'none';
  },
  /**
   * `office`: the petition office that keeps the case. `owner`: who answers for the thing now. `handler`: the unit it
   * was handed to. `server`: who issued a document, and who hands it over for that unit. `coordinator`: the owner and the petition office. `assisting`: who assists the owner of a demand.
   * `involved`: every unit with a part in the case.
   */
  units(state, role, id) {
    if (role === 'office') return [state.office];
    if (role === 'involved') return involvedUnits(state);
    if (role === 'server') return servers(state.documents.get(id));
    if (role === 'assisting') return assisting(state, state.demands.get(id)?.transfer);
    const unit = unitOf(state, id);
    if (role === 'coordinator') return [unit ?? state.office, state.office];
    if (role === 'handler') return unit && unit !== state.office ? [unit] : [];
    return unit ? [unit] : [state.office];
  },
  barred(state, person) {
    const recusal = recusalOf(state, person);
    return recusal ? [blocker(`core.recusal_${recusal}`)] : [];
  },
};

type Things = (state: CaseState) => ReadonlyMap<string, { readonly phase?: string; readonly unit?: string }>;

/** What a case holds, by kind. */
const THINGS: Readonly<Record<Exclude<AboutKind, 'dossier' | 'filing'>, Things>> = {
  party: (s) => s.parties as ReadonlyMap<string, object>,
  demand: (s) => s.demands,
  way: (s) => s.ways,
  transfer: (s) => s.transfers,
  dispute: (s) => s.disputes,
  urgentReport: (s) => s.urgentReports as ReadonlyMap<string, object>,
  supervision: (s) => s.supervisions,
  assignment: (s) => s.assignments as ReadonlyMap<string, object>,
  document: (s) => s.documents,
  evidence: (s) => s.evidence as ReadonlyMap<string, { readonly unit: string }>,
  execution: (s) => s.executions,
  item: (s) => s.items,
  help: (s) => s.helps,
  recusal: (s) => s.recusals,
  proceeding: (s) => s.proceedings as ReadonlyMap<string, object>,
};

const unitOf = (state: CaseState, id: string): string | undefined =>
  Object.values(THINGS)
    .map((of) => of(state).get(id)?.unit)
    .find((unit) => unit !== undefined);

const servers = (document: CaseDocument | undefined): readonly string[] =>
  document ? [document.unit, ...(document.server ? [document.server] : [])] : [];

const assisting = (state: CaseState, transfer: string | undefined): readonly string[] =>
  state.assistance.filter((a) => a.transfer === transfer).map((a) => a.unit);

/**
 * The units that may see an open case: the petition office, who registered it, who holds a demand or assists, who issued a
 * document, who hosts a proceeding. A unit whose objection was upheld loses sight of what was never its business. What was
 * imported is the petition office's alone until a person has chosen a kind: it may be a report on the very unit. So is what
 * was redacted, until a second person has checked it.
 */
export function involvedUnits(state: CaseState): readonly string[] {
  const units = new Set([state.office]);
  if (state.redaction && !state.redaction.checked) return [...units];
  if (!state.imported || [...state.demands.values()].some((d) => d.kind)) units.add(state.registeredAt);
  for (const d of state.demands.values()) units.add(d.unit);
  for (const t of state.transfers.values()) {
    if (t.phase !== 'returned') for (const unit of [t.unit, ...assisting(state, t.id)]) units.add(unit);
  }
  for (const d of state.documents.values()) if (d.server) units.add(d.server);
  // A paper between organs keeps nobody in the case: a unit's objection is one.
  for (const d of state.documents.values()) if (d.phase !== 'kept') units.add(d.unit);
  for (const p of state.proceedings.values()) units.add(p.unit);
  // Who decides on a review.
  for (const d of state.documents.values()) for (const r of Object.values(d.reviews)) if (r.unit) units.add(r.unit);
  // Who decides on a recusal, and who pays an item of a plan.
  for (const r of state.recusals.values()) units.add(r.unit);
  for (const i of state.items.values()) units.add(i.unit);
  units.delete('');
  return [...units];
}

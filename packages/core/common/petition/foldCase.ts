import type { EffectiveEntry } from '../dossier/effective.js';
import type { CaseState } from './CaseState.js';
import { demandSteps } from './demandSteps.js';
import { documentSteps } from './documentSteps.js';
import { frameSteps } from './frameSteps.js';
import type { Building } from './steps.js';
import { transferSteps } from './transferSteps.js';

const TABLES = [frameSteps, transferSteps, demandSteps, documentSteps];

/** The state of a case from its effective log. Pure; the same on the server and in the browser. */
export function foldCase(entries: readonly EffectiveEntry[]): CaseState {
  const state = blank(entries[0]?.dossier ?? '');
  for (const entry of entries) {
    for (const steps of TABLES) steps.get(entry.type)?.(state, entry.data as never, entry);
    foldProceeding(state, entry);
  }
  state.status = statusOf(state);
  return state;
}

function blank(dossier: string): Building {
  return {
    dossier,
    office: '',
    registeredAt: '',
    receivedOn: '',
    origin: 'registered',
    status: 'open',
    filings: [],
    parties: new Map(),
    demands: new Map(),
    transfers: new Map(),
    documents: new Map(),
    proceedings: new Map(),
    replies: [],
  };
}

/** Procedures that plugins run, as far as the core understands them: opened on demands, ended with an outcome. */
function foldProceeding(state: Building, { proceeding: effect, about: id, on }: EffectiveEntry): void {
  if (effect?.do === 'open') {
    const { plugin, demands, unit } = effect;
    state.proceedings.set(id, { id, plugin, demands, unit, openedOn: on });
  } else if (effect) {
    const found = state.proceedings.get(id);
    if (found) state.proceedings.set(id, { ...found, endedOn: on, outcome: effect.outcome });
  }
}

/** A case is open while one demand is. */
function statusOf({ joinedInto, closed, demands }: Building): CaseState['status'] {
  if (joinedInto) return 'joined';
  if (closed) return 'closed';
  const phases = [...demands.values()].map((d) => d.phase);
  if (phases.length > 0 && phases.every((p) => p === 'past')) return 'past';
  return phases.length > 0 && phases.every((p) => p === 'ended') ? 'done' : 'open';
}

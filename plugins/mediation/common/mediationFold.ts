import { CASE, type DataOf, type Fold, foldCase, petitionFold } from '@lianxin/sdk/common';
import { opened } from './entries/index.js';
import type { Mediation, MediationState } from './Mediation.js';
import { agreementSteps } from './steps/agreementSteps.js';
import { mediationSteps } from './steps/mediationSteps.js';
import { sessionSteps } from './steps/sessionSteps.js';
import type { Told } from './steps/step.js';

const STEPS = new Map([...mediationSteps, ...sessionSteps, ...agreementSteps]);

/** The mediations of a log, by id. */
export function foldMediations(entries: readonly Told[]): ReadonlyMap<string, Mediation> {
  const mediations = new Map<string, Mediation>();
  for (const entry of entries) {
    if (entry.type === opened.id) mediations.set(entry.about, open(entry));
    const mediation = mediations.get(entry.about);
    const step = mediation && STEPS.get(entry.type);
    if (step) mediations.set(entry.about, { ...mediation, ...step(mediation, entry.data as never, entry) });
  }
  return mediations;
}

function open({ about: id, unit, on: openedOn, data }: Told): Mediation {
  const { demands, parties, host, way, scope, from, opener = unit } = data as DataOf<typeof opened>;
  const origin = { id, openedOn, opener, ...(from && { from }) };
  const blank = { phase: 'proposed', consents: {}, mediators: [], guests: [], sessions: [] } as const;
  return { ...origin, demands, parties, host, way, scope, ...blank };
}

/** What every action of this plugin decides on. */
export const mediationFold: Fold<MediationState> = {
  id: 'mediation.case',
  dossierKind: CASE,
  of: (entries) => ({ case: foldCase(entries), mediations: foldMediations(entries) }),
  subjects: (state, about) =>
    about === 'proceeding' ? [...state.mediations.keys()] : petitionFold.subjects(state.case, about),
  phase: (state, about, id) =>
    about === 'proceeding' ? (state.mediations.get(id)?.phase ?? 'none') : petitionFold.phase(state.case, about, id),
  barred: (state, person) => petitionFold.barred?.(state.case, person) ?? [],
  /** `host`: who mediates. `both`: who mediates, who proposed it, and who holds its demands. */
  units(state, role, id) {
    const mediation = state.mediations.get(id);
    if (!mediation) return petitionFold.units(state.case, role, id);
    if (role === 'host') return [mediation.host];
    const holders = mediation.demands.flatMap((demand) => state.case.demands.get(demand)?.unit ?? []);
    return [...new Set([mediation.host, mediation.opener, ...holders])];
  },
};

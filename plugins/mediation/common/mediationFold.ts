import {
  CASE,
  type EffectiveEntry,
  type EntryData,
  type EntryType,
  type Fold,
  foldCase,
  petitionFold,
} from '@lianxin/sdk/common';
import * as e from './entries.js';
import { awaited, type Mediation, type MediationState } from './Mediation.js';

type Change = Partial<Mediation>;
type Step = (m: Mediation, data: never, entry: EffectiveEntry) => Change;

const on = <D extends EntryData>(type: EntryType<D>, step: (m: Mediation, data: D, entry: EffectiveEntry) => Change) =>
  [type.id, step as Step] as const;

const end = (outcome: string): Change => ({ phase: 'ended', outcome });

const STEPS: ReadonlyMap<string, Step> = new Map([
  on(e.consented, (m, _, { party, on }) => {
    const consents = { ...m.consents, [party!]: on };
    return { consents, ...(awaited({ ...m, consents }).length === 0 && { phase: 'running' as const }) };
  }),
  on(e.refused, () => end('refused')),
  on(e.mediatorsNamed, (_, { mediators }) => ({ mediators })),
  on(e.sessionHeld, (m, { session }, { on }) => ({ sessions: [...m.sessions, { on, record: session }] })),
  // A new draft asks for every signature anew.
  on(e.agreementDrafted, (_, { agreement, performBy }) => ({
    phase: 'signing',
    agreement: { record: agreement, performBy, signatures: {} },
  })),
  on(e.signed, (m, { signer }, { party, on }) => {
    const { agreement } = m;
    const signatures = { ...agreement?.signatures, [signer === 'party' ? party! : signer]: on };
    return agreement ? { agreement: { ...agreement, signatures } } : {};
  }),
  on(e.tookEffect, (_, __, { on }) => ({ phase: 'in_force', effectiveOn: on })),
  on(e.ended, (_, { ground }) => end(ground)),
  on(e.confirmationApplied, (_, __, { on }) => ({ appliedOn: on })),
  on(e.confirmed, (_, { valid }) => end(valid ? 'confirmed' : 'not_confirmed')),
  on(e.performed, (_, { result }) => (result === 'part' ? {} : end(result === 'whole' ? 'performed' : 'broken'))),
  // Written by core when the county ends what is open at once.
  ['core.proceeding_ended', () => end('switched_off')],
]);

/** The mediations of a log, by id. */
export function foldMediations(entries: readonly EffectiveEntry[]): ReadonlyMap<string, Mediation> {
  const mediations = new Map<string, Mediation>();
  for (const entry of entries) {
    if (entry.type === e.opened.id) mediations.set(entry.about, open(entry));
    const mediation = mediations.get(entry.about);
    const step = mediation && STEPS.get(entry.type);
    if (step) mediations.set(entry.about, { ...mediation, ...step(mediation, entry.data as never, entry) });
  }
  return mediations;
}

function open({ about: id, unit: opener, on: openedOn, data }: EffectiveEntry): Mediation {
  const { demands, parties, host, way } = data as Pick<Mediation, 'demands' | 'parties' | 'host' | 'way'>;
  const blank = { phase: 'proposed', consents: {}, mediators: [], sessions: [] } as const;
  return { id, opener, openedOn, demands, parties, host, way, ...blank };
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

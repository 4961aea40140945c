import { type DataOf, foldCase, foldOnCase, foldThings, type ToldEntry } from '@lianxin/sdk/common';
import { foldAgreements } from './agreementFold.js';
import { opened, takenOver } from './entries/index.js';
import type { Mediation, MediationState } from './Mediation.js';
import { fileSteps } from './steps/fileSteps.js';
import { mediationSteps } from './steps/mediationSteps.js';
import { sessionSteps } from './steps/sessionSteps.js';
import { withAgreements } from './withAgreements.js';

const STEPS = new Map([...mediationSteps, ...sessionSteps, ...fileSteps]);

/** The mediations of a log, by id. */
export function foldMediations(entries: readonly ToldEntry[]): ReadonlyMap<string, Mediation> {
  const mediations = foldThings(entries, BEGINS, STEPS);
  const agreements = [...foldAgreements(entries).agreements.values()];
  return new Map([...mediations].map(([id, mediation]) => [id, withAgreements(mediation, agreements)]));
}

const BLANK = { consents: {}, mediators: [], guests: [], sessions: [] } as const;

function open({ about: id, unit, on: openedOn, data }: ToldEntry): Mediation {
  const { predecessor: from, opener = unit, applicants: _, applied: __, ...said } = data as DataOf<typeof opened>;
  return { ...BLANK, ...said, id, openedOn, opener, ...(from && { from }), phase: 'proposed' };
}

/** Nobody is asked for consent any more: they had met. */
function takeOver({ about: id, unit: opener, on: openedOn, data }: ToldEntry): Mediation {
  const { mediators, ...said } = data as DataOf<typeof takenOver>;
  const consents = Object.fromEntries(said.parties.map((party) => [party, openedOn]));
  return { ...BLANK, ...said, id, openedOn, opener, consents, takenOver: mediators, phase: 'running' };
}

const BEGINS: ReadonlyMap<string, (entry: ToldEntry) => Mediation> = new Map([
  [opened.id, open],
  [takenOver.id, takeOver],
]);

/** The mediation that a thing of it belongs to: itself, an agreement, what is to be done for one. */
export function mediationOf(
  { mediations, agreements, instalments }: MediationState,
  id: string,
): Mediation | undefined {
  const agreement = agreements.get(instalments.get(id)?.agreement ?? id);
  return mediations.get(agreement?.mediation ?? id);
}

/** What every action of this plugin decides on. */
export const mediationFold = foldOnCase<MediationState>({
  id: 'mediation.case',
  of: (entries) => ({ case: foldCase(entries), mediations: foldMediations(entries), ...foldAgreements(entries) }),
  things: { proceeding: (s) => s.mediations, document: (s) => s.agreements, item: (s) => s.instalments },
  /** `host`: who mediates. `both`: who mediates, who proposed it, and who holds its demands. */
  units(state, role, id) {
    const mediation = mediationOf(state, id);
    if (!mediation) return undefined;
    if (role === 'host') return [mediation.host];
    const holders = mediation.demands.flatMap((demand) => state.case.demands.get(demand)?.unit ?? []);
    return [...new Set([mediation.host, mediation.opener, ...holders])];
  },
});

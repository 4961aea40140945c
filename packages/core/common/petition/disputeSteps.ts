import type { EntryData, EntryType } from '../dossier/EntryType.js';
import type { Dispute } from './Dispute.js';
import * as e from './entries/index.js';
import { type Building, on, type Steps } from './steps.js';
import { giveBack } from './transferSteps.js';

const set = (s: Building, id: string, change: (d: Dispute) => Partial<Dispute>): void => {
  const dispute = s.disputes.get(id);
  if (dispute) s.disputes.set(id, { ...dispute, ...change(dispute) });
};

/** The owner has taken a stand on the demand, or has it no longer: nothing is left to decide. */
function lapse(s: Building, demands: readonly string[]): void {
  for (const { id, demand, phase } of s.disputes.values())
    if (demands.includes(demand) && phase !== 'decided') set(s, id, () => ({ phase: 'lapsed' }));
}

const STANDS = [
  e.accepted,
  e.led,
  e.notAccepted,
  e.noLongerAccepted,
  e.suggestionAnswered,
  e.withdrawn,
  e.deceased,
] as readonly EntryType<EntryData>[];

const result = (d: Dispute, day: string, text: string): Pick<Dispute, 'results'> => ({
  results: [...d.results, { rung: d.phase as Dispute['results'][number]['rung'], on: day, result: text }],
});

/** A dispute climbs from the units themselves to their common superior to the joint conference (art 24). */
export const disputeSteps: Steps = new Map([
  ...STANDS.map((type) => on(type, (s, _, entry) => lapse(s, [entry.about]))),
  on(e.takenBack, (s, { demands }) => lapse(s, demands)),
  on(e.objectionDecided, (s, { demands, agreed }) => lapse(s, agreed ? demands : [])),
  on(e.disputed, (s, d, entry) => {
    s.disputes.set(entry.about, { ...d, id: entry.about, on: entry.on, phase: 'negotiation', results: [] });
  }),
  on(e.disputeRaised, (s, { rung, superior, conclusion: text }, entry) =>
    set(s, entry.about, (d) => ({ ...result(d, entry.on, text), phase: rung, ...(superior && { superior }) })),
  ),
  on(e.disputeDecided, (s, { unit, conclusion: text }, entry) => {
    const demand = s.demands.get(s.disputes.get(entry.about)?.demand ?? '');
    if (demand?.transfer && demand.unit !== unit) giveBack(s, demand.transfer, [demand.id]);
    set(s, entry.about, (d) => ({ ...result(d, entry.on, text), phase: 'decided', decided: unit }));
  }),
]);

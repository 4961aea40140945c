import type { Demand, Transfer } from './CaseState.js';
import * as e from './entries/index.js';
import { type Building, on, patch, type Steps } from './steps.js';

const set = (s: Building, id: string, change: (t: Transfer) => Partial<Transfer>): void => {
  const transfer = s.transfers.get(id);
  if (transfer) s.transfers.set(id, { ...transfer, ...change(transfer) });
};

/** Forwarding, assigning, objecting: demands move between the petition office and the units. */
export const transferSteps: Steps = new Map([
  on(e.transferred, (s, { way, unit, demands }, entry) => {
    s.transfers.set(entry.about, { id: entry.about, way, unit, demands, on: entry.on, phase: 'sent', givenBack: [] });
    for (const id of demands) patch(s, id, { phase: 'transferred', unit, transfer: entry.about });
  }),
  on(e.objected, (s, { demands, suggested }, entry) => {
    set(s, entry.about, () => ({ phase: 'objected', objection: { demands, ...(suggested && { suggested }) } }));
    for (const id of demands) patch(s, id, { phase: 'objected', before: s.demands.get(id)?.phase ?? 'transferred' });
  }),
  on(e.objectionDecided, (s, d, entry) => {
    const agreed = d.agreed ? d.demands : [];
    for (const id of s.transfers.get(entry.about)?.objection?.demands ?? []) {
      if (!agreed.includes(id)) patch(s, id, { phase: s.demands.get(id)?.before ?? 'transferred' });
    }
    giveBack(s, entry.about, agreed);
  }),
  on(e.takenBack, (s, { demands }, entry) => giveBack(s, entry.about, demands)),
  on(e.completionReported, (s, _, entry) => set(s, entry.about, () => ({ phase: 'reported' }))),
  on(e.completionAccepted, (s, _, entry) => set(s, entry.about, () => ({ phase: 'completed' }))),
  on(e.completionReturned, (s, _, entry) => set(s, entry.about, () => ({ phase: 'sent' }))),
]);

/** Demands of a transfer go back to where they came from; with the last of them the transfer is over. */
export function giveBack(s: Building, id: string, demands: readonly string[]): void {
  for (const each of demands) {
    const demand = s.demands.get(each);
    if (demand) s.demands.set(each, atHome(demand));
  }
  set(s, id, (t) => {
    const givenBack = [...t.givenBack, ...demands];
    return { phase: givenBack.length === t.demands.length ? 'returned' : 'sent', givenBack };
  });
}

function atHome(demand: Demand): Demand {
  const { transfer: _transfer, handler: _handler, ...rest } = demand;
  return { ...rest, phase: 'to_sort', unit: demand.home };
}

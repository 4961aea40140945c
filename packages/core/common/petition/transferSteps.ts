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
    const agreed = new Set(d.agreed ? d.demands : []);
    for (const id of s.transfers.get(entry.about)?.objection?.demands ?? []) {
      const demand = s.demands.get(id);
      if (demand && agreed.has(id)) s.demands.set(id, givenBack(demand));
      else if (demand) patch(s, id, { phase: demand.before ?? 'transferred' });
    }
    set(s, entry.about, (t) => {
      const back = [...t.givenBack, ...agreed];
      return { phase: back.length === t.demands.length ? 'returned' : 'sent', givenBack: back };
    });
  }),
  on(e.completionReported, (s, _, entry) => set(s, entry.about, () => ({ phase: 'reported' }))),
  on(e.completionAccepted, (s, _, entry) => set(s, entry.about, () => ({ phase: 'completed' }))),
  on(e.completionReturned, (s, _, entry) => set(s, entry.about, () => ({ phase: 'sent' }))),
]);

function givenBack(demand: Demand): Demand {
  const { transfer: _transfer, handler: _handler, ...rest } = demand;
  return { ...rest, phase: 'to_sort', unit: demand.home };
}

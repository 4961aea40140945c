import type { Demand } from './CaseState.js';
import * as e from './entries/index.js';
import { on, type Steps } from './steps.js';

/** What becomes of a case when originals leave it, and of the sealed one that keeps them. */
export const sealingSteps: Steps = new Map([
  on(e.redacted, (s, { demands, checker }, entry) => {
    s.redaction = { by: entry.actor, checker, checked: false };
    for (const id of demands) s.demands.delete(id);
  }),
  on(e.redactionChecked, (s) => {
    if (s.redaction) s.redaction = { ...s.redaction, checked: true };
  }),
  on(e.originalsKept, (s, d, entry) => {
    Object.assign(s, {
      office: d.office,
      registeredAt: d.unit,
      receivedOn: entry.on,
      number: { year: d.year, n: d.number },
      originalsOf: d.from,
    });
    s.filings = [{ id: d.filing, channel: d.channel, on: entry.on, text: d.text }];
  }),
  on(e.routeAllowed, (s, { unit }, entry) => {
    s.routesAllowed = [...(s.routesAllowed ?? []), { unit, by: entry.actor }];
  }),
  on(e.reportFound, (s, { accused, accusedPeople, accusedOthers }) => {
    s.closed = false;
    for (const demand of s.demands.values()) {
      const { transfer: _t, handler: _h, end: _e, endedOn: _d, branch: _b, ...kept } = demand;
      const back: Demand = {
        ...kept,
        kind: 'report',
        phase: 'to_sort',
        unit: s.office,
        home: s.office,
        accused: accused ?? [],
        accusedPeople: accusedPeople ?? [],
        ...(accusedOthers && { accusedOthers }),
      };
      s.demands.set(demand.id, back);
    }
  }),
]);

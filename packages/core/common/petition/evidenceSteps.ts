import * as e from './entries/index.js';
import { on, type Steps } from './steps.js';

/** What findings rest on, and to whom it was shown. */
export const evidenceSteps: Steps = new Map([
  on(e.evidenceAdded, (s, { demand, kind, body, files = [] }, { about: id, on: day, unit }) => {
    s.evidence.set(id, { id, demand, kind, body, on: day, unit, files, shown: {} });
  }),
  on(e.evidenceShown, (s, _, { about, party, on: day }) => {
    const found = s.evidence.get(about);
    if (found && party) s.evidence.set(about, { ...found, shown: { ...found.shown, [party]: day } });
  }),
]);

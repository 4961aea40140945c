import * as e from './entries/index.js';
import { on, type Steps } from './steps.js';

/** Who shall keep out, and who is replaced. */
export const recusalSteps: Steps = new Map([
  on(e.recusalApplied, (s, { person, type, asker, applicant, unit, reason }, { about: id, on: day }) => {
    const whose = { ...(applicant && { party: applicant }) };
    s.recusals.set(id, { id, person, type, asker, unit, phase: 'pending', on: day, reason, ...whose });
  }),
  on(e.recusalDecided, (s, { granted, reason: decision }, { about, on: decidedOn }) => {
    const found = s.recusals.get(about);
    if (!found) return;
    s.recusals.set(about, { ...found, phase: granted ? 'granted' : 'refused', decidedOn, decision });
    if (!granted) return;
    for (const { handler, ...demand } of s.demands.values())
      if (handler === found.person) s.demands.set(demand.id, demand);
  }),
]);

import * as e from './entries/index.js';
import { on, type Steps } from './steps.js';

/** Who assists the unit in the lead, and what they said. */
export const assistanceSteps: Steps = new Map([
  on(e.assistanceAsked, (s, { units, opinionsBy }, entry) => {
    s.assistance = [...s.assistance, ...units.map((unit) => ({ transfer: entry.about, unit, opinionsBy }))];
  }),
  on(e.opinionGiven, (s, { contribution: opinion }, { about: demand, unit, on: day }) => {
    const others = s.contributions.filter((c) => c.demand !== demand || c.unit !== unit);
    s.contributions = [...others, { demand, unit, opinion, on: day }];
  }),
]);

import * as e from './entries/index.js';
import type { Supervision } from './Supervision.js';
import { type Building, on, type Steps } from './steps.js';

const set = (s: Building, id: string, change: Partial<Supervision>): void => {
  const found = s.supervisions.get(id);
  if (found) s.supervisions.set(id, { ...found, ...change });
};

/** What the office demands of a unit, and what the unit answers. Neither moves a demand nor its clocks. */
export const supervisionSteps: Steps = new Map([
  on(e.supervised, (s, d, entry) => {
    s.supervisions.set(entry.about, { ...d, id: entry.about, on: entry.on, phase: 'sent' });
  }),
  on(e.supervisionAnswered, (s, { answer }, entry) => set(s, entry.about, { phase: 'answered', answer })),
  on(e.supervisionAccepted, (s, _, entry) => set(s, entry.about, { phase: 'accepted' })),
  on(e.supervisionReturned, (s, { answerBy }, entry) => set(s, entry.about, { phase: 'sent', answerBy })),
]);

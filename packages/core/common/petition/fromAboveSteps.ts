import * as e from './entries/index.js';
import type { HigherAssignment } from './HigherAssignment.js';
import { type Building, on, type Steps } from './steps.js';

const set = (s: Building, id: string, change: Partial<HigherAssignment>): void => {
  const found = s.assignments.get(id);
  if (found) s.assignments.set(id, { ...found, ...change });
};

/** What a higher office assigned, and the report that went up. */
export const fromAboveSteps: Steps = new Map([
  on(e.assignedFromAbove, (s, { reportBy, ...d }, entry) => {
    const day = { ...(reportBy && { reportBy }) };
    s.assignments.set(entry.about, { ...d, ...day, id: entry.about, receivedOn: entry.on, phase: 'open' });
  }),
  on(e.assignerExtended, (s, { reportBy }, entry) => set(s, entry.about, { reportBy })),
  on(e.reportedToAbove, (s, _, entry) => set(s, entry.about, { phase: 'reported' })),
]);

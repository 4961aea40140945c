import * as e from './entries/index.js';
import { on, type Steps } from './steps.js';

/** A volume stands until the case is opened again: what follows belongs to a volume of its own. */
export const archiveSteps: Steps = new Map([
  on(e.archived, (s, { retention, years, year, number, pages }, entry) => {
    s.volume = { retention, year, number, pages, on: entry.on, ...(years !== undefined && { years }) };
  }),
]);

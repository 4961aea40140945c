import * as e from './entries/index.js';
import { on, type Steps } from './steps.js';

/** What persons found about earlier cases: the latest finding on each counts. */
export const repeatSteps: Steps = new Map([
  on(e.repeatConfirmed, (s, { of }) => {
    s.repeats.set(of, 'repeat');
  }),
  on(e.repeatUndone, (s, { of }) => {
    s.repeats.set(of, 'different');
  }),
  on(e.notRepeat, (s, { of }) => {
    s.repeats.set(of, 'different');
  }),
]);

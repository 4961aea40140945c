import * as e from '../entries/index.js';
import { on, type Step } from './step.js';

/** Planned, moved, held, called off. */
export const sessionSteps: readonly (readonly [string, Step])[] = [
  on(e.sessionHeld, (m, { session }, { on }) => ({
    sessions: [...m.sessions, { id: session, on, state: 'held', record: session }],
  })),
];

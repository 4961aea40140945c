import * as e from '../entries/index.js';
import { awaited } from '../Mediation.js';
import { end, on, type Step } from './step.js';

/** From the proposal to the last session. */
export const mediationSteps: readonly (readonly [string, Step])[] = [
  on(e.consented, (m, _, { party, on }) => {
    const consents = { ...m.consents, [party!]: on };
    return { consents, ...(awaited({ ...m, consents }).length === 0 && { phase: 'running' as const }) };
  }),
  on(e.refused, () => end('refused')),
  on(e.mediatorsNamed, (_, { mediators }) => ({ mediators })),
  on(e.sessionHeld, (m, { session }, { on }) => ({ sessions: [...m.sessions, { on, record: session }] })),
  on(e.ended, (_, { ground }) => end(ground)),
  // Written by core when the county ends what is open at once.
  ['core.proceeding_ended', () => end('switched_off')],
];

import type { ThingStep } from '@lianxin/sdk/common';
import * as e from '../entries/index.js';
import type { Mediation } from '../Mediation.js';
import { on } from './step.js';

/** Planned, moved, called off, held. */
export const sessionSteps: readonly (readonly [string, ThingStep<Mediation>])[] = [
  on(e.sessionPlanned, (m, { session: id, ...planned }) => ({ ...m, planned: { id, ...planned } })),
  on(e.sessionCancelled, () => ({ planned: undefined })),
  on(e.sessionHeld, (m, { session: record, apart, notebook }, { on }) => ({
    ...(m.planned && m.planned.day <= on && { planned: undefined }),
    sessions: [...m.sessions, { on, record, ...(apart && { apart }) }],
    ...(notebook && { notebook }),
  })),
];

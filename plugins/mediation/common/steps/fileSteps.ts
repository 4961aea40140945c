import * as e from '../entries/index.js';
import { on, type Step } from './step.js';

/** The case file of a mediation. */
export const fileSteps: readonly (readonly [string, Step])[] = [
  on(e.fileNumbered, (_, file) => ({ file })),
  on(e.filed, (_, __, { on: filedOn }) => ({ filedOn })),
];

import type { ThingStep } from '@lianxin/sdk/common';
import * as e from '../entries/index.js';
import type { Mediation } from '../Mediation.js';
import { on } from './step.js';

/** The case file of a mediation. */
export const fileSteps: readonly (readonly [string, ThingStep<Mediation>])[] = [
  on(e.fileNumbered, (_, file) => ({ file })),
  on(e.filed, (_, __, { on: filedOn }) => ({ filedOn })),
];

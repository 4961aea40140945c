import type { petitionActions as a, CaseState, InputOfAction } from '@lianxin/core/common';
import type { ActionTools, Preparing } from '../dossier/ActionParts.js';

/** What a step on a case works with, inside its unit of work. */
export type Tools = ActionTools<CaseState>;
/** What it may look at before that, while papers are rendered. */
export type Prep = Preparing<CaseState>;
/** What an action on a case takes, by its name. */
export type Input<K extends keyof typeof a> = InputOfAction<(typeof a)[K]>;

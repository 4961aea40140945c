import type { Procedure } from '@lianxin/api/server';
import type { Action } from '@lianxin/core/common';
import type { ActionParts } from './ActionParts.js';

/** Answers an action: `sign: caseAction(sign, { prepare, run })`. Bound to the machinery when its plugin is mounted. */
export declare function caseAction<I, S, P = undefined>(action: Action<I, S>, parts: ActionParts<I, S, P>): Procedure;

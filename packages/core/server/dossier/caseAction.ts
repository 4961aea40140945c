import type { Procedure } from '@lianxin/api/server';
import type { Action } from '@lianxin/core/common';
import type { ActionParts } from './ActionParts.js';

/** An action with the server's half of it. It runs once `Actions.bind` has tied it to the machinery. */
export class ActionProcedure<I = unknown, S = unknown, P = unknown> implements Procedure {
  constructor(
    readonly contract: Action<I, S>,
    readonly parts: ActionParts<I, S, P>,
  ) {}

  handle(): never {
    throw new Error(`the action ${this.contract.id} was called before it was bound`);
  }
}

/** Answers an action: `sign: caseAction(sign, { prepare, run })`. */
export const caseAction = <I, S, P = undefined>(action: Action<I, S>, parts: ActionParts<I, S, P>): Procedure =>
  new ActionProcedure(action, parts) as unknown as Procedure;

import type { Actor, Contract, InputOf, OutputOf } from '@lianxin/api/common';
import type { ActorCtx, Api } from '@lianxin/api/server';
import { newId } from '@lianxin/base';
import type { Action, ActionAnswer, ActionCall } from '@lianxin/core/common';
import type { MovableTime } from './MovableTime.js';

// biome-ignore lint/suspicious/noExplicitAny: contracts of every shape
type AnyContract = Contract<any, any, any>;

/** What an action is called with; the request's id is made up where none is given. */
export type Act<I> = Omit<ActionCall<I>, 'requestId'> & Partial<Pick<ActionCall<I>, 'requestId'>>;

/** Somebody in a post who calls the platform through all its gates. */
export class TestCaller {
  constructor(
    readonly actor: Actor,
    private readonly api: Api,
    private readonly time: MovableTime,
  ) {}

  /** A request of this actor, as it would be now. */
  get ctx(): ActorCtx {
    return { actor: this.actor, now: this.time.now(), today: this.time.today };
  }

  call<C extends AnyContract>(contract: C, input: InputOf<C>): Promise<OutputOf<C>> {
    return this.api.call(contract.id, this.ctx, input) as Promise<OutputOf<C>>;
  }

  // biome-ignore lint/suspicious/noExplicitAny: an action on any state
  act<I>(action: Action<I, any>, call: Act<I>): Promise<ActionAnswer> {
    const whole = { requestId: newId(), ...call };
    return this.api.call(action.id, this.ctx, whole) as Promise<ActionAnswer>;
  }
}

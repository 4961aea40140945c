import type { AnyContract, Contract, InputOf, OutputOf } from '@lianxin/api/common';
import type { ActorCtx, Ctx } from './Ctx.js';

/** What is already JSON in UTF-8, made by the database for lists, in pieces; written to the wire as it is. */
export class RawJson<T = unknown> {
  declare readonly _value: T;
  constructor(readonly pieces: readonly Buffer[]) {}

  /** The value itself: for the official handlers (batches), which stringify, and for calls inside the process. */
  toJSON(): T {
    return JSON.parse(Buffer.concat(this.pieces).toString()) as T;
  }
}

/** A contract with the code that answers it. */
export interface Procedure {
  readonly contract: Contract;
  readonly handle: (ctx: Ctx, input: unknown) => unknown;
}

type CtxOf<C extends Contract> = C['permission'] extends 'public' ? Ctx : ActorCtx;
type Awaitable<T> = T | Promise<T>;
type Handler<C extends Contract, O> = (ctx: CtxOf<C>, input: InputOf<C>) => O;

const implement = (contract: Contract, handle: unknown): Procedure => ({
  contract,
  handle: handle as Procedure['handle'],
});

/** Answers a query. */
export const query = <C extends AnyContract<'query'>>(
  contract: C,
  handle: Handler<C, Awaitable<OutputOf<C> | RawJson<OutputOf<C>>>>,
): Procedure => implement(contract, handle);

/** Answers a mutation. */
export const mutation = <C extends AnyContract<'mutation'>>(
  contract: C,
  handle: Handler<C, Awaitable<OutputOf<C>>>,
): Procedure => implement(contract, handle);

/** Answers a subscription with a stream of messages. */
export const subscription = <C extends AnyContract<'subscription'>>(
  contract: C,
  handle: Handler<C, AsyncIterable<OutputOf<C>>>,
): Procedure => implement(contract, handle);

/** Answers any contract; used by the layers that define further kinds of contract. */
export const procedure = (contract: AnyContract, handle: (ctx: never, input: never) => unknown): Procedure =>
  implement(contract, handle);

/** A plugin's procedures by name. The name is the last part of the contract's id. */
export type Procedures = Readonly<Record<string, Procedure>>;

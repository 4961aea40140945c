import type { z } from 'zod';

/**
 * Who may call: everybody, everybody signed in, or who holds a permission the owner's manifest declares. A contract
 * without one does not compile: deny by default.
 */
export type Gate = 'public' | 'signedIn' | (string & {});

export type ContractKind = 'query' | 'mutation' | 'action' | 'subscription';

/** The type a procedure answers with; carries no value. */
export interface Answer<O> {
  readonly _answer?: O;
}

/** `output: as<DeskRow[]>()` names the answer's type. */
export const as = <O>(): Answer<O> => ({});

/**
 * What a procedure is, without what it does: its path on the wire (`plugin.name`), who may call it, what it takes and
 * what it answers. The server implements it, the browser calls it, both are checked against it.
 */
export interface Contract<K extends ContractKind = ContractKind, I = unknown, O = unknown> {
  readonly kind: K;
  readonly id: string;
  readonly permission: Gate;
  readonly input: z.ZodType<I>;
  readonly output: Answer<O>;
}

/** A contract of any input and answer, for code that handles all of a kind. */
// biome-ignore lint/suspicious/noExplicitAny: inputs are contravariant in handlers, so unknown would accept none
export type AnyContract<K extends ContractKind = ContractKind> = Contract<K, any, any>;

export type InputOf<C> = C extends Contract<ContractKind, infer I, unknown> ? I : never;
export type OutputOf<C> = C extends { readonly output: Answer<infer O> } ? O : never;

interface Parts<I, O> {
  readonly permission: Gate;
  readonly input: z.ZodType<I>;
  readonly output: Answer<O>;
}

/** Reads; never changes anything. */
export const defineQuery = <I, O>(id: string, parts: Parts<I, O>): Contract<'query', I, O> => ({
  kind: 'query',
  id,
  ...parts,
});

/** Changes what is no log: settings, rosters, templates, sessions. Leaves an audit entry. */
export const defineMutation = <I, O>(id: string, parts: Parts<I, O>): Contract<'mutation', I, O> => ({
  kind: 'mutation',
  id,
  ...parts,
});

/** A stream of messages over server-sent events. */
export const defineSubscription = <I, O>(id: string, parts: Parts<I, O>): Contract<'subscription', I, O> => ({
  kind: 'subscription',
  id,
  ...parts,
});

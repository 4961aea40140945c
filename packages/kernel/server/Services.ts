import type { Dep, Point, Token } from '../common/index.js';
import type { Contributions, PerCounty } from './Contributions.js';

/** The dependency on every contribution to a point. */
export interface All<T> extends Dep<Contributions<T>> {
  readonly kind: 'all';
  readonly point: Point<T>;
}

/** The dependency on a service of another plugin, which may be off in a county. */
export interface From<T> extends Dep<PerCounty<T>> {
  readonly kind: 'from';
}

export const all = <T>(point: Point<T>): All<T> => ({ id: point.id, kind: 'all', point });
export const from = <T>(token: Token<T>): From<T> => ({ id: token.id, kind: 'from' });

/** One dependency for each parameter of a constructor; two of them swapped do not compile. */
export type DepsOf<P extends readonly unknown[]> = { readonly [I in keyof P]: Dep<P[I]> };

/** Gives what a dependency stands for. Throws DomainError `kernel.service_missing` when nothing provides it. */
export type Get = <T>(dep: Dep<T>) => T;

/** Handed to a plugin's `services`: what it provides and contributes. Closed as soon as `services` returns. */
export interface Services {
  /** A class, built once; `deps` name, in order, what its constructor takes. */
  add<T, P extends readonly unknown[]>(
    key: Token<T> | Point<T>,
    cls: new (...args: P) => NoInfer<T>,
    deps: DepsOf<P>,
  ): void;

  /** A finished value. */
  value<T>(key: Token<T> | Point<T>, value: NoInfer<T>): void;
}

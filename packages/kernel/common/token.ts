declare const resolvesTo: unique symbol;

/** Something a class may ask for in its list of dependencies; `T` is what its constructor then receives. */
export interface Dep<T> {
  readonly id: string;
  readonly kind: 'service' | 'all' | 'from';
  readonly [resolvesTo]?: T;
}

/** The key of a service. It shares its name with the service's interface, so that nobody imports one without the other. */
export interface Token<T> extends Dep<T> {
  readonly kind: 'service';
}

/** `offering`: asked where the plugin is on or winding down. `reading`: wherever it is installed, so that what was written stays readable. */
export type PointMode = 'offering' | 'reading';

/** A token bound many times, by many plugins, and answered per county. */
export interface Point<T> {
  readonly id: string;
  readonly kind: 'point';
  readonly mode: PointMode;
  readonly [resolvesTo]?: T;
}

/** Declares a service: `export const CaseLog = token<CaseLog>('core.CaseLog')`. Two tokens of one id are the same. */
export const token = <T>(id: string): Token<T> => ({ id, kind: 'service' });

/** Declares a point: `export const CloseGuard = point<CloseGuard>('core.CloseGuard', 'offering')`. */
export const point = <T>(id: string, mode: PointMode): Point<T> => ({ id, kind: 'point', mode });

/** One answer to a point. */
export interface Contribution<T> {
  readonly plugin: string;
  readonly value: T;
}

/** What came of asking one contribution: an answer, or the failure because of which it has none. */
export type Answer<R> =
  | { readonly plugin: string; readonly answer: R; readonly failure?: undefined }
  | { readonly plugin: string; readonly answer?: undefined; readonly failure: unknown };

/** All contributions to a point. Each is built and called on its own: one that throws is named, the others go on. */
export interface Contributions<T> {
  /** Those that count in this county, in dependency order; those of plugins set aside are left out. */
  in(county: string): readonly Contribution<T>[];

  /** Those of every installed plugin, whatever the counties decided. */
  everywhere(): readonly Contribution<T>[];

  /**
   * Asks each that counts in this county. Failures come back beside the answers, so that the caller decides: a guard
   * that cannot answer blocks. A plugin that was set aside and contributed here answers with a failure too. A
   * DomainError is a plugin's own refusal; anything else it throws is a fault, reported to the administrator, and a
   * plugin at fault again and again is set aside.
   */
  ask<R>(county: string, f: (value: T, plugin: string) => R | Promise<R>): Promise<Answer<R>[]>;
}

/** A service of another plugin. */
export interface PerCounty<T> {
  /** The service, or undefined where its plugin is off, failed or not installed. */
  in(county: string): T | undefined;
}

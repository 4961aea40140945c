/** What services and contributions must know of the plugins they belong to. */
export interface Standing {
  isBuiltIn(plugin: string): boolean;

  isReady(plugin: string): boolean;

  /** True where the county has it on or is winding it down, whether or not it runs. */
  isWanted(plugin: string, county: string): boolean;

  /** A contribution threw something unexpected, for the nth time in a row. */
  atFault(plugin: string, error: unknown, timesInARow: number): void;
}

import type { RegisterValues } from './RegisterValues.js';

/** What the clerk should know before registering; nothing of it stands in the way. */
export interface Hints {
  /** A demand is a report on officials: it is kept sealed. */
  readonly sealed: boolean;
  /** There are other demands beside the report: it gets a case of its own. */
  readonly apart: boolean;
  /** Representatives of a visit beyond the number that art 20 allows. */
  readonly representatives: boolean;
}

/** @param maxRepresentatives the county's `visit.maxRepresentatives`. */
export function hintsOf(
  { channel, demands = [], parties = [] }: Partial<RegisterValues>,
  maxRepresentatives: number,
): Hints {
  const reports = demands.filter((d) => d?.kind === 'report').length;
  const speaking = parties.filter((p) => p?.role === 'representative').length;
  return {
    sealed: reports > 0,
    apart: reports > 0 && reports < demands.length,
    representatives: channel === 'visit' && speaking > maxRepresentatives,
  };
}

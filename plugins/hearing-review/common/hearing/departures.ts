import type { HearingReviewState } from '../hearingReviewFold.js';
import type { HearingStage } from './codes.js';
import type { Hearing } from './Hearing.js';

/** Hearings whose conclusion this decision does not follow, without a word why. The last hearing of a stage counts. */
export function departures(
  { hearings }: Pick<HearingReviewState, 'hearings'>,
  stage: HearingStage,
  decided: readonly (readonly [demand: string, outcome: string])[],
): readonly Hearing[] {
  const concluded = [...hearings.values()].filter(
    (h) => h.stage === stage && h.conclusion && h.departure === undefined,
  );
  return concluded.filter(({ demands, conclusion }) =>
    decided.some(([demand, outcome]) => demands.includes(demand) && outcome !== conclusion!.conclusion),
  );
}

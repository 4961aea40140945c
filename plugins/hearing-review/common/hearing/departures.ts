import { type Blocker, blocker } from '@lianxin/sdk/common';
import type { HearingReviewState } from '../hearingReviewFold.js';
import { CONCLUSIONS } from './codes.js';
import type { Hearing } from './Hearing.js';

/** What an opinion says of each demand. */
export type Decided = readonly (readonly [demand: string, outcome: string])[];

/**
 * Why an opinion may not be signed because of a hearing in the same stage, and in review on the same opinion: one is under
 * way, or its conclusion is not followed and nobody has said why. What says nothing on the merits departs from nothing.
 */
export function heardOtherwise(
  { hearings }: Pick<HearingReviewState, 'hearings'>,
  { stage, document }: Pick<Hearing, 'stage' | 'document'>,
  decided: Decided,
): readonly Blocker[] {
  const own = [...hearings.values()].filter(
    (h) => h.stage === stage && h.document === document && decided.some(([demand]) => h.demands.includes(demand)),
  );
  const departs = own.some(
    ({ demands, conclusion, departure }) =>
      conclusion !== undefined &&
      departure === undefined &&
      decided.some(
        ([demand, outcome]) =>
          demands.includes(demand) && CONCLUSIONS[stage].includes(outcome) && outcome !== conclusion.conclusion,
      ),
  );
  return [
    ...(own.some(({ phase }) => phase !== 'ended') ? [blocker('hearing-review.hearing_under_way')] : []),
    ...(departs ? [blocker('hearing-review.departs_without_reasons')] : []),
  ];
}

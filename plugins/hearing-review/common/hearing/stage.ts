import { type CaseState, leadsOf, stageOf } from '@lianxin/sdk/common';
import type { HearingReviewState } from '../hearingReviewFold.js';
import type { HearingStage } from './codes.js';

/** Where a demand stands, as far as a hearing asks: the stage, who decides in it, and the limits that run. */
export interface StageOfDemand {
  readonly stage: HearingStage;
  /** The unit that decides in this stage: it holds the hearing. */
  readonly unit: string;
  readonly demands: readonly string[];
  /** The paper under review, and under whom its deciding limits run. */
  readonly document?: string;
  readonly leads: readonly string[];
}

/** Phases in which an opinion is still to be given. */
const HANDLED: readonly string[] = ['accepted', 'drafted'];

/** The stage in which a hearing on a demand would be held now; undefined where nobody is deciding anything. */
export function stageOfDemand(
  state: Pick<HearingReviewState, 'case' | 'reviews'>,
  demand: string,
): StageOfDemand | undefined {
  const { documents, proceedings, demands } = state.case;
  for (const { id, phase, document, parties, unit } of state.reviews.values()) {
    const paper = documents.get(document);
    const stage = stageOf(paper?.kind);
    // Nothing is heard before it is accepted.
    if (!paper || !stage || phase === 'requested' || proceedings.get(id)?.endedOn || !paper.demands.includes(demand))
      continue;
    return { stage, unit, demands: paper.demands, document, leads: leadsOf(paper, parties) };
  }
  const found = demands.get(demand);
  if (!found || !HANDLED.includes(found.phase)) return undefined;
  return { stage: 'handling', unit: found.unit, demands: [demand], leads: [] };
}

/** The organ whose opinion is heard: whoever handles the demands, also where a superior reviews it. */
export const handlersOf = ({ demands: all }: CaseState, demands: readonly string[]): readonly string[] => [
  ...new Set(demands.flatMap((demand) => all.get(demand)?.unit ?? [])),
];

import type { OpenCase } from '@lianxin/sdk/client';
import type { Day } from '@lianxin/sdk/common';
import { type HearingReviewState, hearingReviewFold } from '../common/index.js';

const KNOWN = new WeakMap<OpenCase['entries'], HearingReviewState>();

/** The reviews and hearings of the case that is shown; folded once for all parts of the page. */
export function proceedingsOf({ entries }: OpenCase): HearingReviewState {
  const known = KNOWN.get(entries) ?? hearingReviewFold.of(entries);
  KNOWN.set(entries, known);
  return known;
}

/** The day of the last entry of this type about a proceeding. */
export const dayOf = ({ entries }: OpenCase, about: string, type: string): Day | undefined =>
  entries.findLast((entry) => entry.about === about && entry.type === type)?.on;

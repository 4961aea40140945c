import type { EffectiveEntry } from '@lianxin/sdk/common';
import { foldProceedings, type Step } from '../proceedings.js';
import { reviewOpened } from './entries.js';
import type { Review } from './Review.js';

const STEPS: ReadonlyMap<string, Step<Review>> = new Map();

/** The reviews and re-examinations of a log, by id. */
export const foldReviews = (entries: readonly EffectiveEntry[]): ReadonlyMap<string, Review> =>
  foldProceedings(entries, reviewOpened, open, STEPS);

function open({ about: id, on: openedOn, data }: EffectiveEntry): Review {
  const { document, parties, unit } = data as Pick<Review, 'document' | 'parties' | 'unit'>;
  return { id, phase: 'requested', unit, document, parties, openedOn };
}

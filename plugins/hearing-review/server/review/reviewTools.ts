import { DomainError, type InputOfAction } from '@lianxin/sdk/common';
import type { ActionTools, Preparing } from '@lianxin/sdk/server';
import { type reviewActions as a, type HearingReviewState, type Review, reviewFold } from '../../common/index.js';

/** What a step of a review works with. */
export type Tools = ActionTools<HearingReviewState>;
export type Prep = Preparing<HearingReviewState>;
export type Input<K extends keyof typeof a> = InputOfAction<(typeof a)[K]>;

export const blocked = (code: string) => new DomainError('blocked', `hearing-review.${code}`);

/** The review as it stands after everything appended so far. */
export const reviewOf = ({ dossier, about }: Tools): Review => dossier.fold(reviewFold).reviews.get(about)!;

/** The opinion that is reviewed. */
export const documentOf = ({ state, about }: Pick<Prep, 'state' | 'about'>) =>
  state.case.documents.get(state.reviews.get(about)!.document)!;

export async function attach(tools: Tools, files: readonly string[] | undefined, about = tools.about): Promise<void> {
  if (files?.length) await tools.attach(files, about);
}

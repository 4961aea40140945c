import type { HearingReviewState } from '../hearingReviewFold.js';

/** Those who asked that an opinion be reviewed, wait for it, and are in no review that runs. */
export function unopened(state: HearingReviewState, document: string): readonly string[] {
  const { reviews = {} } = state.case.documents.get(document) ?? {};
  const open = [...state.reviews.values()].filter((r) => r.document === document && r.phase !== 'ended');
  return Object.entries(reviews).flatMap(([party, asked]) =>
    asked.state === 'decided' || open.some((r) => r.parties.includes(party)) ? [] : [party],
  );
}

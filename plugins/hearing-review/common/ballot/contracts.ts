import { as, type Day, defineQuery, z } from '@lianxin/sdk/common';
import type { CastVote } from './tally.js';

/** One vote as its keepers may read it. */
export interface BallotView {
  readonly ballot: string;
  readonly proceeding: string;
  readonly heldOn: Day;
  readonly votes: readonly CastVote[];
}

/** Who voted how, for presider and recorder alone. Leaves a line in the audit log. */
export const ballot = defineQuery('hearing-review.ballot', {
  permission: 'hearing-review.read',
  input: z.strictObject({ ballot: z.uuid() }),
  output: as<BallotView>(),
});

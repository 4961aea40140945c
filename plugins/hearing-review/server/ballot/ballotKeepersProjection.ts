import type { Projection } from '@lianxin/sdk/server';
import { BALLOT, ballotFold } from '../../common/index.js';
import { schema } from '../schema.js';

/** Who may open which ballot. */
export const ballotKeepersProjection: Projection = {
  id: 'hearing-review.ballotKeepers',
  version: 1,
  kind: BALLOT,
  table: (dialect) => schema.of(dialect).ballotKeepers,
  project: (ballot) => ({
    rows: ballot.fold(ballotFold).keepers.map((person) => ({ dossier: ballot.dossier, person })),
  }),
};

import { definePlugin, ownTables, query } from '@lianxin/sdk/server';
import { ballotContracts, ENTRIES, RECORDS } from '../common/index.js';
import { BallotReader } from './ballot/BallotReader.js';
import { ballotServices } from './ballot/ballotServices.js';
import { reviewProcedures } from './review/reviewProcedures.js';
import { reviewServices } from './review/reviewServices.js';
import { schema } from './schema.js';

export { Ballots } from './ballot/Ballots.js';

export default definePlugin({
  id: 'hearing-review',
  entries: ENTRIES,
  records: RECORDS,
  schema: ownTables(schema, { reviews: 'projection', ballotKeepers: 'projection' }),
  services(s) {
    reviewServices(s);
    ballotServices(s);
  },
  router: (get) => ({
    ...reviewProcedures(get),
    ballot: query(ballotContracts.ballot, (ctx, input) => get(BallotReader.token).read(ctx, input)),
  }),
});

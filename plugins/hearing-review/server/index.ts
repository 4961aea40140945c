import { DemoStory, definePlugin, ownTables, query } from '@lianxin/sdk/server';
import { ballotContracts, ENTRIES, RECORDS } from '../common/index.js';
import { BallotReader } from './ballot/BallotReader.js';
import { ballotServices } from './ballot/ballotServices.js';
import { DEMO_STORIES } from './demo/index.js';
import { hearingProcedures } from './hearing/hearingProcedures.js';
import { hearingServices } from './hearing/hearingServices.js';
import { HEARING_PAPERS } from './hearing/papers/index.js';
import { reviewProcedures } from './review/reviewProcedures.js';
import { reviewServices } from './review/reviewServices.js';
import { schema } from './schema.js';

export { Ballots } from './ballot/Ballots.js';

export default definePlugin({
  id: 'hearing-review',
  entries: ENTRIES,
  records: RECORDS,
  schema: ownTables(schema, { reviews: 'projection', hearings: 'projection', ballotKeepers: 'projection' }),
  papers: HEARING_PAPERS,
  services(s) {
    reviewServices(s);
    ballotServices(s);
    hearingServices(s);
    for (const story of DEMO_STORIES) s.value(DemoStory, story);
  },
  router: (get) => ({
    ...reviewProcedures(get),
    ...hearingProcedures(get),
    ballot: query(ballotContracts.ballot, (ctx, input) => get(BallotReader.token).read(ctx, input)),
  }),
});

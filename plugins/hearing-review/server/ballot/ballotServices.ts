import { Audit, Db, Log, Projection, Records, type Services, Sight } from '@lianxin/sdk/server';
import { BallotReader } from './BallotReader.js';
import { BallotSight } from './BallotSight.js';
import { Ballots } from './Ballots.js';
import { ballotKeepersProjection } from './ballotKeepersProjection.js';

/** Votes, kept apart from the case. */
export function ballotServices(s: Services): void {
  s.add(Ballots.token, Ballots, []);
  s.add(BallotReader.token, BallotReader, [Log, Records, Audit]);
  s.add(Sight, BallotSight, [Db]);
  s.value(Projection, ballotKeepersProjection);
}

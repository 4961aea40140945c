import { DomainError, newId, token } from '@lianxin/sdk/common';
import { type ActionTools, entry } from '@lianxin/sdk/server';
import {
  BALLOT,
  badVotes,
  type CastVote,
  ballotEntries as e,
  type Sitting,
  type Tally,
  tally,
  VoteBody,
} from '../../common/index.js';

/** A vote as it was taken, in closed deliberation. */
export interface Vote extends Sitting {
  readonly proceeding: string;
  readonly votes: readonly CastVote[];
  /** Who may read single votes afterwards: presider and recorder. */
  readonly keepers: readonly string[];
}

/** Keeps votes apart from the case: a dossier each, of which the case is told the count and the dissents alone. */
export class Ballots {
  static readonly token = token<Ballots>('hearing-review.Ballots');

  /**
   * Inside the unit of work of an action whose `appends` include `BALLOT_APPENDS`. Answers the count and the ballot's id.
   * DomainError('blocked') where a recused person would vote, or the votes are not one of everybody who sits.
   */
  async hold(tools: ActionTools<unknown>, vote: Vote): Promise<Tally & { readonly ballot: string }> {
    const { proceeding, members, votes, keepers } = vote;
    const [bad] = badVotes(vote, votes);
    if (bad) throw new DomainError('blocked', bad.code, bad.params);
    const counted = tally(votes);
    const ballot = newId();
    const writer = tools.found({ dossier: ballot, kind: BALLOT });
    const counts = { yes: counted.for, no: counted.against, abstained: counted.abstained };
    const of = { case: tools.dossier.dossier, proceeding, members: [...members], keepers: [...keepers] };
    await writer.append(entry(e.ballotHeld, { ...of, ...counts }));
    for (const { member, vote, dissent } of votes) {
      const body = { member, vote, ...(dissent && { dissent }) };
      await writer.append(entry(e.voteCast, { vote: await writer.put(VoteBody, body) }));
    }
    return { ...counted, ballot };
  }
}

import { type BodyOf, type InputOf, type OutputOf, token } from '@lianxin/sdk/common';
import type { ActorCtx, Audit, Log, Records } from '@lianxin/sdk/server';
import { ballotFold, type ballotContracts as c, type VoteBody } from '../../common/index.js';

/** Who voted how, for those who keep it. */
export class BallotReader {
  static readonly token = token<BallotReader>('hearing-review.BallotReader');

  constructor(
    private readonly log: Log,
    private readonly records: Records,
    private readonly audit: Audit,
  ) {}

  /** The same "not found" for everybody who does not keep it. */
  async read(ctx: ActorCtx, { ballot: id }: InputOf<typeof c.ballot>): Promise<OutputOf<typeof c.ballot>> {
    const dossier = await this.log.open(ctx.actor, id);
    const { proceeding, heldOn, votes } = dossier.fold(ballotFold);
    await this.audit.write(ctx, 'hearing-review.ballot_read', { ballot: id });
    const bodies = await this.records.read(dossier, votes);
    const cast = votes.flatMap((vote) => (bodies.get(vote)?.body as BodyOf<typeof VoteBody> | undefined) ?? []);
    return { ballot: id, proceeding, heldOn, votes: cast };
  }
}

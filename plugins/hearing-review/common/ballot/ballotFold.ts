import type { DataOf, Day, Fold } from '@lianxin/sdk/common';
import { ballotHeld, voteCast } from './entries.js';

/** The kind of dossier that holds one vote; beside the case, so that no volume, export or list of the case has it. */
export const BALLOT = 'hearing-review.ballot';

export interface Ballot {
  readonly dossier: string;
  readonly case: string;
  readonly proceeding: string;
  readonly heldOn: Day;
  readonly members: readonly string[];
  /** Who may open it: the presider and the recorder, as persons. */
  readonly keepers: readonly string[];
  /** Records with one vote each. */
  readonly votes: readonly string[];
}

const NONE: Ballot = { dossier: '', case: '', proceeding: '', heldOn: '', members: [], keepers: [], votes: [] };

export const ballotFold: Fold<Ballot> = {
  id: BALLOT,
  dossierKind: BALLOT,
  of(entries) {
    let ballot = NONE;
    for (const { dossier, type, on, data } of entries) {
      if (type === ballotHeld.id) {
        const { case: about, proceeding, members, keepers } = data as DataOf<typeof ballotHeld>;
        ballot = { ...ballot, dossier, heldOn: on, case: about, proceeding, members, keepers };
      }
      if (type === voteCast.id)
        ballot = { ...ballot, votes: [...ballot.votes, (data as DataOf<typeof voteCast>).vote] };
    }
    return ballot;
  },
  subjects: ({ dossier }, about) => (about === 'dossier' ? [dossier] : []),
  phase: () => 'held',
  units: () => [],
};

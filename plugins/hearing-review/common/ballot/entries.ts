import { entryType, kit } from '@lianxin/sdk/common';

const { int, list, record, ref } = kit;

/** A vote was held: about which proceeding, by whom, and who keeps it. */
export const ballotHeld = entryType(
  'hearing-review.ballot_held',
  'dossier',
  {
    case: ref(),
    proceeding: ref(),
    members: list(ref()),
    keepers: list(ref()),
    /** The counts, which the case is told as well. */
    yes: int(),
    no: int(),
    abstained: int(),
  },
  { correctable: false },
);

/** One member's vote. Who voted how stands in the record alone, never in the log. */
export const voteCast = entryType('hearing-review.vote_cast', 'dossier', { vote: record() }, { correctable: false });

export const BALLOT_ENTRIES = [ballotHeld, voteCast] as const;

/** What an action that holds a ballot must say it appends. */
export const BALLOT_APPENDS: readonly string[] = BALLOT_ENTRIES.map(({ id }) => id);

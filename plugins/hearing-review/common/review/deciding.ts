import type { ProposedOutcome, Track } from './codes.js';

/** Outcomes that leave the opinion as it is: what the office proposes may be approved by the leader alone. */
const LEAVES: readonly ProposedOutcome[] = ['upheld', 'rejected', 'terminated'];

/**
 * Who decides (domain 6.3). Without a committee the head of the organ does; with one, revoking and changing take its
 * vote, and for leaving the opinion as it is the county chooses.
 */
export const trackOf = (outcome: ProposedOutcome, collegial: boolean, upholdTrack: Track): Track => {
  if (!collegial) return 'leader';
  return LEAVES.includes(outcome) ? upholdTrack : 'committee';
};

/** How many must be present of those who could be: at least the county's share of them, in percent. */
export const quorumOf = (eligible: number, percent: number): number => Math.ceil((eligible * percent) / 100);

import { type Blocker, blocker } from '@lianxin/sdk/common';
import type { Vote } from './codes.js';

/** One member's vote, and what he has to say who sees it otherwise. */
export interface CastVote {
  readonly member: string;
  readonly vote: Vote;
  readonly dissent?: string | undefined;
}

/** What a vote came to: how many, and what those said who saw it otherwise, without their names. */
export interface Tally {
  readonly for: number;
  readonly against: number;
  readonly abstained: number;
  readonly dissents: readonly string[];
}

/** What is put to the vote: who sits, and who of the people keeps out of the case. */
export interface Sitting {
  readonly members: readonly string[];
  readonly recused: readonly string[];
}

/** Why these votes cannot stand: everybody who sits votes once, nobody else does, and nobody who was recused. */
export function badVotes({ members, recused }: Sitting, votes: readonly CastVote[]): readonly Blocker[] {
  const voters = new Set(votes.map(({ member }) => member));
  const isWhole = voters.size === votes.length && voters.size === members.length && members.every((m) => voters.has(m));
  return [
    ...(members.some((m) => recused.includes(m)) ? [blocker('hearing-review.recused_votes')] : []),
    ...(isWhole ? [] : [blocker('hearing-review.votes_not_panel', { panel: members.length, votes: votes.length })]),
  ];
}

/** Counts. Dissents stand in an order of their own, so that it tells nothing about who wrote which. */
export function tally(votes: readonly CastVote[]): Tally {
  const count = (which: Vote) => votes.filter(({ vote }) => vote === which).length;
  const dissents = votes.flatMap(({ dissent }) => dissent ?? []).toSorted();
  return { for: count('for'), against: count('against'), abstained: count('abstain'), dissents };
}

/** More than half of all who sit: an abstention is no vote for it, and a tie decides nothing. */
export const carries = ({ for: yes, against, abstained }: Omit<Tally, 'dissents'>): boolean =>
  yes > against + abstained;

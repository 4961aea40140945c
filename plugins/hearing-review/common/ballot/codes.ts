/** What a member may say to the conclusion that was put to the vote. */
export const VOTES = ['for', 'against', 'abstain'] as const;
export type Vote = (typeof VOTES)[number];

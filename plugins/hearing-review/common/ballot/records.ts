import { recordKind, secret, z } from '@lianxin/sdk/common';
import { VOTES } from './codes.js';

/** Who voted how, and his own words. */
export const VoteBody = recordKind('hearing-review.vote', {
  member: secret(z.uuid(), 'hidden'),
  vote: secret(z.enum(VOTES), 'hidden'),
  dissent: secret(z.string().trim().min(1).max(5000).optional(), 'hidden'),
});

export const BALLOT_RECORDS = [VoteBody] as const;

import { fields, z } from '@lianxin/sdk/common';
import { VOTES } from './codes.js';

/** The field for one vote of each member. No draft of it is kept: single votes lie in the ballot or nowhere. */
export const castVotes = (member: z.ZodType<string>, most: number) =>
  z
    .array(
      z.strictObject({
        member,
        vote: fields.codes('hearing-review:codes.vote', VOTES),
        dissent: fields.long(5000).optional(),
      }),
    )
    .min(1)
    .max(most)
    .meta({ draft: false });

import { as, defineMutation, defineQuery } from '@lianxin/api/common';
import { z } from 'zod';
import type { CaseRow } from './views.js';

/** Why two filings may be the same matter, the surest first. Each is shown to the person who decides. */
export const REPEAT_REASONS = ['same_id', 'same_phone', 'same_name', 'similar_words'] as const;
export type RepeatReason = (typeof REPEAT_REASONS)[number];

/** An earlier case that may be the same matter, as the unit's own list shows it. */
export interface RepeatCandidate {
  readonly row: CaseRow;
  readonly reasons: readonly RepeatReason[];
  /** How alike the words are, in hundredths. */
  readonly alike: number;
}

const text = (max: number) => z.string().trim().max(max).optional();
const id = z.string().regex(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);

/**
 * Earlier cases that may be the same matter, from what is typed so far or from a case that is registered. Only among
 * cases the unit sees anyway, never among sealed ones. Looking for a person leaves a line in the audit log. A mutation,
 * because what is asked must not stand in an address.
 */
export const repeatCandidates = defineMutation('core.repeatCandidates', {
  permission: 'core.register',
  input: z.strictObject({
    /** The case itself, once registered: left out, as is what was found to be another matter. */
    dossier: id.optional(),
    subject: text(300),
    words: text(200_000),
    parties: z
      .array(z.strictObject({ name: text(100), phone: text(40), idNumber: text(40) }))
      .max(500)
      .optional(),
  }),
  output: as<{ readonly candidates: readonly RepeatCandidate[] }>(),
});

/** The cases that this one was found to repeat, and those found to repeat it, as far as the unit sees them. */
export const repeats = defineQuery('core.repeats', {
  permission: 'core.read',
  input: z.strictObject({ dossier: id }),
  output: as<{ readonly earlier: readonly CaseRow[]; readonly later: readonly CaseRow[] }>(),
});

import { clockId, defineAction, fields, z } from '@lianxin/sdk/common';
import { decidingClocks } from '../clockRule.js';
import { andFit, lead, of, type Q, refuse } from './asking.js';

const { long } = fields;

const clocksOf = (q: Q) =>
  decidingClocks(of(q), q.entries).flatMap(({ key, about, party }) => q.clocks.get(clockId(key, about, party)) ?? []);

/** More days to decide, approved by who leads the committee, where the county's rules give any; in time, told in writing. */
export const extendReview = defineAction('hearing-review.extendReview', {
  ...lead,
  from: ['accepted', 'proposed', 'resolved', 'drafted'],
  input: z.strictObject({ days: z.int().min(1).max(30), reasons: long(5000) }),
  appends: ['core.review_extended', 'core.issued'],
  documents: ['hearing-review.extension_notice'],
  blockers: andFit((q) => refuse('no_extension_here', q.setting<number>('review.extensionDays') === 0)),
  check(q, { days }) {
    const clocks = clocksOf(q);
    const given = Math.max(0, ...clocks.map(({ limit }) => limit.extension ?? 0));
    const late = clocks.some((clock) => q.on > (q.due(clock) ?? q.on));
    return [
      ...refuse('too_many_days', given + days > q.setting<number>('review.extensionDays')),
      ...refuse('extension_too_late', late),
    ];
  },
});

import { defineAction, fields, z } from '@lianxin/sdk/common';
import { decides, hearingOf, type Q, runs, say } from './asking.js';

const { long } = fields;
const noConclusion = (q: Q) => say('no_conclusion', hearingOf(q).conclusion === undefined);

/** The conclusion is the main basis of what follows: whoever decides otherwise says why. */
export const explainDeparture = defineAction('hearing-review.explainDeparture', {
  ...decides,
  from: ['ended'],
  input: z.strictObject({ reasons: long() }),
  appends: ['hearing-review.departure_explained'],
  blockers: noConclusion,
});

/** A redacted text of the result. Nothing is published unless a second person decides so. */
export const proposePublication = defineAction('hearing-review.proposePublication', {
  ...runs,
  from: ['ended'],
  input: z.strictObject({ text: long() }),
  appends: ['hearing-review.publication_proposed'],
  blockers: (q) => [...noConclusion(q), ...say('published_already', hearingOf(q).publication?.published === true)],
});

export const decidePublication = defineAction('hearing-review.decidePublication', {
  ...decides,
  from: ['ended'],
  notBy: 'hearing-review.publication_proposed',
  input: z.strictObject({ published: z.boolean(), reason: long(2000) }),
  appends: ['hearing-review.publication_decided'],
  blockers: (q) => {
    const { publication } = hearingOf(q);
    return say('nothing_proposed', !publication || publication.published !== undefined);
  },
});

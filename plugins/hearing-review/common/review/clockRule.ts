import {
  type ClockEffect,
  type ClockRule,
  foldCase,
  leadsOf,
  type ReviewStage,
  type RuleContext,
} from '@lianxin/sdk/common';
import * as e from './entries/index.js';
import { foldDelegations, foldReviews } from './foldReviews.js';
import type { Review } from './Review.js';

type Entry = Parameters<ClockRule['effects']>[0];
type Rule = (entry: Entry, context: RuleContext) => readonly ClockEffect[];

const ACCEPT = 'hearing-review.accept';
const DRAFT = 'hearing-review.draft';
const DECIDE: Readonly<Record<ReviewStage, string>> = {
  review: 'review.decide',
  reexamination: 'reexamination.decide',
};
const rule = (article: string) => `hearing-review@1:${article}`;

/** The days in which the organ decides on these requests: one clock for each that was handed in, whoever joined in it. */
export function decidingClocks(review: Review, entries: RuleContext['entries']) {
  const document = foldCase(entries).documents.get(review.document);
  const leads = document ? leadsOf(document, review.parties) : [];
  return leads.map((party) => ({ key: DECIDE[review.stage], about: review.document, party }));
}

/** Whether to accept is decided within working days of the day on which the organ received the request. */
const opened: Rule = ({ about, on, unit, data }, { entries, setting }) => {
  const { document, parties, unit: owner } = data as Pick<Review, 'document' | 'parties' | 'unit'>;
  const { reviews = {} } = foldCase(entries).documents.get(document) ?? {};
  const received = parties.flatMap((party) => reviews[party]?.receivedOn ?? []).toSorted();
  return [
    {
      do: 'start',
      key: ACCEPT,
      about,
      from: received[0] ?? on,
      n: setting<number>('hearing-review.acceptWorkdays', on),
      unit: 'working',
      roll: false,
      owner: owner ?? unit,
      rule: rule('accept'),
    },
  ];
};

const ground = (event: unknown) => `hearing-review.${String(event)}`;

const suspends: Rule = ({ about, data }, { entries }) => {
  const review = foldReviews(entries).get(about);
  const held = review ? decidingClocks(review, entries) : [];
  return held.map((clock) => ({ do: 'hold', ...clock, ground: ground(data.event), rule: rule('suspend') }));
};

const resumes: Rule = ({ about, data }, { entries }) => {
  const review = foldReviews(entries).get(about);
  const held = review ? decidingClocks(review, entries) : [];
  return held.map((clock) => ({ do: 'release', ...clock, ground: ground(data.event) }));
};

const delegated: Rule = ({ on, data }, { setting }) => [
  {
    do: 'start',
    key: DRAFT,
    n: setting<number>('hearing-review.draftDays', on),
    unit: 'calendar',
    roll: true,
    owner: String(data.unit),
    rule: rule('draft'),
  },
];

/** Nobody waits any more for what core ended when the plugin was switched off. */
const switchedOff: Rule = ({ about }, { entries }) => {
  const key = foldReviews(entries).has(about) ? ACCEPT : foldDelegations(entries).has(about) ? DRAFT : undefined;
  return key ? [{ do: 'void', key, ground: 'hearing-review.switched_off' }] : [];
};

const RULES = new Map<string, Rule>([
  [e.reviewOpened.id, opened],
  [e.reviewAccepted.id, () => [{ do: 'met', key: ACCEPT }]],
  [e.reviewRefused.id, () => [{ do: 'met', key: ACCEPT }]],
  [e.reviewRedirected.id, () => [{ do: 'met', key: ACCEPT }]],
  [e.reviewEnded.id, () => [{ do: 'void', key: ACCEPT, ground: 'hearing-review.review_over' }]],
  [e.suspended.id, suspends],
  [e.resumed.id, resumes],
  [e.draftingDelegated.id, delegated],
  [e.draftDelivered.id, () => [{ do: 'met', key: DRAFT }]],
  [e.draftingEnded.id, () => [{ do: 'void', key: DRAFT, ground: 'hearing-review.review_over' }]],
  ['core.proceeding_ended', switchedOff],
]);

/** What a review does to clocks; the 30 days in which it is decided are core's and run on whatever happens here. */
export const reviewClocks: ClockRule = {
  id: 'hearing-review.reviews',
  on: [...RULES.keys()],
  effects: (entry, context) => RULES.get(entry.type)?.(entry, context) ?? [],
};

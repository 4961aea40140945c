import { foldThings, stepOf, type ThingStep, type ToldEntry } from '@lianxin/sdk/common';
import * as e from './entries/index.js';
import type { Delegation, Review } from './Review.js';

const on = stepOf<Review>();

const STEPS: ReadonlyMap<string, ThingStep<Review>> = new Map([
  on(e.papersSupplied, (r, { attached }) => ({ attached: [...new Set([...r.attached, ...attached])] })),
  on(e.reviewAccepted, () => ({ phase: 'accepted' })),
  on(e.reviewRedirected, (_, __, { on }) => ({ phase: 'ended', outcome: 'redirected', endedOn: on })),
  on(e.acceptanceOrdered, (_, { again }) => ({ again })),
  on(e.examinersNamed, (_, { examiners }) => ({ examiners })),
  on(e.inquiryMade, (r, inquiry, { on }) => ({ inquiries: [...r.inquiries, { ...inquiry, on }] })),
  on(e.examined, (_, { record }) => ({ examination: record })),
  on(e.stageReached, (r, { stage }, { on }) => ({ stages: [...r.stages, { stage, on }] })),
  on(e.suspended, (r, { event }) => ({ suspendedBy: [...r.suspendedBy, event] })),
  on(e.resumed, (r, { event }) => ({ suspendedBy: r.suspendedBy.filter((one) => one !== event) })),
  on(e.outcomeProposed, (_, { redoDays, outcomes, ...proposal }, { actor: by, on }) => ({
    phase: 'proposed',
    proposal: { ...proposal, by, on, ...(redoDays && { redoDays }), ...(outcomes && { outcomes }) },
  })),
  on(e.proposalDecided, (_, { approved }, { actor }) =>
    approved ? { phase: 'resolved', deciders: [actor] } : { phase: 'accepted' },
  ),
  on(e.meetingCalled, (_, meeting) => ({ meeting })),
  on(e.committeeVoted, (r, vote, { on }) => ({
    votes: [...r.votes, { ...vote, on }],
    ...(vote.carried && { phase: 'resolved' as const, deciders: vote.present }),
  })),
  on(e.textDrafted, (_, { body }) => ({ phase: 'drafted', text: body })),
  on(e.textReturned, () => ({ phase: 'resolved' })),
  on(e.requestWithdrawn, (r, { parties }) => ({ parties: r.parties.filter((one) => !parties.includes(one)) })),
  on(e.reviewEnded, (_, { outcome }, { on }) => ({ phase: 'ended', outcome, endedOn: on })),
  // Written by core when the county switches the plugin off and hands over what is open.
  ['core.proceeding_ended', (_, __, { on }) => ({ phase: 'ended', outcome: 'switched_off', endedOn: on })],
]);

/** The reviews and re-examinations of a log, by id. */
export const foldReviews = (entries: readonly ToldEntry[]): ReadonlyMap<string, Review> =>
  foldThings(entries, new Map([[e.reviewOpened.id, opened]]), STEPS);

function opened({ about: id, on: openedOn, data }: ToldEntry): Review {
  const begun = data as Pick<Review, 'document' | 'stage' | 'parties' | 'unit' | 'attached' | 'collegial'>;
  const blank = { examiners: [], inquiries: [], stages: [], suspendedBy: [], votes: [], deciders: [] };
  return { id, phase: 'requested', openedOn, ...begun, ...blank };
}

const drafting = stepOf<Delegation>();

const DELEGATION_STEPS: ReadonlyMap<string, ThingStep<Delegation>> = new Map([
  drafting(e.draftDelivered, (_, { draft }) => ({ phase: 'delivered', draft })),
  drafting(e.draftingEnded, () => ({ phase: 'ended' })),
  ['core.proceeding_ended', () => ({ phase: 'ended' })],
]);

/** What departments were asked to draft, by id. */
export const foldDelegations = (entries: readonly ToldEntry[]): ReadonlyMap<string, Delegation> =>
  foldThings(entries, new Map([[e.draftingDelegated.id, delegated]]), DELEGATION_STEPS);

function delegated({ about: id, on, data }: ToldEntry): Delegation {
  const { review, unit, task } = data as Pick<Delegation, 'review' | 'unit' | 'task'>;
  return { id, phase: 'drafting', review, unit, task, on };
}

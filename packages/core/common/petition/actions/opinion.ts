import { z } from 'zod';
import { type Blocker, blocker, defineAction, type Question } from '../../dossier/Action.js';
import type { CaseState } from '../CaseState.js';
import { OUTCOMES } from '../codes.js';
import { waiversIn } from '../findWaivers.js';
import { mayActFor, servedFor } from '../people.js';
import { petitionFold } from '../petitionFold.js';
import { recusalOf } from '../Recusal.js';
import { awaitedOpinions } from './assistance.js';
import { codes, files, id, line, long, parties, party } from './fields.js';

const openProceedings = ({ state, about }: Question<CaseState>) => {
  const demands = new Set(state.documents.get(about)?.demands ?? [about]);
  const running = [...state.proceedings.values()].filter((p) => !p.endedOn && p.demands.some((d) => demands.has(d)));
  return running.length ? [blocker('core.proceeding_open', { plugin: running[0]!.plugin })] : [];
};

/** Whose author has meanwhile been kept out of the case is drafted anew. */
function draftedByRecused({ state, entries, about }: Question<CaseState>): readonly Blocker[] {
  const author = entries.findLast((e) => e.type === 'core.opinion_drafted' && e.about === about)?.actor;
  return author && recusalOf(state, author) === 'granted' ? [blocker('core.drafted_by_recused')] : [];
}

/** A handler drafts; request, facts, opinion, basis and remedy are all required (art 32). */
export const draftOpinion = defineAction('core.draftOpinion', {
  about: 'demand',
  permission: 'core.handle',
  unit: 'handler',
  from: ['accepted'],
  input: z.strictObject({
    /** One line per demand that this opinion answers; the demand it was opened on among them. */
    outcomes: z
      .array(z.strictObject({ demand: id().meta({ widget: 'demand' }), outcome: codes('outcome', OUTCOMES) }))
      .min(1),
    request: long(5000),
    facts: long(),
    opinion: long(),
    basis: long(5000),
    /** To whom a review may be asked for: one level above. */
    reviewOrgan: line(),
    /** What it rests on. */
    evidence: z.array(id()).max(200).meta({ widget: 'evidence' }).optional(),
  }),
  fold: petitionFold,
  appends: ['core.opinion_drafted'],
  check: ({ state, about }, { outcomes, opinion, basis, evidence = [] }) => {
    const answered = outcomes.map((o) => o.demand);
    const unit = state.demands.get(about)?.unit;
    const ready = answered.every(
      (d) => state.demands.get(d)?.phase === 'accepted' && state.demands.get(d)?.unit === unit,
    );
    const alike = ready && answered.includes(about) && new Set(answered).size === answered.length;
    const refusedSimply = outcomes.some(
      (o) => o.outcome === 'not_supported' && state.demands.get(o.demand)?.simplified,
    );
    return [
      ...(alike ? [] : [blocker('core.demand_not_alike')]),
      ...(evidence.every((id) => state.evidence.has(id)) ? [] : [blocker('core.no_such_evidence')]),
      ...(refusedSimply ? [blocker('core.convert_first')] : []),
      ...waiversIn(opinion, basis),
    ];
  },
});

/** Another person with the right to sign signs, in the organ's name and number. */
export const signOpinion = defineAction('core.signOpinion', {
  about: 'document',
  permission: 'core.sign',
  unit: 'handler',
  from: ['drafted'],
  notBy: 'core.opinion_drafted',
  input: z.strictObject({}),
  fold: petitionFold,
  appends: ['core.issued', 'core.execution_opened'],
  documents: ['handling_opinion'],
  blockers: (q) => [...openProceedings(q), ...awaitedOpinions(q), ...draftedByRecused(q)],
});

export const returnOpinion = defineAction('core.returnOpinion', {
  about: 'document',
  permission: 'core.sign',
  unit: 'handler',
  from: ['drafted'],
  input: z.strictObject({ reason: long(5000) }),
  fold: petitionFold,
  appends: ['core.opinion_returned'],
});

/** A review may be asked for within 30 days of receipt (art 35); later it is registered all the same, and a person decides. */
export const receiveReview = defineAction('core.receiveReview', {
  about: 'document',
  permission: 'core.receiveReview',
  unit: 'involved',
  from: ['served', 'issued'],
  input: z.strictObject({
    /** Who asks. */
    parties: parties(),
    /** Who signed for them, where not they themselves. */
    by: party().optional(),
    request: long(),
    files: files(),
  }),
  fold: petitionFold,
  appends: ['core.review_requested', 'core.reopened', 'core.files_attached'],
  blockers: ({ state, about }) => {
    const document = state.documents.get(about);
    return document?.kind === 'handling_opinion' ? [] : [blocker('core.only_opinions')];
  },
  check: ({ state, about }, { parties: whose, by }) => {
    const asked = state.documents.get(about)?.reviews ?? {};
    return [
      ...(whose.every((id) => servedFor(state, about, id)) ? [] : [blocker('core.not_served_yet')]),
      ...(whose.some((id) => asked[id]) ? [blocker('core.review_already_asked')] : []),
      ...(whose.every((id) => mayActFor(state, by ?? id, id, 'review')) ? [] : [blocker('core.not_authorised')]),
    ];
  },
});

export const passReview = defineAction('core.passReview', {
  about: 'document',
  permission: 'core.receiveReview',
  unit: 'involved',
  input: z.strictObject({ organ: line() }),
  fold: petitionFold,
  appends: ['core.review_passed_on'],
  blockers: ({ state, about }) =>
    Object.values(state.documents.get(about)?.reviews ?? {}).some((r) => r.state === 'requested')
      ? []
      : [blocker('core.no_review_asked')],
});

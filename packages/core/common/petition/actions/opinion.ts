import { z } from 'zod';
import { type Blocker, blocker, defineAction, type Question } from '../../dossier/Action.js';
import type { CaseState } from '../CaseState.js';
import { OUTCOMES } from '../codes.js';
import { waiversIn } from '../findWaivers.js';
import { petitionFold } from '../petitionFold.js';
import { recusalOf } from '../Recusal.js';
import { awaitedOpinions } from './assistance.js';
import { codes, id, line, long } from './fields.js';
import { notByWhoHandled, redoMissing } from './redo.js';

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
    /** After a review revoked the opinion before: what is different now. */
    changed: long(5000).optional(),
    /** Why it says the same again all the same. */
    sameAgainReason: long(5000).optional(),
  }),
  fold: petitionFold,
  appends: ['core.opinion_drafted'],
  blockers: (q) => notByWhoHandled(q, q.actor.person),
  check: (q, { outcomes, opinion, basis, changed, evidence = [] }) => {
    const { state, about } = q;
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
      ...redoMissing(q, answered, changed),
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

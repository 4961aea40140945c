import { z } from 'zod';
import { blocker, defineAction, type Question } from '../../dossier/Action.js';
import type { CaseState } from '../CaseState.js';
import { NOT_ACCEPTED_GROUNDS } from '../codes.js';
import { waiversIn } from '../findWaivers.js';
import { petitionFold } from '../petitionFold.js';
import { codes, day, line, long } from './fields.js';
import { unchecked } from './redactionRules.js';

const kindOf = ({ state, about }: Question<CaseState>) => state.demands.get(about)?.kind;

/**
 * Not accepted, with reasons and where to go, in writing (arts 19, 23, 44). Registered it stays. What is in hand below is
 * named: where, and under what number, so that the petitioner can ask there.
 */
export const notAccept = defineAction('core.notAccept', {
  about: 'demand',
  permission: 'core.notAccept',
  unit: 'owner',
  from: ['to_sort', 'transferred'],
  input: z.strictObject({
    ground: codes('notAcceptedGround', NOT_ACCEPTED_GROUNDS),
    /** Where it is in hand, or to whom it should be brought. */
    organ: line().optional(),
    /** The number it has there. */
    caseNumber: line(100).optional(),
    reason: long(5000),
  }),
  fold: petitionFold,
  appends: ['core.not_accepted', 'core.issued'],
  documents: ['non_acceptance_notice'],
  blockers: (q) => [...(kindOf(q) === 'report' ? [blocker('core.report_route_only')] : []), ...unchecked(q)],
  check: (_, { ground, organ, reason }) => [
    ...(ground === 'in_hand_below' && !organ ? [blocker('core.say_where_in_hand')] : []),
    ...waiversIn(reason),
  ],
});

/**
 * After re-examination only: a person names the re-examination opinion and finds, each with its reasons, that the facts
 * are the same and that the reasons are the same (art 36). What is said to be new must be answered first.
 */
export const noLongerAccept = defineAction('core.noLongerAccept', {
  about: 'demand',
  permission: 'core.notAccept',
  unit: 'owner',
  from: ['to_sort', 'transferred'],
  input: z.strictObject({
    /** Who re-examined, under what number, on what day. */
    finalOrgan: line(),
    finalNumber: line(100),
    finalOn: day(),
    sameFacts: long(5000),
    sameReasons: long(5000),
    onNewFacts: long(5000).optional(),
  }),
  fold: petitionFold,
  appends: ['core.no_longer_accepted', 'core.issued'],
  documents: ['no_longer_accept_notice'],
  blockers: (q) => [...(kindOf(q) === 'appeal_request' ? [] : [blocker('core.only_appeals')]), ...unchecked(q)],
  check: ({ state, about, today }, { finalOn, sameFacts, sameReasons, onNewFacts }) => [
    ...waiversIn(sameFacts, sameReasons, onNewFacts),
    ...(finalOn > today ? [blocker('core.future_day')] : []),
    ...(state.demands.get(about)?.newFacts && !onNewFacts ? [blocker('core.new_facts_unanswered')] : []),
  ],
});

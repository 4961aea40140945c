import { z } from 'zod';
import { blocker, defineAction, type Question } from '../../dossier/Action.js';
import type { CaseState } from '../CaseState.js';
import { LED_BRANCHES, SUGGESTION_RESULTS } from '../codes.js';
import { waiversIn } from '../findWaivers.js';
import { petitionFold } from '../petitionFold.js';
import { recusalOf } from '../Recusal.js';
import { codes, day, files, id, line, long } from './fields.js';

const kindIs = ({ state, about }: Question<CaseState>, kind: string, code: string) =>
  state.demands.get(about)?.kind === kind ? [] : [blocker(code)];
const isAppeal = (q: Question<CaseState>) => kindIs(q, 'appeal_request', 'core.only_appeals');

/** Names who in the unit looks after a demand. */
export const nameHandler = defineAction('core.nameHandler', {
  about: 'demand',
  permission: 'core.addFiles',
  unit: 'owner',
  harmless: true,
  input: z.strictObject({ person: id().meta({ widget: 'colleague' }) }),
  fold: petitionFold,
  appends: ['core.handler_named'],
  check: ({ state }, { person }) => (recusalOf(state, person) ? [blocker('core.handler_recused')] : []),
});

/** Branch 6: the unit accepts, tells the petitioner in writing, and its 60 days begin (arts 23, 31(6), 34). */
export const accept = defineAction('core.accept', {
  about: 'demand',
  permission: 'core.handle',
  unit: 'handler',
  from: ['transferred', 'led'],
  input: z.strictObject({ note: long(2000).optional() }),
  fold: petitionFold,
  appends: ['core.accepted', 'core.issued'],
  documents: ['acceptance_notice'],
  blockers: isAppeal,
  check: (_, { note }) => waiversIn(note),
});

/** Branches 1 to 5: the unit names the procedure, the organ, how to apply and the last day (arts 23, 31(1)-(5)). */
export const lead = defineAction('core.lead', {
  about: 'demand',
  permission: 'core.handle',
  unit: 'handler',
  from: ['transferred', 'accepted'],
  input: z.strictObject({
    branch: codes('branch', LED_BRANCHES),
    organ: line(),
    procedure: line(300),
    basis: line(500),
    howTo: long(2000).optional(),
    lastDay: day().optional(),
  }),
  fold: petitionFold,
  appends: ['core.led', 'core.issued'],
  documents: ['branch_notice'],
  blockers: isAppeal,
  check: (_, { howTo, procedure }) => waiversIn(howTo, procedure),
});

/** The other procedure has confirmed receipt: only then is the demand out of hand here. */
export const confirmLed = defineAction('core.confirmLed', {
  about: 'demand',
  permission: 'core.confirmLed',
  unit: 'owner',
  from: ['led'],
  input: z.strictObject({ note: long(2000), files: files() }),
  fold: petitionFold,
  appends: ['core.led_confirmed', 'core.files_attached'],
});

/** Adopted, partly, or not, with reasons; answered in writing (art 29). */
export const answerSuggestion = defineAction('core.answerSuggestion', {
  about: 'demand',
  permission: 'core.handle',
  unit: 'handler',
  from: ['transferred'],
  input: z.strictObject({
    result: codes('suggestionResult', SUGGESTION_RESULTS),
    /** What was studied and why it is adopted, in part, or not. */
    text: long(),
    /** Art 29: whoever contributed may be rewarded; how it was done is kept with the answer. */
    reward: long(1000).optional(),
  }),
  fold: petitionFold,
  appends: ['core.suggestion_answered', 'core.issued'],
  documents: ['suggestion_reply'],
  blockers: (q) => kindIs(q, 'suggestion', 'core.only_suggestions'),
  check: (_, { text }) => waiversIn(text),
});

/** What was found, by whom, with whom. */
export const investigate = defineAction('core.investigate', {
  about: 'demand',
  permission: 'core.handle',
  unit: 'handler',
  from: ['accepted', 'drafted'],
  harmless: true,
  input: z.strictObject({
    investigators: line(300),
    count: z.int().min(1).max(50),
    met: line(500).optional(),
    findings: long(),
    files: files(),
  }),
  fold: petitionFold,
  appends: ['core.investigated', 'core.files_attached'],
  check: ({ setting }, { count }) => {
    const min = setting<number>('investigate.minInvestigators');
    return count < min ? [blocker('core.too_few_investigators', { min })] : [];
  },
});

/** What was done with an assigned matter, for whoever assigned it (art 22(3)). */
export const reportCompletion = defineAction('core.reportCompletion', {
  about: 'transfer',
  permission: 'core.handle',
  unit: 'handler',
  from: ['sent'],
  input: z.strictObject({ report: long(), files: files() }),
  fold: petitionFold,
  appends: ['core.completion_reported', 'core.files_attached', 'core.issued'],
  documents: ['completion_report'],
  blockers: ({ state, about }) =>
    state.transfers.get(about)?.way === 'assign' ? [] : [blocker('core.forward_needs_no_report')],
});

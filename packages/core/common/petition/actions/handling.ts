import { z } from 'zod';
import { blocker, defineAction } from '../../dossier/Action.js';
import { SUGGESTION_RESULTS } from '../codes.js';
import { waiversIn } from '../findWaivers.js';
import { petitionFold } from '../petitionFold.js';
import { recusalOf } from '../Recusal.js';
import { codes, files, id, line, long } from './fields.js';
import { notByWhoHandled } from './redo.js';
import { kindIs } from './rules.js';

/** Names who in the unit looks after a demand. */
export const nameHandler = defineAction('core.nameHandler', {
  about: 'demand',
  permission: 'core.addFiles',
  unit: 'owner',
  harmless: true,
  input: z.strictObject({ person: id().meta({ widget: 'colleague' }) }),
  fold: petitionFold,
  appends: ['core.handler_named'],
  check: (q, { person }) => [
    ...(recusalOf(q.state, person) ? [blocker('core.handler_recused')] : []),
    ...notByWhoHandled(q, person),
  ],
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

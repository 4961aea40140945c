import { z } from 'zod';
import { blocker, defineAction, type Question } from '../../dossier/Action.js';
import type { CaseState } from '../CaseState.js';
import { ANSWERABLE } from '../codes.js';
import { petitionFold } from '../petitionFold.js';
import { codes, id, long } from './fields.js';
import { filingFields, oddParties } from './filing.js';

const isAnswerable = ({ state }: Question<CaseState>): boolean =>
  state.filings.some(({ purpose }) => ANSWERABLE.some((p) => p === purpose));

/** Registers an inquiry or thanks with its answer, in one step: it counts as a filing and nothing stays to be done. */
export const answerOnTheSpot = defineAction('core.answerOnTheSpot', {
  about: 'dossier',
  permission: 'core.register',
  founds: true,
  input: z.strictObject({
    ...filingFields,
    purpose: codes('purpose', ANSWERABLE),
    demand: id(),
    /** What is asked, where the subject does not say all of it. */
    text: long(2000).optional(),
    answer: long(),
  }),
  fold: petitionFold,
  appends: [
    'core.registered',
    'core.party_added',
    'core.oral_record_taken',
    'core.demand_added',
    'core.files_attached',
    'core.inquiry_answered',
    'core.closed',
  ],
  check: (q, input) => oddParties(q, input),
});

/** Answers an inquiry or thanks that came in writing. */
export const answerInquiry = defineAction('core.answerInquiry', {
  about: 'demand',
  permission: 'core.register',
  unit: 'owner',
  from: ['unkinded', 'to_sort', 'transferred'],
  input: z.strictObject({ answer: long() }),
  fold: petitionFold,
  appends: ['core.inquiry_answered'],
  blockers: (q) => (isAnswerable(q) ? [] : [blocker('core.only_inquiries')]),
});

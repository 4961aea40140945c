import { z } from 'zod';
import { type Blocker, blocker, defineAction, type Question } from '../../dossier/Action.js';
import type { CaseState } from '../CaseState.js';
import { URGENT_RECIPIENTS, URGENT_WAYS, type UrgentRecipient } from '../codes.js';
import { petitionFold } from '../petitionFold.js';
import { codes, day, files, line, long } from './fields.js';

/** A time of day on the action's day, such as 14:05. */
const timeOfDay = () => z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);

const telling = {
  to: z.array(codes('urgentRecipient', URGENT_RECIPIENTS)).min(1).max(URGENT_RECIPIENTS.length),
  way: codes('urgentWay', URGENT_WAYS),
  at: timeOfDay(),
};

/** Art 25: a petition office tells the national bureau whenever it tells the petition office above it, at the same time. */
const both = ({ state, actor }: Question<CaseState>, to: readonly UrgentRecipient[]): readonly Blocker[] =>
  actor.unit === state.office && to.includes('higher_petition_office') !== to.includes('national_bureau')
    ? [blocker('core.national_bureau_too')]
    : [];

/**
 * Tells at once of something major or urgent (art 25). Apart from `reportUp`, which asks for a decision and lets the
 * demand wait: this changes nothing about any demand.
 */
export const reportUrgent = defineAction('core.reportUrgent', {
  about: 'dossier',
  permission: 'core.reportUrgent',
  unit: 'involved',
  harmless: true,
  input: z.strictObject({
    facts: long(),
    /** When it happens or happened, in words. */
    time: line(),
    place: line(),
    /** How many people are involved. Names do not belong here. */
    people: z.int().min(0).max(1_000_000),
    measures: long(5000),
    learnedOn: day(),
    learnedAt: timeOfDay(),
    ...telling,
    files: files(),
  }),
  fold: petitionFold,
  appends: ['core.urgent_reported', 'core.files_attached', 'core.issued'],
  documents: ['urgent_report'],
  check: (q, { to, learnedOn, learnedAt, at }) => [
    ...both(q, to),
    ...(learnedOn > q.on ? [blocker('core.future_day')] : []),
    ...(learnedOn === q.on && learnedAt > at ? [blocker('core.told_before_learned')] : []),
  ],
});

/** What is new since, told again; a first report by mouth is followed by one in writing. */
export const continueUrgent = defineAction('core.continueUrgent', {
  about: 'urgentReport',
  permission: 'core.reportUrgent',
  unit: 'involved',
  harmless: true,
  input: z.strictObject({ more: long(), ...telling, files: files() }),
  fold: petitionFold,
  appends: ['core.urgent_continued', 'core.files_attached', 'core.issued'],
  documents: ['urgent_report'],
  check: (q, { to }) => both(q, to),
});

import { blocker, CORE_ENTRIES, correctionActions, defineAction, type EntryType } from '@lianxin/core/common';
import { z } from 'zod';
import { type Consultation, consultation, TYPES } from './tinyTypes.js';

const shared = { permission: 'tiny.use', fold: consultation } as const;
const none = z.strictObject({});
const id = z.string();

export const open = defineAction('tiny.open', {
  ...shared,
  about: 'dossier',
  founds: true,
  input: z.strictObject({ title: z.string(), questions: z.array(id), for: z.array(id).optional() }),
  appends: ['tiny.opened', 'tiny.asked'],
});

export const ask = defineAction('tiny.ask', {
  ...shared,
  about: 'dossier',
  input: z.strictObject({ question: id, text: z.string(), files: z.array(id).optional() }),
  appends: ['tiny.asked'],
  blockers: ({ state }) => (state.questions.size >= 1000 ? [blocker('tiny.full')] : []),
});

const onQuestion = { ...shared, about: 'demand' } as const;
export const note = defineAction('tiny.note', {
  ...onQuestion,
  input: z.strictObject({ text: z.string() }),
  harmless: true,
  appends: ['tiny.noted'],
});
export const pause = defineAction('tiny.pause', {
  ...onQuestion,
  input: z.strictObject({ ground: z.string() }),
  from: ['open'],
  appends: ['tiny.paused'],
});
export const resume = defineAction('tiny.resume', {
  ...onQuestion,
  input: z.strictObject({ ground: z.string() }),
  from: ['open'],
  appends: ['tiny.resumed'],
});
export const prolong = defineAction('tiny.prolong', {
  ...onQuestion,
  input: z.strictObject({ days: z.int() }),
  appends: ['tiny.prolonged'],
});
/** Four eyes: not by whoever asked. */
export const answer = defineAction('tiny.answer', {
  ...onQuestion,
  input: z.strictObject({ yes: z.boolean() }),
  from: ['open'],
  notBy: 'tiny.asked',
  unit: 'host',
  appends: ['tiny.answered'],
});
export const issue = defineAction('tiny.issue', { ...onQuestion, input: none, appends: ['tiny.issued'] });
export const serve = defineAction('tiny.serve', { ...onQuestion, input: none, appends: ['tiny.served'] });

const onDossier = { ...shared, about: 'dossier' } as const;
export const begin = defineAction('tiny.begin', {
  ...onDossier,
  input: z.strictObject({ proceeding: id, question: id }),
  appends: ['tiny.begun'],
});
/** Tries to append what it did not declare. */
export const overreach = defineAction('tiny.overreach', {
  ...onDossier,
  input: z.strictObject({ type: z.string() }),
  appends: ['tiny.noted'],
});
export const dawdle = defineAction('tiny.dawdle', { ...onDossier, input: none, appends: ['tiny.noted'] });
/** Asks to be prepared again as often as it is told. */
export const prepare = defineAction('tiny.prepare', {
  ...onDossier,
  input: z.strictObject({ times: z.int() }),
  appends: [],
});
export const split = defineAction('tiny.split', {
  ...onDossier,
  input: z.strictObject({ dossier: id, for: z.array(id), fail: z.boolean().optional() }),
  appends: ['tiny.opened'],
});
export const seal = defineAction('tiny.seal', {
  ...onDossier,
  input: z.strictObject({ for: z.array(id) }),
  appends: [],
});
export const revise = defineAction('tiny.revise', {
  ...onDossier,
  input: z.strictObject({ record: id, text: z.string() }),
  appends: [],
});
export const erase = defineAction('tiny.erase', {
  ...onDossier,
  input: z.strictObject({ record: id.optional(), file: id.optional() }),
  appends: [],
});

const known = new Map([...TYPES, ...CORE_ENTRIES].map((type) => [type.id, type as unknown as EntryType]));
export const corrections = correctionActions<Consultation>(consultation, (type) => known.get(type), 'tiny');

import { correctionActions, defineAction, type EntryType, fields, petitionFold, z } from '@lianxin/sdk/common';
import { ADVISERS } from './advisers.js';
import { consultationFold as fold } from './consultationFold.js';
import { answered, asked, invited } from './entries.js';

const about = 'dossier';
const permission = 'example.handle';

export const AskInput = z.strictObject({
  asker: fields.line(100),
  phone: fields.line(40).optional(),
  text: fields.long(5000),
  case: fields.id().meta({ widget: 'case' }).optional(),
});

/** An action that founds a dossier: the caller chooses its id. */
export const ask = defineAction('example.ask', {
  ...{ about, permission, fold },
  founds: true,
  input: AskInput,
  appends: ['example.asked'],
});

/** An action that calls upon people of a roster and needs a room at an hour; done again, it moves both. */
export const invite = defineAction('example.invite', {
  ...{ about, permission, fold },
  unit: 'unit',
  from: ['open'],
  input: z.strictObject({
    advisers: fields.members(ADVISERS, { max: 3 }),
    room: fields.room(),
    day: fields.day(),
    from: fields.minute(),
    to: fields.minute(),
  }),
  appends: ['example.invited'],
});

/** An action with a unit, a state it starts from, and papers. */
export const answer = defineAction('example.answer', {
  ...{ about, permission, fold },
  unit: 'unit',
  from: ['open'],
  input: z.strictObject({ text: fields.long(), files: fields.files() }),
  appends: ['example.answered', 'core.files_attached'],
});

/** An action on a case: issues a paper, which is served, shown and filed away like any of the core. */
export const inform = defineAction('example.inform', {
  ...{ about, permission },
  fold: petitionFold,
  unit: 'involved',
  input: z.strictObject({ text: fields.long(5000) }),
  appends: ['core.issued'],
});

const TYPES = new Map<string, unknown>([asked, invited, answered].map((type) => [type.id, type]));

/** Every kind of dossier can be set right in the same three ways: annulled, redated, rebased. */
export const corrections = correctionActions(fold, (id) => TYPES.get(id) as EntryType | undefined, 'example');

import { entryType } from '../../dossier/EntryType.js';
import { record, ref } from '../../dossier/kit.js';

// About an earlier case on the same matter.
/** A person found that the same people bring the same matter again. It starts no clock and ends no right. */
export const repeatConfirmed = entryType('core.repeat_confirmed', 'dossier', { of: ref() }, { harmless: true });
export const repeatUndone = entryType(
  'core.repeat_undone',
  'dossier',
  { of: ref(), reason: record() },
  { harmless: true },
);
/** A person found that it is another matter: the two are not put to anybody again. */
export const notRepeat = entryType('core.not_repeat', 'dossier', { of: ref() }, { harmless: true });

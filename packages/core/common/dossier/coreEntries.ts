import { entryType } from './EntryType.js';
import { ANNULLED, REDATED } from './effective.js';
import { code, day, int, list, maybe, record, ref } from './kit.js';

// Entries of the machinery, for dossiers of every kind. What they are about is the thing of the entry they correct.

const reasoned = { reason: record() };

/** An entry that never should have been made counts no longer. */
export const annulled = entryType(ANNULLED, 'dossier', { entry: int(), ...reasoned }, { corrects: true });

/** An entry happened on another day than recorded. */
export const redated = entryType(REDATED, 'dossier', { entry: int(), on: day(), ...reasoned }, { corrects: true });

/** A running clock is set on another footing. The effect stands beside it in the entry. */
export const rebased = entryType('core.rebased', 'dossier', {
  key: code(),
  from: maybe(day()),
  n: maybe(int()),
  ...reasoned,
});

/** A proceeding is ended by core because its plugin is being switched off; `to`: the person it was handed to. */
export const proceedingEnded = entryType('core.proceeding_ended', 'proceeding', {
  outcome: code(),
  to: maybe(ref()),
  ...reasoned,
});

/** A record has a further version; the fingerprint of the new one stands in the entry. */
export const recordRevised = entryType(
  'core.record_revised',
  'dossier',
  { record: record(), ...reasoned },
  { harmless: true, correctable: false },
);

/** The content of a record was destroyed. */
export const recordErased = entryType(
  'core.record_erased',
  'dossier',
  { record: ref(), ...reasoned },
  { harmless: true, correctable: false },
);

/** Records got a content that takes the place of every earlier one; others and files were destroyed: what was there is elsewhere. */
export const contentsRedacted = entryType(
  'core.contents_redacted',
  'dossier',
  { records: list(record()), destroyed: list(ref()), files: list(ref()) },
  { correctable: false },
);

/** Papers were added. */
export const filesAttached = entryType('core.files_attached', 'dossier', { files: list(ref()) }, { harmless: true });

/** The content of a file was destroyed. */
export const fileErased = entryType(
  'core.file_erased',
  'dossier',
  { file: ref(), ...reasoned },
  { harmless: true, correctable: false },
);

/** The dossier was moved to the sealed store. The last entry before the move. */
export const sealed = entryType('core.sealed', 'dossier', {}, { correctable: false });

export const CORE_ENTRIES = [
  annulled,
  redated,
  rebased,
  proceedingEnded,
  recordRevised,
  recordErased,
  contentsRedacted,
  filesAttached,
  fileErased,
  sealed,
] as const;

import { entryType } from '../../dossier/EntryType.js';
import { code, int, list, maybe, record, ref } from '../../dossier/kit.js';
import * as c from '../codes.js';
import { accusedFields } from './accused.js';

/**
 * Texts were replaced by redacted ones, papers and demands taken out; a second person checks it. Whatever became of the
 * originals, it reads the same for a report on officials as for somebody's health.
 */
export const redacted = entryType(
  'core.redacted',
  'dossier',
  { demands: list(ref()), checker: ref() },
  { correctable: false },
);
export const redactionChecked = entryType('core.redaction_checked', 'dossier', {}, { correctable: false });

/** The first entry of the sealed case that keeps originals: where they come from is said only here. */
export const originalsKept = entryType(
  'core.originals_kept',
  'dossier',
  {
    from: ref(),
    filing: ref(),
    text: record(),
    originals: list(record()),
    reason: record(),
    channel: code(c.CHANNELS),
    unit: ref(),
    office: ref(),
    year: int(),
    number: int(),
  },
  { correctable: false },
);

/** A case that was treated as something else is found to be a report. */
export const reportFound = entryType('core.report_found', 'dossier', { ...accusedFields(), reason: record() });

export const recipientNamed = entryType(
  'core.recipient_named',
  'dossier',
  { person: ref(), purpose: code(c.RECIPIENT_PURPOSES), note: maybe(record()) },
  { harmless: true, correctable: false },
);
export const recipientEnded = entryType(
  'core.recipient_ended',
  'dossier',
  { person: ref(), reason: record() },
  { harmless: true, correctable: false },
);

/** A second person lets the redacted half go to a unit that stands close to the accused. */
export const routeAllowed = entryType(
  'core.route_allowed',
  'dossier',
  { unit: ref(), reason: record() },
  { harmless: true },
);

import { entryType } from '../../dossier/EntryType.js';
import { code, flag, maybe, record, ref } from '../../dossier/kit.js';
import * as c from '../codes.js';

/** Somebody's own words, taken down and read back (art 19). */
export const oralRecordTaken = entryType(
  'core.oral_record_taken',
  'dossier',
  {
    body: record(),
    speaker: maybe(ref()),
    interpreter: maybe(ref()),
    readBack: flag(),
    confirmed: code(c.CONFIRMATIONS),
  },
  { harmless: true },
);

/** A unit spoke with the petitioner, or tried to (domain 5.2). */
export const contacted = entryType(
  'core.contacted',
  'dossier',
  { way: code(c.CONTACT_WAYS), reached: flag(), whom: maybe(ref()), note: maybe(record()) },
  { harmless: true },
);

/** An inquiry or thanks was answered: no petition in the strict sense, so without an opinion. */
export const inquiryAnswered = entryType('core.inquiry_answered', 'demand', { inquiryAnswer: record() });

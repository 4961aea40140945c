import { entryType } from '../../dossier/EntryType.js';
import { code, list, maybe, record, ref } from '../../dossier/kit.js';
import * as c from '../codes.js';

// About a piece of evidence.
export const evidenceAdded = entryType(
  'core.evidence_added',
  'evidence',
  { demand: ref(), kind: code(c.EVIDENCE_KINDS), body: record(), files: maybe(list(ref())) },
  { begins: true, harmless: true },
);
export const evidenceShown = entryType(
  'core.evidence_shown',
  'evidence',
  { note: maybe(record()) },
  { harmless: true },
);

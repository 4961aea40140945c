import { entryType } from '../../dossier/EntryType.js';
import { code, flag, maybe, record, ref } from '../../dossier/kit.js';
import * as c from '../codes.js';

// About a recusal. A mistaken application is answered by the decision: nobody takes it out of the log.
export const recusalApplied = entryType(
  'core.recusal_applied',
  'recusal',
  {
    person: ref(),
    type: code(c.RECUSAL_TYPES),
    asker: code(c.RECUSAL_APPLICANTS),
    applicant: maybe(ref()),
    unit: ref(),
    reason: record(),
  },
  { begins: true, correctable: false },
);
export const recusalDecided = entryType(
  'core.recusal_decided',
  'recusal',
  { granted: flag(), reason: record(), told: maybe(record()) },
  { correctable: false },
);

import { entryType } from '../../dossier/EntryType.js';
import { code, flag, int, list, maybe, record, ref } from '../../dossier/kit.js';
import * as c from '../codes.js';

// About help in hardship. Amounts are cents.
export const helpOffered = entryType(
  'core.help_offered',
  'help',
  {
    kind: code(c.HELP_KINDS),
    step: code(c.HELP_STEPS),
    why: record(),
    amount: maybe(int()),
    source: maybe(code(c.HELP_SOURCES)),
    unit: ref(),
  },
  { begins: true, harmless: true },
);
export const helpDecided = entryType('core.help_decided', 'help', {
  granted: flag(),
  amount: maybe(int()),
  source: maybe(code(c.HELP_SOURCES)),
  reason: record(),
});
export const helpPaid = entryType('core.help_paid', 'help', {
  amount: int(),
  receipts: list(ref()),
  note: maybe(record()),
});

import { entryType } from '../../dossier/EntryType.js';
import { code, day, int, list, maybe, record } from '../../dossier/kit.js';
import * as c from '../codes.js';

const told = { to: list(code(c.URGENT_RECIPIENTS)), way: code(c.URGENT_WAYS), at: int() };

// About an urgent report.
export const urgentReported = entryType(
  'core.urgent_reported',
  'urgentReport',
  {
    body: record(),
    learnedOn: day(),
    learnedAt: int(),
    oralMinutes: maybe(int()),
    writtenHours: maybe(int()),
    ...told,
  },
  { begins: true },
);
export const urgentContinued = entryType('core.urgent_continued', 'urgentReport', { more: record(), ...told });

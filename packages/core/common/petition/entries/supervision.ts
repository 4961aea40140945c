import { entryType } from '../../dossier/EntryType.js';
import { code, day, list, record, ref } from '../../dossier/kit.js';
import * as c from '../codes.js';

// About a supervision.
export const supervised = entryType(
  'core.supervised',
  'supervision',
  {
    unit: ref(),
    demands: list(ref()),
    grounds: list(code(c.SUPERVISION_GROUNDS)),
    demanded: record(),
    answerBy: day(),
  },
  { begins: true },
);
export const supervisionAnswered = entryType('core.supervision_answered', 'supervision', { answer: record() });
export const supervisionAccepted = entryType('core.supervision_accepted', 'supervision', {});
export const supervisionReturned = entryType('core.supervision_returned', 'supervision', {
  reason: record(),
  answerBy: day(),
});

// About a demand.
export const reminded = entryType(
  'core.reminded',
  'demand',
  { unit: ref(), way: code(c.REMINDER_WAYS), note: record() },
  { harmless: true },
);

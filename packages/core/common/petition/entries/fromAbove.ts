import { entryType } from '../../dossier/EntryType.js';
import { day, flag, maybe, record } from '../../dossier/kit.js';

// About an assignment from above.
export const assignedFromAbove = entryType(
  'core.assigned_from_above',
  'assignment',
  { assigner: record(), wantsReport: flag(), reportBy: maybe(day()) },
  { begins: true },
);
export const assignerExtended = entryType('core.assigner_extended', 'assignment', {
  reportBy: day(),
  note: maybe(record()),
});
export const reportedToAbove = entryType('core.reported_to_above', 'assignment', { report: record() });

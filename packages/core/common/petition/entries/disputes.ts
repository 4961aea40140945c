import { entryType } from '../../dossier/EntryType.js';
import { code, list, maybe, record, ref } from '../../dossier/kit.js';

// About a dispute.
export const disputed = entryType(
  'core.disputed',
  'dispute',
  { demand: ref(), unit: ref(), units: list(ref()), reason: record() },
  { begins: true },
);
export const disputeRaised = entryType('core.dispute_raised', 'dispute', {
  rung: code(['superior', 'conference']),
  superior: maybe(ref()),
  conclusion: record(),
});
export const disputeDecided = entryType('core.dispute_decided', 'dispute', { unit: ref(), conclusion: record() });

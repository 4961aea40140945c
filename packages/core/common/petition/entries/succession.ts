import { entryType } from '../../dossier/EntryType.js';
import { maybe, record, ref } from '../../dossier/kit.js';

// About the case.
export const succeeded = entryType('core.succeeded', 'dossier', {
  from: ref(),
  to: ref(),
  reason: record(),
  designatedBy: maybe(record()),
});

import { entryType } from '../../dossier/EntryType.js';
import { code, int, maybe, record } from '../../dossier/kit.js';

// About the volume of a closed case.
/** The case went to the archive: under which retention period of the county's own table, as which volume. */
export const archived = entryType('core.archived', 'dossier', {
  retention: code(),
  /** Years to keep it; absent: for good. */
  years: maybe(int()),
  year: int(),
  number: int(),
  pages: int(),
  /** Why the volume is complete although the catalogue misses something. */
  explanation: maybe(record()),
});

import { entryType } from '../../dossier/EntryType.js';
import { code, flag, int, maybe, record, ref } from '../../dossier/kit.js';
import * as c from '../codes.js';

// About a person taking part.
export const partyAdded = entryType(
  'core.party_added',
  'party',
  {
    role: code(c.PARTY_ROLES),
    body: record(),
    filing: maybe(ref()),
    for: maybe(ref()),
    headCount: maybe(int()),
    /** A telephone number or an address was given. */
    reachable: maybe(flag()),
  },
  { begins: true, harmless: true },
);
export const partyLeft = entryType('core.party_left', 'party', { reason: record() });

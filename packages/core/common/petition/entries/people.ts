import { entryType } from '../../dossier/EntryType.js';
import { code, list, maybe, record, ref } from '../../dossier/kit.js';
import * as c from '../codes.js';

/** Members of a group, brought in together: annulled together where the list was the wrong one. */
export const membersAdded = entryType(
  'core.members_added',
  'dossier',
  { parties: list(ref()), bodies: list(record()) },
  { harmless: true },
);

/** The group chose one of its own to speak for it. */
export const representativeNamed = entryType('core.representative_named', 'party', {}, { harmless: true });

// About the person who may act for others.
export const authorised = entryType(
  'core.authorised',
  'party',
  {
    members: list(ref()),
    acts: list(code(c.ACTS)),
    capacity: maybe(code(c.CAPACITIES)),
    papers: list(ref()),
  },
  { harmless: true },
);
export const authorityEnded = entryType(
  'core.authority_ended',
  'party',
  { members: list(ref()), reason: record() },
  { harmless: true },
);

/** Members who go on by themselves: what they authorised representatives to do ends with it. */
export const wentAlone = entryType('core.went_alone', 'dossier', { members: list(ref()) }, { harmless: true });

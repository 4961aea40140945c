import { entryType, kit } from '@lianxin/sdk/common';

const { list, record, ref } = kit;

/** How the matter stands and how the parties find it; nobody is rated. */
export const returnVisited = entryType(
  'mediation.return_visited',
  'document',
  { parties: list(ref()), visit: record() },
  { harmless: true },
);

import { entryType, kit } from '@lianxin/sdk/common';
import { AGREEMENT_REMEDIES } from '../agreementCodes.js';

const { code, day, flag, int, list, maybe, record, ref } = kit;

/** One thing to be done, or one sum to be paid, in cents; of an agreement that is still to take effect. */
export const instalmentSet = entryType(
  'mediation.instalment_set',
  'item',
  { agreement: ref(), what: record(), by: ref(), due: day(), amount: maybe(int()) },
  { begins: true },
);

/** Done, or a part of it. */
export const instalmentPerformed = entryType('mediation.instalment_performed', 'item', {
  whole: flag(),
  amount: maybe(int()),
  note: record(),
});

export const instalmentReminded = entryType(
  'mediation.instalment_reminded',
  'item',
  {
    /** It was due already. */
    urged: flag(),
    note: record(),
  },
  { harmless: true },
);

/** The agreement is broken, and the parties were told which ways are open. */
export const broken = entryType('mediation.broken', 'document', {
  told: list(code(AGREEMENT_REMEDIES)),
  note: record(),
});

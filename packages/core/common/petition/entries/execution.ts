import { entryType } from '../../dossier/EntryType.js';
import { day, flag, int, maybe, record, ref } from '../../dossier/kit.js';

// About the execution of what an opinion promised on one demand.
export const executionOpened = entryType(
  'core.execution_opened',
  'execution',
  { demand: ref(), document: ref(), unit: ref() },
  { begins: true },
);
export const executionExplained = entryType('core.execution_explained', 'execution', { reason: record() });

// About one item of its plan: something done, or an instalment paid. Amounts are cents.
export const itemSet = entryType(
  'core.item_set',
  'item',
  { execution: ref(), what: record(), amount: maybe(int()), due: day(), unit: ref() },
  { begins: true },
);
export const itemPerformed = entryType('core.item_performed', 'item', { note: record(), amount: maybe(int()) });
export const itemConfirmed = entryType('core.item_confirmed', 'item', { content: flag(), note: maybe(record()) });
export const itemReminded = entryType('core.item_reminded', 'item', { note: record() }, { harmless: true });
export const itemExplained = entryType('core.item_explained', 'item', { reason: record() });

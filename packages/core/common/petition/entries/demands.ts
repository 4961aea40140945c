import { entryType } from '../../dossier/EntryType.js';
import { code, flag, int, list, maybe, record, ref } from '../../dossier/kit.js';
import * as c from '../codes.js';
import { accusedFields } from './accused.js';

// About a demand.
export const demandAdded = entryType(
  'core.demand_added',
  'demand',
  {
    text: record(),
    kind: maybe(code(c.DEMAND_KINDS)),
    unit: ref(),
    direct: flag(),
    past: maybe(flag()),
    ...accusedFields(),
    of: maybe(list(ref())),
    newFacts: maybe(record()),
  },
  { begins: true },
);
export const kindDecided = entryType('core.kind_decided', 'demand', {
  kind: code(c.DEMAND_KINDS),
  ...accusedFields(),
});
export const reportedUp = entryType('core.reported_up', 'demand', { to: code(c.REPORTED_TO), note: record() });
/** The full list of what is missing. No limit waits for it. */
export const supplementAsked = entryType('core.supplement_asked', 'demand', { missing: record() });
export const handlerNamed = entryType('core.handler_named', 'demand', { person: ref() }, { harmless: true });
export const convertedToOrdinary = entryType('core.converted_to_ordinary', 'demand', { reason: record() });
export const answeredOrally = entryType('core.answered_orally', 'demand', {
  outcome: code(c.SIMPLE_OUTCOMES),
  text: record(),
  consent: record(),
});
export const notAccepted = entryType('core.not_accepted', 'demand', {
  ground: code(c.NOT_ACCEPTED_GROUNDS),
  reason: record(),
  where: maybe(record()),
});
export const noLongerAccepted = entryType('core.no_longer_accepted', 'demand', { finding: record() });
export const investigated = entryType(
  'core.investigated',
  'demand',
  { body: record(), investigators: int() },
  { harmless: true },
);
export const extensionRequested = entryType('core.extension_requested', 'demand', { days: int(), reason: record() });
export const extensionGranted = entryType('core.extension_granted', 'demand', { days: int(), reason: record() });
export const extensionRefused = entryType('core.extension_refused', 'demand', { reason: record() });
export const suggestionAnswered = entryType('core.suggestion_answered', 'demand', {
  result: code(c.SUGGESTION_RESULTS),
  text: record(),
  /** What the contribution was rewarded with. */
  reward: maybe(record()),
});
/** Without `parties` all who bring the demand have settled. */
export const settled = entryType('core.settled', 'demand', {
  agreement: maybe(record()),
  proceeding: maybe(ref()),
  parties: maybe(list(ref())),
  by: maybe(ref()),
});
export const withdrawn = entryType('core.withdrawn', 'demand', {
  statement: record(),
  form: code(c.STATEMENT_FORMS),
  parties: list(ref()),
  by: maybe(ref()),
  papers: list(ref()),
});
export const deceased = entryType('core.deceased', 'demand', { note: record() });
export const reportPassedOn = entryType('core.report_passed_on', 'demand', {
  unit: maybe(ref()),
  organ: maybe(record()),
});

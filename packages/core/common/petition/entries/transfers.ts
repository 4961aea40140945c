import { entryType } from '../../dossier/EntryType.js';
import { code, day, flag, list, maybe, record, ref } from '../../dossier/kit.js';
import * as c from '../codes.js';

// About a transfer.
export const transferred = entryType('core.transferred', 'transfer', {
  way: code(c.TRANSFER_WAYS),
  demands: list(ref()),
  unit: ref(),
  feedbackBy: maybe(day()),
  note: maybe(record()),
  /** The dispute of competence that ended with it: there is nothing left to object to. */
  dispute: maybe(ref()),
});
export const objected = entryType('core.objected', 'transfer', {
  demands: list(ref()),
  reason: record(),
  suggested: maybe(ref()),
});
export const objectionDecided = entryType('core.objection_decided', 'transfer', {
  demands: list(ref()),
  agreed: flag(),
  reason: record(),
});
/** After the time to object: by agreement between the forwarder and the unit. */
export const takenBack = entryType('core.taken_back', 'transfer', {
  demands: list(ref()),
  reason: record(),
  unitAgreed: record(),
});
export const completionReported = entryType('core.completion_reported', 'transfer', { report: record() });
export const completionAccepted = entryType('core.completion_accepted', 'transfer', {});
export const completionReturned = entryType('core.completion_returned', 'transfer', {
  reason: record(),
  feedbackBy: day(),
});

import { LOCAL_FINAL_GROUNDS } from '../../directory/settings.js';
import { entryType } from '../../dossier/EntryType.js';
import { code, day, flag, int, list, maybe, record, ref } from '../../dossier/kit.js';
import * as c from '../codes.js';

// About a paper that is reviewed (an opinion) or re-examined (a review opinion).
/** `party` of the entry is whose time it was: who was served, for himself or for those named in `for`. */
export const reviewRequested = entryType('core.review_requested', 'document', {
  request: record(),
  for: maybe(list(ref())),
  by: maybe(ref()),
  /** After the last day of the window; a person decides whether for good cause. */
  late: maybe(flag()),
  /** Who decides, where it was handed in there. Without it, it waits to be passed on. */
  unit: maybe(ref()),
});
export const reviewPassedOn = entryType('core.review_passed_on', 'document', {
  organ: record(),
  /** The unit of this county that decides, or the organ outside, where the directory knows it. */
  unit: maybe(ref()),
  above: maybe(ref()),
  /** The day on which that organ had it; the entry's own where they are the same. */
  receivedOn: maybe(day()),
});
/** The organ that decides gives itself more time, where the county's rules let it. */
export const reviewExtended = entryType('core.review_extended', 'document', {
  days: int(),
  parties: list(ref()),
  reason: record(),
});
export const reviewDecided = entryType('core.review_decided', 'document', {
  outcome: code(c.REVIEW_OUTCOMES),
  /** Whose requests were decided. */
  parties: list(ref()),
  /** Of a change: what it now says of the demands of the paper, in their order. */
  outcomes: maybe(list(code(c.OUTCOMES))),
  /** Days in which the opinion is made anew. */
  redoDays: maybe(int()),
  reason: maybe(record()),
  proceeding: maybe(ref()),
  /** The opinion or notice by which it was decided; it stands in the log before this. */
  paper: maybe(ref()),
  organ: maybe(record()),
  /** Who took part in deciding: none of them re-examines it. */
  persons: maybe(list(ref())),
});
/** The paper of an organ that keeps no case here, as it came in. Persons must be served with it like with one's own. */
export const paperReceived = entryType(
  'core.paper_received',
  'document',
  {
    kind: code(c.RECEIVED_KINDS),
    demands: list(ref()),
    parties: list(ref()),
    file: ref(),
    /** Whose it is, and under what number. */
    source: record(),
    /** The organ, where the directory knows it. */
    organ: maybe(ref()),
    /** The day that it bears. */
    dated: day(),
  },
  { begins: true, issues: true },
);

// About a demand.
export const finalityRecorded = entryType('core.finality_recorded', 'demand', {
  ground: code(LOCAL_FINAL_GROUNDS),
  reason: record(),
});
/** A person's answer to facts or reasons said to be new after finality. */
export const newFactsDecided = entryType('core.new_facts_decided', 'demand', { accepted: flag(), finding: record() });

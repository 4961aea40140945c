import { entryType } from '../../dossier/EntryType.js';
import { code, day, flag, int, list, maybe, record, ref } from '../../dossier/kit.js';
import * as c from '../codes.js';

// About a document.
export const opinionDrafted = entryType('core.opinion_drafted', 'document', {
  demands: list(ref()),
  outcomes: list(code(c.OUTCOMES)),
  body: record(),
  evidence: maybe(list(ref())),
  /** Of one made anew after a review: what changed, and whether it says the same again all the same. */
  redo: maybe(record()),
  sameAgain: maybe(flag()),
});
export const opinionReturned = entryType('core.opinion_returned', 'document', { reason: record() });
export const issued = entryType(
  'core.issued',
  'document',
  {
    /** Of the core or of a plugin: what the paper is in law stands beside it. */
    kind: code(),
    demands: list(ref()),
    /** Each of whom must be served where it is owed. */
    parties: list(ref()),
    owed: maybe(flag()),
    /** The end of the demands it answers, once everybody was served. */
    ends: maybe(code(c.DEMAND_ENDS)),
    /** Tells in writing by which path the matter goes (art 23). */
    path: maybe(flag()),
    /** The paper it belongs to: of a proof of service, what was served. */
    of: maybe(ref()),
    /** The unit in whose name and number it goes out, where that is not the acting one. */
    issuer: maybe(ref()),
    file: ref(),
    /** The office's own template that it was written into; absent: the one that ships. */
    template: maybe(ref()),
    year: maybe(int()),
    number: maybe(int()),
    /** The limit whose last day the paper tells, the things whose limit it is, and that day. */
    limit: maybe(code()),
    limitOf: maybe(list(ref())),
    lastDay: maybe(day()),
  },
  { issues: true },
);
export const served = entryType(
  'core.served',
  'document',
  {
    mode: code(c.SERVICE_MODES),
    /** Absent where nobody signed. */
    sign: maybe(code(c.SERVICE_SIGNS)),
    /** The addressee refused to take it. */
    refused: maybe(flag()),
    /** The day on which the person agreed to be served electronically. */
    consentOn: maybe(day()),
    body: maybe(record()),
  },
  { issues: true, serves: true },
);
/** Another unit hands it over: the one that gave the opinion, or the applicant's local government. */
export const serviceDelegated = entryType('core.service_delegated', 'document', { unit: ref() });
/** An attempt that reached nobody; it starts nothing. */
export const serviceFailed = entryType(
  'core.service_failed',
  'document',
  { mode: code(c.SERVICE_MODES), reason: code(c.SERVICE_FAILURES), body: maybe(record()) },
  { harmless: true },
);

import { entryType } from '../dossier/EntryType.js';
import { code, day, flag, int, list, maybe, record, ref } from '../dossier/kit.js';
import * as c from './codes.js';

// About the case
export const registered = entryType(
  'core.registered',
  'dossier',
  {
    filing: ref(),
    text: record(),
    channel: code(c.CHANNELS),
    unit: ref(),
    office: ref(),
    year: int(),
    number: int(),
    present: maybe(int()),
    concerned: maybe(int()),
    source: maybe(code()),
  },
  { correctable: false },
);
export const takenOver = entryType(
  'core.taken_over',
  'dossier',
  {
    filing: ref(),
    text: record(),
    channel: code(c.CHANNELS),
    unit: ref(),
    office: ref(),
    as: code(['past', 'running']),
    source: code(),
  },
  { correctable: false },
);
export const takenUp = entryType('core.taken_up', 'dossier', { year: int(), number: int() });
export const earlierReply = entryType('core.earlier_reply', 'dossier', { reply: record() }, { harmless: true });
export const joined = entryType('core.joined', 'dossier', { into: ref() });
export const separated = entryType('core.separated', 'dossier', { from: ref() });
export const filingJoined = entryType(
  'core.filing_joined',
  'filing',
  { from: ref(), channel: code(c.CHANNELS) },
  { harmless: true },
);
export const filingSeparated = entryType('core.filing_separated', 'filing', { from: ref() }, { harmless: true });
export const closed = entryType('core.closed', 'dossier', {});
export const reopened = entryType('core.reopened', 'dossier', {
  ground: code(['review_requested', 'new_filing', 'mistake']),
});
export const noted = entryType('core.noted', 'dossier', { text: record() }, { harmless: true });

// About a person taking part
export const partyAdded = entryType(
  'core.party_added',
  'party',
  { role: code(c.PARTY_ROLES), body: record(), filing: maybe(ref()), for: maybe(ref()), headCount: maybe(int()) },
  { begins: true, harmless: true },
);
export const partyLeft = entryType('core.party_left', 'party', { reason: record() });

// About a demand
export const demandAdded = entryType(
  'core.demand_added',
  'demand',
  {
    text: record(),
    kind: maybe(code(c.DEMAND_KINDS)),
    unit: ref(),
    direct: flag(),
    past: maybe(flag()),
    accused: maybe(list(ref())),
  },
  { begins: true },
);
export const kindDecided = entryType('core.kind_decided', 'demand', {
  kind: code(c.DEMAND_KINDS),
  accused: maybe(list(ref())),
});
export const guided = entryType('core.guided', 'demand', {
  way: code(c.GUIDE_WAYS),
  path: record(),
  lastDay: maybe(day()),
});
export const reportedUp = entryType('core.reported_up', 'demand', { to: code(c.REPORTED_TO), note: record() });
export const handlerNamed = entryType('core.handler_named', 'demand', { person: ref() }, { harmless: true });
export const accepted = entryType('core.accepted', 'demand', { branch: code(['b6_petition']), note: maybe(record()) });
export const led = entryType('core.led', 'demand', {
  branch: code(c.LED_BRANCHES),
  path: record(),
  lastDay: maybe(day()),
});
export const ledConfirmed = entryType('core.led_confirmed', 'demand', { note: record() });
export const notAccepted = entryType('core.not_accepted', 'demand', {
  ground: code(c.NOT_ACCEPTED_GROUNDS),
  reason: record(),
});
export const noLongerAccepted = entryType('core.no_longer_accepted', 'demand', { finding: record() });
export const investigated = entryType(
  'core.investigated',
  'demand',
  { body: record(), investigators: int() },
  { harmless: true },
);
export const extensionRequested = entryType('core.extension_requested', 'demand', { days: int(), reason: record() });
export const extensionGranted = entryType('core.extension_granted', 'demand', { days: int() });
export const extensionRefused = entryType('core.extension_refused', 'demand', { reason: record() });
export const suggestionAnswered = entryType('core.suggestion_answered', 'demand', {
  result: code(c.SUGGESTION_RESULTS),
  text: record(),
});
export const settled = entryType('core.settled', 'demand', { agreement: maybe(record()), proceeding: maybe(ref()) });
export const withdrawn = entryType('core.withdrawn', 'demand', { statement: record(), party: ref() });
export const deceased = entryType('core.deceased', 'demand', { note: record() });
export const reportPassedOn = entryType('core.report_passed_on', 'demand', {
  unit: maybe(ref()),
  organ: maybe(record()),
});

// About a transfer
export const transferred = entryType('core.transferred', 'transfer', {
  way: code(c.TRANSFER_WAYS),
  demands: list(ref()),
  unit: ref(),
  feedbackBy: maybe(day()),
  note: maybe(record()),
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
export const completionReported = entryType('core.completion_reported', 'transfer', { report: record() });
export const completionAccepted = entryType('core.completion_accepted', 'transfer', {});
export const completionReturned = entryType('core.completion_returned', 'transfer', {
  reason: record(),
  feedbackBy: day(),
});

// About a document
export const opinionDrafted = entryType('core.opinion_drafted', 'document', {
  demands: list(ref()),
  outcomes: list(code(c.OUTCOMES)),
  body: record(),
});
export const opinionReturned = entryType('core.opinion_returned', 'document', { reason: record() });
export const issued = entryType(
  'core.issued',
  'document',
  {
    kind: code(c.DOCUMENT_KINDS),
    demands: list(ref()),
    parties: list(ref()),
    file: ref(),
    year: maybe(int()),
    number: maybe(int()),
  },
  { issues: true },
);
export const served = entryType(
  'core.served',
  'document',
  { mode: code(c.SERVICE_MODES), body: maybe(record()) },
  { issues: true, serves: true },
);
export const reviewRequested = entryType('core.review_requested', 'document', { request: record() });
export const reviewPassedOn = entryType('core.review_passed_on', 'document', { organ: record() });

import { entryType, kit } from '@lianxin/sdk/common';
import * as c from './codes.js';
import { PARTS, SPOKEN } from './parts.js';

const { code, day, flag, int, list, maybe, record, ref } = kit;

/** A hearing on demands of a case is asked for, offered or required. */
export const hearingOpened = entryType(
  'hearing-review.hearing_opened',
  'proceeding',
  {
    demands: list(ref()),
    unit: ref(),
    stage: code(c.HEARING_STAGES),
    initiator: code(c.INITIATORS),
    /** Who applied, or was asked. */
    parties: list(ref()),
    reason: record(),
    /** The paper under review, and under whom its deciding limits run. */
    document: maybe(ref()),
    leads: maybe(list(ref())),
    /** Applied for after the last day, without an obstacle that excuses it. */
    late: maybe(flag()),
    obstacle: maybe(record()),
    /** What is said to be new since an earlier application was withdrawn. */
    newFacts: maybe(record()),
    /** The paper in which the organ asks. */
    inquiry: maybe(ref()),
  },
  { begins: true },
);
/** A petitioner's answer to the organ's inquiry. */
export const inquiryAnswered = entryType('hearing-review.inquiry_answered', 'proceeding', { agrees: flag() });
export const hearingDecided = entryType('hearing-review.hearing_decided', 'proceeding', {
  held: flag(),
  ground: maybe(code(c.REFUSAL_GROUNDS)),
  openness: maybe(code(c.OPENNESS)),
  reason: record(),
  /** The paper that tells it. */
  document: ref(),
});
/** A petitioner asks, for his privacy, that nobody else listens. */
export const privacyAsked = entryType('hearing-review.privacy_asked', 'proceeding', {});
/** `members` are all who vote, the presider among them. */
export const panelNamed = entryType('hearing-review.panel_named', 'proceeding', {
  presider: ref(),
  members: list(ref()),
  reserves: list(ref()),
  recorder: ref(),
});
export const reserveSeated = entryType('hearing-review.reserve_seated', 'proceeding', {
  left: ref(),
  seated: ref(),
  presider: ref(),
  ground: code(c.SEAT_GROUNDS),
});
export const recorderChanged = entryType('hearing-review.recorder_changed', 'proceeding', { recorder: ref() });
/** `noticeBy`: the last day on which the notice (`document`) is served in time. Minutes since midnight. */
export const sessionSet = entryType('hearing-review.session_set', 'proceeding', {
  booking: ref(),
  room: maybe(ref()),
  place: maybe(record()),
  day: day(),
  from: int(),
  to: int(),
  noticeBy: day(),
  document: ref(),
  announced: flag(),
});
export const postponed = entryType('hearing-review.postponed', 'proceeding', {
  ground: code(c.POSTPONE_GROUNDS),
  reason: record(),
});
/** The session begins, or goes on after it was broken off. */
export const sessionOpened = entryType('hearing-review.session_opened', 'proceeding', {
  petitioners: list(ref()),
  agents: list(ref()),
  handlers: list(ref()),
  parts: list(code(PARTS)),
  /** The notice came late, and the petitioner's side agreed to go on. */
  agreed: maybe(flag()),
});
/** The words of one part; told again, they take the place of what was told before. */
export const stepRecorded = entryType('hearing-review.step_recorded', 'proceeding', {
  part: code(SPOKEN),
  text: record(),
});
/** The count and nothing more: who voted how is kept in the ballot. */
export const deliberated = entryType(
  'hearing-review.deliberated',
  'proceeding',
  {
    carried: flag(),
    yes: int(),
    no: int(),
    abstained: int(),
    ballot: ref(),
    conclusion: maybe(code(c.ALL_CONCLUSIONS)),
    text: maybe(record()),
    dissents: maybe(list(record())),
    /** Told on the spot. */
    announced: maybe(flag()),
  },
  { issues: true },
);
export const minutesSigned = entryType('hearing-review.minutes_signed', 'proceeding', {
  signer: code(c.MINUTES_SIGNERS),
  who: ref(),
  /** Would not sign, for this reason. */
  refusal: maybe(record()),
});
export const sessionClosed = entryType('hearing-review.session_closed', 'proceeding', { minutes: ref() });
export const hearingReported = entryType(
  'hearing-review.hearing_reported',
  'proceeding',
  { document: ref(), body: record() },
  { issues: true },
);
/** Ended without a conclusion. */
export const hearingEnded = entryType('hearing-review.hearing_ended', 'proceeding', {
  ground: code(c.HEARING_ENDS),
  reason: maybe(record()),
});
/** Why the organ decides otherwise than the panel concluded. */
export const departureExplained = entryType('hearing-review.departure_explained', 'proceeding', { reasons: record() });
export const publicationProposed = entryType('hearing-review.publication_proposed', 'proceeding', { text: record() });
export const publicationDecided = entryType('hearing-review.publication_decided', 'proceeding', {
  published: flag(),
  reason: record(),
});

export const HEARING_ENTRIES = [
  hearingOpened,
  inquiryAnswered,
  hearingDecided,
  privacyAsked,
  panelNamed,
  reserveSeated,
  recorderChanged,
  sessionSet,
  postponed,
  sessionOpened,
  stepRecorded,
  deliberated,
  minutesSigned,
  sessionClosed,
  hearingReported,
  hearingEnded,
  departureExplained,
  publicationProposed,
  publicationDecided,
] as const;

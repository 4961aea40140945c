import { LIMIT_UNITS } from '@lianxin/calendar';
import { entryType } from '../../dossier/EntryType.js';
import { code, day, int, list, maybe, record, ref } from '../../dossier/kit.js';
import * as c from '../codes.js';

/** Why an earlier decision is changed, and who approved this one; its author is who appended it. */
const decided = { reason: maybe(record()), approver: maybe(ref()) };
/** Which of a way's limits ends first, the day of its event, the other days that were possible, and the last day told. */
const answer = { counted: int(), eventDay: day(), others: maybe(list(day())), lastDay: day() };

// Decisions on the branch of art 31, each a version of its own, and the ways they offer.
export const accepted = entryType('core.accepted', 'demand', {
  branch: code(['b6_petition']),
  note: maybe(record()),
  /** Why it is handled simply; absent: in the ordinary way. */
  simplified: maybe(code(c.SIMPLE_GROUNDS)),
  /** The petitioner's consent to being told by word of mouth. */
  oral: maybe(record()),
  ...decided,
});
export const led = entryType('core.led', 'demand', { branch: code(c.LED_BRANCHES), ...decided });
export const guided = entryType('core.guided', 'demand', {
  way: code(c.GUIDE_WAYS),
  branch: code(c.BRANCHES),
  ...decided,
});
/** A lawful way that a decision offers; without limits one asks there until when. */
export const wayOffered = entryType(
  'core.way_offered',
  'way',
  {
    demand: ref(),
    path: record(),
    /** Where it was taken from, such as `statutory@1:labour.arbitration`. */
    line: maybe(code()),
    events: list(code()),
    lengths: list(int()),
    units: list(code(LIMIT_UNITS)),
    counted: maybe(answer.counted),
    eventDay: maybe(answer.eventDay),
    others: answer.others,
    lastDay: maybe(answer.lastDay),
  },
  { begins: true },
);
export const eventAnswered = entryType('core.event_answered', 'way', answer);
export const wayChosen = entryType('core.way_chosen', 'way', {});
/** The petitioner does not agree to the path. The notice stands, and nothing else changes by itself. */
export const pathDeclined = entryType('core.path_declined', 'demand', { statement: record() });
export const ledConfirmed = entryType('core.led_confirmed', 'demand', { way: ref(), receipt: record() });

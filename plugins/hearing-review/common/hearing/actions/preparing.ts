import { defineAction, fields, recusalOf, z } from '@lianxin/sdk/common';
import { POSTPONE_GROUNDS, SEAT_GROUNDS } from '../codes.js';
import { PAPERS } from '../papers.js';
import { POOL } from '../pool.js';
import { badPanel, notifiedInTime, toReplace } from '../rules.js';
import { codes, decides, hearingOf, type Q, runs, say, setting } from './asking.js';

const { day, files, id, line, long, member, members, minute, room, staff } = fields;

/** An odd panel from the pool, with reserves; nobody who handled the matter sits in it (art 28). */
export const namePanel = defineAction('hearing-review.namePanel', {
  ...decides,
  from: ['preparing'],
  input: z.strictObject({
    presider: member(POOL),
    /** All who vote, the presider among them. */
    members: members(POOL, { min: 1, max: 15 }),
    reserves: members(POOL, { min: 0, max: 10 }),
    recorder: staff(),
  }),
  appends: ['hearing-review.panel_named'],
  check: (q, panel) =>
    badPanel(panel, {
      case: q.state.case,
      entries: q.entries,
      hearing: hearingOf(q),
      size: setting<number>(q, 'panelSize'),
    }),
});

/** Day, hours and place, told to the petitioner with everything that 7.2 asks for. */
export const setHearingDay = defineAction('hearing-review.setHearingDay', {
  ...runs,
  from: ['preparing'],
  input: z.strictObject({
    booking: id(),
    day: day(),
    from: minute(),
    to: minute(),
    room: room().optional(),
    /** Where it is held outside the rooms of the county. */
    place: line().optional(),
    issues: long(5000),
    bring: long(2000),
    /** The public is told beforehand. */
    announced: z.boolean().optional(),
  }),
  appends: ['hearing-review.session_set', 'core.issued'],
  documents: [PAPERS.notice],
  blockers: (q) => [
    ...say('no_panel', hearingOf(q).panel === undefined),
    ...say('replace_first', toReplace(q.state.case, hearingOf(q)).length > 0),
  ],
  check: (q, { from, to, room: where, place, announced }) => [
    ...say('ends_before', to <= from),
    ...say('where', (where === undefined) === (place === undefined)),
    ...say('closed_is_not_announced', announced === true && hearingOf(q).openness !== 'public'),
  ],
});

/** Somebody of the reserve sits for a member who keeps out or does not come; the person concerned has no say in it. */
export const seatReserve = defineAction('hearing-review.seatReserve', {
  ...runs,
  from: ['preparing', 'noticed', 'in_session'],
  input: z.strictObject({
    left: member(POOL),
    seated: member(POOL),
    ground: codes('seatGround', SEAT_GROUNDS),
    /** Who presides from now on, where the presider leaves. */
    presider: member(POOL).optional(),
  }),
  appends: ['hearing-review.reserve_seated'],
  blockers: (q) => say('no_panel', hearingOf(q).panel === undefined),
  check(q, { left, seated, ground, presider }) {
    const panel = hearingOf(q).panel!;
    const next = panel.members.map((one) => (one === left ? seated : one));
    const kept = presider ?? panel.presider;
    return [
      ...say('not_sitting', !panel.members.includes(left)),
      ...say('not_reserve', !panel.reserves.includes(seated)),
      ...say('own_seat', q.actor.person === left),
      ...say('not_recused', ground === 'recused' && recusalOf(q.state.case, left) !== 'granted'),
      ...say('recused_sits', recusalOf(q.state.case, seated) !== undefined),
      ...say('name_presider', !next.includes(kept)),
    ];
  },
});

/** Another recorder goes on where the one before stopped. */
export const takeOverRecord = defineAction('hearing-review.takeOverRecord', {
  ...runs,
  from: ['preparing', 'noticed', 'in_session', 'concluded'],
  input: z.strictObject({}),
  appends: ['hearing-review.recorder_changed'],
  blockers(q) {
    const { panel } = hearingOf(q);
    const sits = panel && [...panel.members, ...panel.reserves].includes(q.actor.person);
    return [
      ...say('no_panel', !panel),
      ...say('is_recorder', panel?.recorder === q.actor.person),
      ...say('recorder_sits', sits === true),
    ];
  },
});

/** Put off, or broken off in the middle; a new day is set and told anew. */
export const postponeHearing = defineAction('hearing-review.postponeHearing', {
  ...runs,
  from: ['noticed', 'in_session'],
  input: z.strictObject({ ground: codes('postponeGround', POSTPONE_GROUNDS), reason: long(5000), files: files() }),
  appends: ['hearing-review.postponed', 'core.files_attached'],
});

const beforeItsDay = (q: Q) => say('not_its_day', q.on < (hearingOf(q).session?.day ?? ''));

/**
 * The petitioner's side did not come. It counts as giving up the hearing only where the notice reached it in time, by
 * proof of service, and no good cause is known; otherwise a new day is set.
 */
export const recordAbsence = defineAction('hearing-review.recordAbsence', {
  ...runs,
  from: ['noticed'],
  input: z.strictObject({ reason: long(5000), files: files() }),
  appends: ['hearing-review.hearing_ended', 'core.files_attached'],
  blockers: (q) => [
    ...beforeItsDay(q),
    ...say('absence_not_waiver', !setting<boolean>(q, 'absenceWaives')),
    ...say('not_notified', !notifiedInTime(q.state.case, hearingOf(q))),
  ],
});

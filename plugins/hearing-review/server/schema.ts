import type { Day, ReviewStage } from '@lianxin/sdk/common';
import { defineSchema } from '@lianxin/sdk/server';
import type { HearingPhase, HearingStage, ReviewPhase, Track } from '../common/index.js';

export const schema = defineSchema((k) => ({
  /** One row per review: ids, codes, days and numbers, all of it a function of the log. */
  reviews: k.table(
    'hrv_reviews',
    {
      id: k.id('id').notNull(),
      dossier: k.id('dossier').notNull(),
      unit: k.id('unit').notNull(),
      stage: k.text('stage').$type<ReviewStage>().notNull(),
      phase: k.text('phase').$type<ReviewPhase>().notNull(),
      openedOn: k.day('opened_on').notNull(),
      /** The record in which the case says its number and subject. */
      filing: k.id('filing').notNull(),
      parties: k.int('parties').notNull(),
      late: k.bool('late').notNull(),
      track: k.text('track').$type<Track>(),
      meetingOn: k.day('meeting_on').$type<Day>(),
      due: k.day('due').$type<Day>(),
      dueKey: k.text('due_key'),
    },
    (t) => [
      k.primaryKey({ columns: [t.dossier, t.id] }),
      k.index('hrv_reviews_unit').on(t.unit, t.phase, t.due),
      k.index('hrv_reviews_meeting').on(t.unit, t.meetingOn),
    ],
  ),
  /** Who may open which ballot: presider and recorder, as persons. */
  ballotKeepers: k.table(
    'hrv_ballot_keepers',
    { dossier: k.id('dossier').notNull(), person: k.id('person').notNull() },
    (t) => [k.primaryKey({ columns: [t.dossier, t.person] })],
  ),
  /** One row per hearing: ids, codes, days and numbers, all of it a function of the log. */
  hearings: k.table(
    'hrv_hearings',
    {
      id: k.id('id').notNull(),
      dossier: k.id('dossier').notNull(),
      unit: k.id('unit').notNull(),
      phase: k.text('phase').$type<HearingPhase>().notNull(),
      stage: k.text('stage').$type<HearingStage>().notNull(),
      openedOn: k.day('opened_on').notNull(),
      day: k.day('day'),
      from: k.int('from_minute'),
      to: k.int('to_minute'),
      room: k.id('room'),
      presider: k.id('presider'),
      recorder: k.id('recorder'),
      /** The record in which the case says its number and subject. */
      filing: k.id('filing').notNull(),
      due: k.day('due').$type<Day>(),
      dueKey: k.text('due_key'),
    },
    (t) => [k.primaryKey({ columns: [t.dossier, t.id] }), k.index('hrv_hearings_unit').on(t.unit, t.phase, t.day)],
  ),
}));

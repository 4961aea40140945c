import { defineSchema, type Kit } from '@lianxin/db';

/** The rooms of counties, and what is held in them, where else, and with whom. */
export function roomTables(k: Kit) {
  const rooms = k.table(
    'core_rooms',
    {
      id: k.id('id').primaryKey(),
      county: k.id('county').notNull(),
      name: k.text('name').notNull(),
      place: k.text('place'),
      seats: k.int('seats'),
      from: k.day('from_day').notNull(),
      to: k.day('to_day'),
    },
    (t) => [k.index('core_rooms_county').on(t.county)],
  );
  const bookings = k.table(
    'core_bookings',
    {
      id: k.id('id').primaryKey(),
      county: k.id('county').notNull(),
      room: k.id('room'),
      day: k.day('day').notNull(),
      from: k.int('from_minute').notNull(),
      to: k.int('to_minute').notNull(),
      dossier: k.id('dossier').notNull(),
      about: k.id('about').notNull(),
      unit: k.id('unit').notNull(),
      cancelled: k.bool('cancelled').notNull(),
    },
    (t) => [k.index('core_bookings_day').on(t.county, t.day)],
  );
  const bookedPeople = k.table(
    'core_booked_people',
    { booking: k.id('booking').notNull(), person: k.id('person').notNull() },
    (t) => [k.primaryKey({ name: 'core_booked_people_pk', columns: [t.booking, t.person] })],
  );
  return { rooms, bookings, bookedPeople };
}

export const roomSchema = defineSchema(roomTables);

export type BookingRecord = ReturnType<typeof roomTables>['bookings']['$inferSelect'];

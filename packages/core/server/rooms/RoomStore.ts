import type { Booking, Room } from '@lianxin/core/common';
import { and, asc, chunk, type Db, eq, inArray, type SQL } from '@lianxin/db';
import { token } from '@lianxin/kernel/common';
import { withoutNulls } from '../withoutNulls.js';
import { roomSchema } from './schema.js';

/** Rooms and bookings as the database has them. */
export class RoomStore {
  static readonly token = token<RoomStore>('core.RoomStore');

  constructor(private readonly db: Db) {}

  /** Those no longer in use included, by name. */
  async rooms(county: string): Promise<readonly Room[]> {
    const { rooms: t } = this.tables;
    const rows = await this.db.q.select().from(t).where(eq(t.county, county)).orderBy(asc(t.name), asc(t.id));
    return rows.map(({ county: _, ...row }) => withoutNulls(row));
  }

  /** What is booked and not cancelled, by day and hour. */
  async bookings(county: string, where: SQL | undefined): Promise<readonly Booking[]> {
    const { bookings: t } = this.tables;
    const rows = await this.db.q
      .select()
      .from(t)
      .where(and(eq(t.county, county), eq(t.cancelled, false), where))
      .orderBy(asc(t.day), asc(t.from), asc(t.id));
    const people = await this.peopleOf(rows.map(({ id }) => id));
    return rows.map(({ id: booking, county: _, cancelled: __, ...row }) => {
      return { ...withoutNulls(row), booking, people: people.get(booking) ?? [] };
    });
  }

  /** One booking after the other in a county, until the end of the unit of work: what was seen free stays free. */
  async hold(county: string): Promise<void> {
    await this.db.next(`core.bookings.${county}`);
  }

  private async peopleOf(bookings: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>> {
    const { bookedPeople: t } = this.tables;
    const people = new Map<string, string[]>();
    for (const some of chunk([...bookings])) {
      const rows = await this.db.q.select().from(t).where(inArray(t.booking, some)).orderBy(asc(t.person));
      for (const { booking, person } of rows) people.set(booking, [...(people.get(booking) ?? []), person]);
    }
    return people;
  }

  get tables() {
    return roomSchema.of(this.db.dialect);
  }
}

import type { ActorCtx } from '@lianxin/api/server';
import { type Day, DomainError, minuteOf } from '@lianxin/base';
import { type Booking, isCurrent, minuteText, type Room, type Sitting } from '@lianxin/core/common';
import { and, type Db, eq, gt, gte, lt, ne } from '@lianxin/db';
import type { Audit } from '../directory/Audit.js';
import type { RoomStore } from './RoomStore.js';
import type { Rooms } from './Rooms.js';

/** Books, moves and cancels, each only where nothing else is. */
export class DbRooms implements Rooms {
  constructor(
    private readonly db: Db,
    private readonly store: RoomStore,
    private readonly audit: Audit,
  ) {}

  async roomsOn(county: string, on: Day): Promise<readonly Room[]> {
    return (await this.store.rooms(county)).filter((room) => isCurrent(room, on));
  }

  async getRoom(county: string, id: string): Promise<Room> {
    const room = (await this.store.rooms(county)).find((each) => each.id === id);
    if (!room) throw new DomainError('notFound', 'core.no_room');
    return room;
  }

  async findBooking(county: string, id: string): Promise<Booking | undefined> {
    const [booking] = await this.store.bookings(county, eq(this.store.tables.bookings.id, id));
    return booking;
  }

  async book(ctx: ActorCtx, { booking: id, dossier, about, unit, ...sitting }: Booking): Promise<void> {
    const { county } = ctx.actor;
    const { bookings: t } = this.store.tables;
    await this.store.hold(county);
    if ((await this.db.q.select().from(t).where(eq(t.id, id))).length)
      throw new DomainError('conflict', 'core.id_taken');
    await this.check(county, id, sitting);
    await this.db.q.insert(t).values({ id, county, dossier, about, unit, cancelled: false, ...placeOf(sitting) });
    await this.seat(id, sitting.people);
    await this.audit.write(ctx, 'core.booked', { booking: id, dossier, ...told(sitting) });
  }

  async move(ctx: ActorCtx, id: string, sitting: Sitting): Promise<void> {
    const { county } = ctx.actor;
    const { bookings: t, bookedPeople } = this.store.tables;
    await this.store.hold(county);
    const { dossier, ...before } = await this.getBooking(county, id);
    await this.check(county, id, sitting);
    await this.db.q.update(t).set(placeOf(sitting)).where(eq(t.id, id));
    await this.db.q.delete(bookedPeople).where(eq(bookedPeople.booking, id));
    await this.seat(id, sitting.people);
    const was = told(before);
    await this.audit.write(ctx, 'core.booking_moved', {
      booking: id,
      dossier,
      wasDay: was.day,
      wasFrom: was.from,
      wasTo: was.to,
      ...told(sitting),
    });
  }

  async cancel(ctx: ActorCtx, id: string): Promise<void> {
    const { county } = ctx.actor;
    const { bookings: t } = this.store.tables;
    await this.store.hold(county);
    const { dossier, ...before } = await this.getBooking(county, id);
    await this.db.q.update(t).set({ cancelled: true }).where(eq(t.id, id));
    await this.audit.write(ctx, 'core.booking_cancelled', { booking: id, dossier, ...told(before) });
  }

  async cancelAll(ctx: ActorCtx, dossier: string, about: string): Promise<void> {
    const { bookings: t } = this.store.tables;
    const coming = and(eq(t.dossier, dossier), eq(t.about, about), gte(t.day, ctx.today));
    for (const { booking, day, from } of await this.store.bookings(ctx.actor.county, coming))
      if (day > ctx.today || from > minuteOf(ctx.now)) await this.cancel(ctx, booking);
  }

  private async check(county: string, id: string, { room, day, from, to, people }: Sitting): Promise<void> {
    if (from >= to) throw new DomainError('invalid', 'core.hours_turned');
    if (room && !isCurrent(await this.getRoom(county, room), day)) throw new DomainError('notFound', 'core.no_room');
    const { bookings: t } = this.store.tables;
    const overlapping = and(eq(t.day, day), lt(t.from, to), gt(t.to, from), ne(t.id, id));
    for (const other of await this.store.bookings(county, overlapping)) {
      const { from: starts, to: ends } = told(other);
      if (room && other.room === room) throw new DomainError('conflict', 'core.room_taken', { from: starts, to: ends });
      const n = people.findIndex((person) => other.people.includes(person)) + 1;
      if (n) throw new DomainError('conflict', 'core.person_taken', { n, from: starts, to: ends });
    }
  }

  private async getBooking(county: string, id: string): Promise<Booking> {
    const booking = await this.findBooking(county, id);
    if (!booking) throw new DomainError('notFound', 'core.no_booking');
    return booking;
  }

  private async seat(booking: string, people: readonly string[]): Promise<void> {
    const rows = [...new Set(people)].map((person) => ({ booking, person }));
    if (rows.length) await this.db.q.insert(this.store.tables.bookedPeople).values(rows);
  }
}

const placeOf = ({ room, day, from, to }: Sitting) => ({ room: room ?? null, day, from, to });

/** A sitting in a line of the audit log. */
const told = ({ room = '', day, from, to }: Sitting) => ({ room, day, from: minuteText(from), to: minuteText(to) });

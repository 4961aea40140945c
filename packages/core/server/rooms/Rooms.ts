import type { ActorCtx } from '@lianxin/api/server';
import type { Day } from '@lianxin/base';
import type { Booking, Room, Sitting } from '@lianxin/core/common';
import { token } from '@lianxin/kernel/common';

/**
 * Rooms and hours of a county. Bookings are made, moved and cancelled in the open unit of work (the `run` of an action),
 * one after the other whoever makes them, so that two never share a room or a person. Each leaves a line in the audit log.
 */
export interface Rooms {
  /** The rooms in use on a day, by name. */
  roomsOn(county: string, on: Day): Promise<readonly Room[]>;
  /** Throws `core.no_room`. */
  getRoom(county: string, room: string): Promise<Room>;
  /** One that was cancelled is there no more. */
  findBooking(county: string, booking: string): Promise<Booking | undefined>;
  /** Throws `core.room_taken`, `core.person_taken` (with the place in `people`), `core.no_room`, `core.hours_turned`. */
  book(ctx: ActorCtx, booking: Booking): Promise<void>;
  /** To another room, day or hour, or with other people; whole. Throws like `book`, and `core.no_booking`. */
  move(ctx: ActorCtx, booking: string, to: Sitting): Promise<void>;
  /** Throws `core.no_booking`. */
  cancel(ctx: ActorCtx, booking: string): Promise<void>;
  /** Cancels what has not begun for something of a dossier; the log does so for each proceeding that ends. */
  cancelAll(ctx: ActorCtx, dossier: string, about: string): Promise<void>;
}
export const Rooms = token<Rooms>('core.Rooms');

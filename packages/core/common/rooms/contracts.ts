import { as, defineMutation, defineQuery } from '@lianxin/api/common';
import type { Day } from '@lianxin/base';
import { z } from 'zod';
import { daySchema } from '../daySchema.js';
import type { Room } from './Room.js';

const id = z.string().min(1).max(64);
const nothing = as<null>();

/** A booking as a post sees it: of a dossier out of its sight nothing but that the time is taken. */
export interface BookingRow {
  readonly booking: string;
  readonly room?: string;
  readonly day: Day;
  /** Minutes since midnight. */
  readonly from: number;
  readonly to: number;
  readonly held?: {
    readonly dossier: string;
    readonly about: string;
    /** Of a case. */
    readonly number?: string;
    readonly unit: string;
    readonly unitName: string;
    readonly people: readonly { readonly id: string; readonly name: string }[];
  };
}

/** The rooms of the county on a day (default: today); with `ended` also those that are no longer used. */
export const rooms = defineQuery('core.rooms', {
  permission: 'signedIn',
  input: z.strictObject({ on: daySchema().optional(), ended: z.boolean().optional() }).nullish(),
  output: as<readonly Room[]>(),
});

/** What is booked on some days, at most six weeks: everywhere, in these rooms, or with one of these people. */
export const bookings = defineQuery('core.bookings', {
  permission: 'core.read',
  input: z.strictObject({
    from: daySchema(),
    to: daySchema(),
    rooms: z.array(id).max(100).optional(),
    people: z.array(id).max(100).optional(),
  }),
  output: as<readonly BookingRow[]>(),
});

const facts = {
  name: z.string().trim().min(1).max(60),
  place: z.string().trim().min(1).max(120).optional(),
  seats: z.int().min(1).max(5000).optional(),
};

export const addRoom = defineMutation('core.addRoom', {
  permission: 'core.admin.rooms',
  input: z.strictObject(facts),
  output: as<{ readonly id: string }>(),
});

export const changeRoom = defineMutation('core.changeRoom', {
  permission: 'core.admin.rooms',
  input: z.strictObject({ room: id, ...facts }),
  output: nothing,
});

/** The last day of a room (default: today). Refused while something is booked in it after that day. */
export const closeRoom = defineMutation('core.closeRoom', {
  permission: 'core.admin.rooms',
  input: z.strictObject({ room: id, to: daySchema().optional() }),
  output: nothing,
});

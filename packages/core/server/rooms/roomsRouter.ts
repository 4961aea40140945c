import { mutation, type Procedures, query } from '@lianxin/api/server';
import { roomContracts as contracts } from '@lianxin/core/common';
import type { Get } from '@lianxin/kernel/server';
import { RoomAdmin } from './RoomAdmin.js';
import { RoomReader } from './RoomReader.js';

/** Rooms and what is booked; booking itself is part of the action that holds a session. */
export function roomsRouter(get: Get): Procedures {
  const [admin, reader] = [get(RoomAdmin.token), get(RoomReader.token)];
  return {
    rooms: query(contracts.rooms, (ctx, i) => reader.rooms(ctx, i)),
    bookings: query(contracts.bookings, (ctx, i) => reader.bookings(ctx, i)),
    addRoom: mutation(contracts.addRoom, (ctx, i) => admin.add(ctx, i)),
    changeRoom: mutation(contracts.changeRoom, (ctx, i) => admin.change(ctx, i)),
    closeRoom: mutation(contracts.closeRoom, (ctx, i) => admin.close(ctx, i)),
  };
}

import type { InputOf } from '@lianxin/api/common';
import type { ActorCtx } from '@lianxin/api/server';
import { DomainError, newId } from '@lianxin/base';
import type { roomContracts } from '@lianxin/core/common';
import { and, type Db, eq, gt } from '@lianxin/db';
import { token } from '@lianxin/kernel/common';
import type { Audit } from '../directory/Audit.js';
import type { RoomStore } from './RoomStore.js';

type Input<C extends keyof typeof roomContracts> = InputOf<(typeof roomContracts)[C]>;

/** What administrators change about the rooms of their county. Nothing is deleted; every change is audited. */
export class RoomAdmin {
  static readonly token = token<RoomAdmin>('core.RoomAdmin');

  constructor(
    private readonly db: Db,
    private readonly store: RoomStore,
    private readonly audit: Audit,
  ) {}

  async add(ctx: ActorCtx, facts: Input<'addRoom'>): Promise<{ id: string }> {
    const id = newId();
    const { county } = ctx.actor;
    await this.db.transaction(async () => {
      const row = { id, county, ...factsOf(facts), from: ctx.today, to: null };
      await this.db.q.insert(this.store.tables.rooms).values(row);
      await this.audit.write(ctx, 'core.room_added', { room: id });
    });
    return { id };
  }

  async change(ctx: ActorCtx, { room, ...facts }: Input<'changeRoom'>): Promise<null> {
    const { rooms: t } = this.store.tables;
    await this.checkOwn(ctx, room);
    await this.db.transaction(async () => {
      await this.db.q.update(t).set(factsOf(facts)).where(eq(t.id, room));
      await this.audit.write(ctx, 'core.room_changed', { room });
    });
    return null;
  }

  async close(ctx: ActorCtx, { room, to = ctx.today }: Input<'closeRoom'>): Promise<null> {
    const { rooms: t, bookings } = this.store.tables;
    const { county } = ctx.actor;
    await this.checkOwn(ctx, room);
    await this.db.transaction(async () => {
      await this.store.hold(county);
      const later = await this.store.bookings(county, and(eq(bookings.room, room), gt(bookings.day, to)));
      if (later.length) throw new DomainError('blocked', 'core.room_in_use', { count: later.length });
      await this.db.q.update(t).set({ to }).where(eq(t.id, room));
      await this.audit.write(ctx, 'core.room_closed', { room, to });
    });
    return null;
  }

  private async checkOwn({ actor }: ActorCtx, id: string): Promise<void> {
    const room = (await this.store.rooms(actor.county)).find((each) => each.id === id);
    if (!room) throw new DomainError('notFound', 'core.no_room');
  }
}

const factsOf = ({ name, place, seats }: Input<'addRoom'>) => ({ name, place: place ?? null, seats: seats ?? null });

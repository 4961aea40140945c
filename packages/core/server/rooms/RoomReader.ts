import type { InputOf } from '@lianxin/api/common';
import type { ActorCtx } from '@lianxin/api/server';
import { addDays, DomainError } from '@lianxin/base';
import { type Booking, type BookingRow, isCurrent, type Room, type roomContracts } from '@lianxin/core/common';
import { and, between, inArray } from '@lianxin/db';
import { token } from '@lianxin/kernel/common';
import type { Directory } from '../directory/Directory.js';
import type { CaseTitles } from '../petition/CaseTitles.js';
import type { RoomStore } from './RoomStore.js';

const MOST_DAYS = 42;

/** What the pages are shown of rooms and bookings. */
export class RoomReader {
  static readonly token = token<RoomReader>('core.RoomReader');

  constructor(
    private readonly store: RoomStore,
    private readonly titles: CaseTitles,
    private readonly directory: Directory,
  ) {}

  async rooms({ actor, today }: ActorCtx, input: InputOf<typeof roomContracts.rooms>): Promise<readonly Room[]> {
    const { on = today, ended = false } = input ?? {};
    return (await this.store.rooms(actor.county)).filter((room) => ended || isCurrent(room, on));
  }

  async bookings(
    { actor }: ActorCtx,
    { from, to, rooms, people }: InputOf<typeof roomContracts.bookings>,
  ): Promise<readonly BookingRow[]> {
    if (to < from || to >= addDays(from, MOST_DAYS)) throw new DomainError('invalid', 'core.too_many_days');
    const { bookings: t } = this.store.tables;
    const wanted = and(between(t.day, from, to), rooms && inArray(t.room, [...rooms]));
    const found = (await this.store.bookings(actor.county, wanted)).filter(
      (booking) => !people || people.some((person) => booking.people.includes(person)),
    );
    const titles = await this.titles.of(actor.unit, found);
    return found.map((booking) => this.rowOf(booking, titles.get(booking.dossier)?.number));
  }

  /** A case that the acting unit does not see has no number here, and nothing else. */
  private rowOf({ dossier, about, unit, people, ...slot }: Booking, number: string | undefined): BookingRow {
    if (number === undefined) return slot;
    const named = people.map((id) => ({ id, name: this.directory.nameOf(id) }));
    const unitName = this.directory.getUnit(unit).name;
    return { ...slot, held: { dossier, about, number, unit, unitName, people: named } };
  }
}

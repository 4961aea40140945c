import type { Actor, InputOf } from '@lianxin/api/common';
import type { ActorCtx } from '@lianxin/api/server';
import { addDays, DomainError } from '@lianxin/base';
import { type Booking, type BookingRow, isCurrent, type Room, type roomContracts } from '@lianxin/core/common';
import { and, between, inArray } from '@lianxin/db';
import { token } from '@lianxin/kernel/common';
import type { Directory } from '../directory/Directory.js';
import type { Sights } from '../dossier/Sights.js';
import type { Stores } from '../dossier/Stores.js';
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
    private readonly stores: Stores,
    private readonly sights: Sights,
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
    const others = new Set(found.map(({ dossier }) => dossier).filter((dossier) => !titles.has(dossier)));
    const seen = new Set(titles.keys());
    for (const dossier of others) if (await this.maySee(actor, dossier)) seen.add(dossier);
    return found.map((booking) => this.rowOf(booking, seen, titles.get(booking.dossier)?.number));
  }

  private rowOf(booking: Booking, seen: ReadonlySet<string>, number: string | undefined): BookingRow {
    const { dossier, about, unit, people, ...slot } = booking;
    if (!seen.has(dossier)) return slot;
    const named = people.map((id) => ({ id, name: this.directory.nameOf(id) }));
    const unitName = this.directory.getUnit(unit).name;
    return { ...slot, held: { dossier, about, unit, unitName, people: named, ...(number && { number }) } };
  }

  /** What is no case, or not in the list of the acting unit; a sealed dossier is seen by nobody here. */
  private async maySee(actor: Actor, dossier: string): Promise<boolean> {
    const head = await this.stores.open.logs.findHead(dossier);
    return head && this.sights.mayRead(actor, head.kind) ? this.sights.find(head.kind)!.mayOpen(actor, head) : false;
  }
}

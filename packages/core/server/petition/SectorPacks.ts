import type { ActorCtx } from '@lianxin/api/server';
import { type Day, DomainError } from '@lianxin/base';
import {
  type Answered,
  type Deadline,
  deadlineOf,
  type PackVersion,
  type PackWay,
  packsOn,
  type SectorPack,
  statutoryPack,
  wayRef,
} from '@lianxin/core/common';
import { eq } from '@lianxin/db';
import { token } from '@lianxin/kernel/common';
import type { Audit } from '../directory/Audit.js';
import type { Directory } from '../directory/Directory.js';
import type { Calendars } from '../dossier/Calendars.js';
import type { Db } from '../shared.js';
import { petitionSchema } from './schema.js';

/** The lists of lawful ways that a county works with: those shipped, and the versions it added. */
export class SectorPacks {
  static readonly token = token<SectorPacks>('core.SectorPacks');

  constructor(
    private readonly db: Db,
    private readonly calendars: Calendars,
    private readonly directory: Directory,
    private readonly audit: Audit,
  ) {}

  async inForce(county: string, on: Day): Promise<readonly SectorPack[]> {
    return packsOn(
      (await this.versions(county)).map(({ pack }) => pack),
      on,
    );
  }

  async versions(county: string): Promise<readonly PackVersion[]> {
    const rows = await this.db.q.select().from(this.table).where(eq(this.table.county, county));
    const own = rows.map(({ body, by, at }) => ({
      pack: body,
      added: { by: this.directory.nameOf(by), at: at.toISOString() },
    }));
    const newestFirst = (a: PackVersion, b: PackVersion) =>
      a.pack.id.localeCompare(b.pack.id) || b.pack.version - a.pack.version;
    return [{ pack: statutoryPack }, ...own].sort(newestFirst);
  }

  /** Throws `core.pack_version_taken` unless the version is a new one, `core.pack_in_past` where it would reach back. */
  async add(ctx: ActorCtx, pack: SectorPack): Promise<void> {
    const { county, person } = ctx.actor;
    if (pack.from < ctx.today) throw new DomainError('invalid', 'core.pack_in_past');
    await this.db.transaction(async () => {
      const known = (await this.versions(county)).filter((v) => v.pack.id === pack.id).map((v) => v.pack.version);
      const latest = Math.max(0, ...known);
      if (pack.version <= latest) throw new DomainError('conflict', 'core.pack_version_taken', { latest });
      const { id, version, from } = pack;
      await this.db.q.insert(this.table).values({ county, pack: id, version, body: pack, by: person, at: ctx.now });
      await this.audit.write(ctx, 'core.sector_pack_added', { pack: id, version, from });
    });
  }

  /** The way that a decision names, from a pack in force on the day; `core.way_not_in_pack` where there is none. */
  async getWay(county: string, line: string, on: Day): Promise<PackWay> {
    for (const pack of await this.inForce(county, on)) {
      const ways = pack.matters.flatMap((matter) => matter.ways);
      const way = ways.find(({ code }) => wayRef(pack, code) === line);
      if (way) return way;
    }
    throw new DomainError('conflict', 'core.way_not_in_pack');
  }

  deadline(county: string, counts: readonly Answered[]): Deadline {
    return deadlineOf(counts, this.calendars.of(county));
  }

  private get table() {
    return petitionSchema.of(this.db.dialect).sectorPacks;
  }
}

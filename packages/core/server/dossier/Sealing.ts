import { type Actor, isSystem } from '@lianxin/api/common';
import type { ActorCtx } from '@lianxin/api/server';
import { type Day, DomainError, dayOf } from '@lianxin/base';
import { and, asc, type Db, desc, eq } from '@lianxin/db';
import { token } from '@lianxin/kernel/common';
import type { Audit } from '../directory/Audit.js';
import type { TimeSource } from '../shared.js';
import type { Dossier } from './Dossier.js';
import type { Recipient } from './Log.js';
import type { ReadRecords } from './Projection.js';
import type { Projections } from './Projections.js';
import type { Sights } from './Sights.js';
import type { Stores } from './Stores.js';
import { dossierSchema } from './schema.js';

/** Somebody named for a sealed dossier. */
export interface NamedPerson extends Recipient {
  readonly by: string;
  readonly at: Date;
}

/** A day on which somebody opened one. */
export interface Opening {
  readonly person: string;
  readonly day: Day;
  readonly first: Date;
  readonly last: Date;
}

/** Moves what must be kept apart into the sealed store, and says who alone may open it there. */
export class Sealing {
  static readonly token = token<Sealing>('core.Sealing');

  constructor(
    private readonly db: Db,
    private readonly stores: Stores,
    private readonly projections: Projections,
    private readonly sights: Sights,
    private readonly audit: Audit,
    private readonly time: TimeSource,
  ) {}

  /**
   * True for a person named for a sealed dossier who acts in a post that reads dossiers of its kind: a person named who
   * became an administrator is let in no longer. Each opening leaves a line in the audit log.
   */
  async admits(actor: Actor, dossier: string): Promise<boolean> {
    const { sealedAccess: t, sealed } = this.tables;
    const [named] = await this.db.q
      .select({ kind: sealed.heads.kind })
      .from(t)
      .innerJoin(sealed.heads, and(eq(sealed.heads.dossier, t.dossier), eq(sealed.heads.county, actor.county)))
      .where(and(eq(t.dossier, dossier), eq(t.person, actor.person)));
    if (!named || !this.sights.mayRead(actor, named.kind)) return false;
    await this.db.transaction(() => this.keepOpening(actor, dossier));
    return true;
  }

  /** Who may open a dossier, and what for. */
  async named(dossier: string): Promise<readonly NamedPerson[]> {
    const { sealedAccess: t } = this.tables;
    return this.db.q
      .select({ person: t.person, purpose: t.purpose, by: t.by, at: t.at })
      .from(t)
      .where(eq(t.dossier, dossier))
      .orderBy(asc(t.at), asc(t.person));
  }

  /** Who opened a dossier, a line for each day on which they did, the latest day first. */
  async openings(dossier: string): Promise<readonly Opening[]> {
    const { sealedOpenings: t } = this.tables;
    return this.db.q
      .select({ person: t.person, day: t.day, first: t.first, last: t.last })
      .from(t)
      .where(eq(t.dossier, dossier))
      .orderBy(desc(t.day), asc(t.person));
  }

  /** Ends the right of one person; leaves an audit line. */
  async unname(ctx: ActorCtx, dossier: string, person: string): Promise<void> {
    const { sealedAccess: t } = this.tables;
    await this.db.q.delete(t).where(and(eq(t.dossier, dossier), eq(t.person, person)));
    await this.audit.write(ctx, 'core.sealed_unnamed', { dossier, person });
  }

  private async keepOpening(actor: Actor, dossier: string): Promise<void> {
    const { sealedOpenings: t } = this.tables;
    const now = this.time.now();
    await this.db.q
      .insert(t)
      .values({ dossier, person: actor.person, day: dayOf(now), first: now, last: now })
      .onConflictDoUpdate({ target: [t.dossier, t.person, t.day], set: { last: now } });
    await this.audit.write({ actor, now }, 'core.sealed_opened', { dossier });
  }

  /** Names persons for a sealed dossier, each with an audit line; nobody is named twice. */
  async name(ctx: ActorCtx, { dossier, county }: Dossier, recipients: readonly Recipient[]): Promise<void> {
    const { sealedAccess } = this.tables;
    for (const { person, purpose } of recipients) {
      const added = await this.db.q
        .insert(sealedAccess)
        .values({ dossier, person, purpose, by: ctx.actor.person, at: ctx.now })
        .onConflictDoNothing()
        .returning({ person: sealedAccess.person });
      if (added.length) await this.audit.write(ctx, 'core.sealed_named', { dossier, person, purpose }, county);
    }
  }

  /** Keeps the id of a dossier that begins sealed from being used in the open store. */
  async reserve({ dossier, county, kind, store }: Dossier): Promise<void> {
    const head = { dossier, county, kind, store, seq: 0, hash: '' };
    if (!(await this.stores.open.logs.insertHead(head, 0, 'sealed')))
      throw new DomainError('conflict', 'core.dossier_exists');
  }

  /** Makes a waiting file part of a dossier and answers its fingerprint. One takes what one brought oneself. */
  async takeFile({ actor }: ActorCtx, { dossier, county, store }: Dossier, file: string): Promise<string> {
    const { open, sealed } = this.stores;
    const row = await open.files.take(file, county, dossier);
    if (!row || (row.by !== actor.person && !isSystem(actor)))
      throw new DomainError('invalid', 'core.file_not_waiting');
    if (store === 'sealed') {
      await sealed.files.insert({ ...row, ...sealed.files.lock(row, open.files.unlock(row)!) });
      await open.files.remove(file);
    }
    return row.fingerprint;
  }

  /**
   * Moves log, records and files, in the open unit of work. The chain stays as it is; in the open store a tombstone
   * says where it stood, and nothing else is left.
   */
  async move(dossier: Dossier, before: Dossier, read: ReadRecords, isNew: boolean): Promise<Dossier> {
    // As it was while it was open: what makes it a report is projected by nobody.
    if (!isNew) await this.projections.remove(before, read);
    const { open, sealed } = this.tables;
    const { heads } = open;
    const first = await this.stores.sealed.logs.nextPosition(dossier.seq);
    const { dossier: id, county, kind, seq, hash } = dossier;
    await this.stores.sealed.logs.insertHead(
      { dossier: id, county, kind, seq, hash, store: 'sealed' },
      first + seq - 1,
    );
    await this.db.q.update(heads).set({ state: 'sealed' }).where(eq(heads.dossier, id));
    for (const row of await this.db.q.select().from(open.entries).where(eq(open.entries.dossier, id))) {
      const moved = { ...row, position: first + row.seq - 1, openPosition: row.position };
      await this.db.q.insert(sealed.entries).values(moved);
    }
    await this.db.q.delete(open.entries).where(eq(open.entries.dossier, id));
    await this.moveRecords(dossier);
    await this.moveFiles(dossier);
    const entries = await this.stores.sealed.logs.entries(id);
    return dossier.in('sealed', entries);
  }

  private async moveRecords({ dossier, county }: Dossier): Promise<void> {
    const { open, sealed } = this.tables;
    const { stores } = this;
    for (const row of await this.db.q.select().from(open.records).where(eq(open.records.dossier, dossier))) {
      const { id, version, body } = row;
      const plain = body && stores.open.records.open(county, id, version, body);
      const sealedBody = plain && stores.sealed.records.seal(county, id, version, plain);
      await this.db.q.insert(sealed.records).values({ ...row, body: sealedBody });
    }
    await this.db.q.delete(open.records).where(eq(open.records.dossier, dossier));
  }

  private async moveFiles({ dossier }: Dossier): Promise<void> {
    const { open, sealed } = this.tables;
    for (const row of await this.db.q.select().from(open.files).where(eq(open.files.dossier, dossier))) {
      const secrets = this.stores.open.files.unlock(row);
      await this.db.q
        .insert(sealed.files)
        .values({ ...row, ...(secrets && this.stores.sealed.files.lock(row, secrets)) });
    }
    await this.db.q.delete(open.files).where(eq(open.files.dossier, dossier));
  }

  private get tables() {
    return dossierSchema.of(this.db.dialect);
  }
}

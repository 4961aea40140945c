import { type Actor, isSystem } from '@lianxin/api/common';
import type { ActorCtx } from '@lianxin/api/server';
import type { NewEntry } from '@lianxin/core/common';
import { Dossier } from './Dossier.js';
import type { DossierWriter } from './DossierWriter.js';
import type { EntryTypes } from './EntryTypes.js';
import type { Head } from './Head.js';
import type { Founding, Log, Writing } from './Log.js';
import { notFound } from './notFound.js';
import type { Sealing } from './Sealing.js';
import type { Sights } from './Sights.js';
import type { Stores } from './Stores.js';
import { movedOn } from './UnitWriter.js';
import type { Writers } from './Writers.js';

/** The log over the tables of both stores. */
export class DbLog implements Log {
  constructor(
    private readonly stores: Stores,
    private readonly types: EntryTypes,
    private readonly sights: Sights,
    private readonly sealing: Sealing,
    private readonly writers: Writers,
  ) {}

  async open(actor: Actor, dossier: string): Promise<Dossier> {
    const head = await this.stores.open.logs.findHead(dossier);
    if (head) {
      if (head.county === actor.county && (await this.isInSight(actor, head))) return this.read(head);
    } else if (await this.sealing.admits(actor, dossier)) {
      const sealed = await this.stores.sealed.logs.findHead(dossier);
      if (sealed) return this.read(sealed);
    }
    throw notFound();
  }

  async find(dossier: string): Promise<Dossier | undefined> {
    const head = await this.stores.open.logs.findHead(dossier);
    return head && this.read(head);
  }

  async lock(dossier: Dossier): Promise<Dossier> {
    const { logs } = this.stores[dossier.store];
    const head = await logs.lock(dossier.dossier);
    if (!head) throw notFound();
    return head.seq === dossier.seq ? dossier : dossier.with(await logs.entries(dossier.dossier, dossier.seq));
  }

  found(ctx: ActorCtx, { dossier, kind, recipients }: Founding, writing: Writing): DossierWriter {
    const { county } = ctx.actor;
    const store = recipients?.length ? 'sealed' : 'open';
    const empty = new Dossier({ dossier, kind, county, store }, [], this.types.find);
    return this.writers.begin(ctx, empty, writing, recipients);
  }

  write(ctx: ActorCtx, dossier: Dossier, writing: Writing): DossierWriter {
    return this.writers.continue(ctx, dossier, writing);
  }

  async foundWith(ctx: ActorCtx, founding: Founding, entries: readonly NewEntry[], writing: Writing): Promise<Dossier> {
    const writer = this.found(ctx, founding, writing);
    await writer.append(...entries);
    return writer.flush();
  }

  async append(ctx: ActorCtx, dossier: Dossier, entries: readonly NewEntry[], writing: Writing): Promise<Dossier> {
    if ((await this.lock(dossier)).seq !== dossier.seq) throw movedOn();
    const writer = this.write(ctx, dossier, writing);
    await writer.append(...entries);
    return writer.flush();
  }

  private async isInSight(actor: Actor, head: Head): Promise<boolean> {
    if (isSystem(actor)) return true;
    return this.sights.mayRead(actor, head.kind) ? this.sights.find(head.kind)!.mayOpen(actor, head) : false;
  }

  private async read(head: Head): Promise<Dossier> {
    const { dossier, county, kind, store } = head;
    const entries = await this.stores[store].logs.entries(dossier);
    return new Dossier({ dossier, county, kind, store }, entries, this.types.find);
  }
}

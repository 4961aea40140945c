import type { Actor } from '@lianxin/api/common';
import type { ActorCtx } from '@lianxin/api/server';
import { DomainError } from '@lianxin/base';
import { entries, Reason } from '@lianxin/core/common';
import { and, count, type Db, eq } from '@lianxin/db';
import type { Actors } from '../directory/Actors.js';
import type { Directory } from '../directory/Directory.js';
import type { HowToEnd, OpenProceedings } from '../directory/OpenProceedings.js';
import type { Log } from './Log.js';
import { dossierSchema } from './schema.js';

/** The procedures that plugins run on dossiers, from their table. */
export class DbProceedings implements OpenProceedings {
  constructor(
    private readonly db: Db,
    private readonly log: Log,
    private readonly directory: Directory,
    private readonly actors: Actors,
  ) {}

  async count(county: string, plugin: string): Promise<number> {
    const [row] = await this.db.q.select({ n: count() }).from(this.table).where(this.isOpen(county, plugin));
    return row!.n;
  }

  async outOfReach({ actor, today }: ActorCtx, plugin: string, person: string): Promise<number> {
    const posts = this.directory.postsOf(person, today).filter(({ county }) => county === actor.county);
    const acting = posts.map((post) => this.actors.of(post));
    let beyond = 0;
    for (const [dossier, open] of await this.openOn(actor.county, plugin))
      if (!(await this.isSeenBy(acting, dossier))) beyond += open.length;
    return beyond;
  }

  /** One transaction for each dossier: what fails later leaves what was ended before. */
  async endAll(ctx: ActorCtx, plugin: string, how: HowToEnd): Promise<void> {
    for (const [dossier, open] of await this.openOn(ctx.actor.county, plugin))
      await this.db.transaction(() => this.end(ctx, dossier, open, how));
  }

  private async end(ctx: ActorCtx, id: string, proceedings: readonly string[], how: HowToEnd): Promise<void> {
    const found = await this.log.find(id);
    if (!found) return;
    const writer = this.log.write(ctx, await this.log.lock(found), { plugin: 'core' });
    const reason = await writer.put(Reason, { text: how.reason });
    const outcome = how.to ? 'core.handed_over' : 'core.plugin_disabled';
    const to = how.to && { to: how.to };
    for (const about of proceedings) {
      if (writer.dossier.proceedings.get(about)?.endedOn) continue;
      const data = { outcome, reason, ...to };
      await writer.append({ type: entries.proceedingEnded.id, about, data, proceeding: { do: 'end', outcome, ...to } });
    }
    await writer.flush();
  }

  /** By dossier. */
  private async openOn(county: string, plugin: string): Promise<ReadonlyMap<string, readonly string[]>> {
    const { dossier, id } = this.table;
    const open = await this.db.q.select({ dossier, id }).from(this.table).where(this.isOpen(county, plugin));
    const ids = (rows: readonly { readonly id: string }[]) => rows.map((row) => row.id);
    return new Map([...Map.groupBy(open, (row) => row.dossier)].map(([of, rows]) => [of, ids(rows)]));
  }

  private async isSeenBy(actors: readonly Actor[], dossier: string): Promise<boolean> {
    for (const actor of actors) if (await this.opens(actor, dossier)) return true;
    return false;
  }

  private opens(actor: Actor, dossier: string): Promise<boolean> {
    return this.log.open(actor, dossier).then(
      () => true,
      (error: unknown) => {
        if (DomainError.is(error) && error.kind === 'notFound') return false;
        throw error;
      },
    );
  }

  private isOpen(county: string, plugin: string) {
    const { table: t } = this;
    return and(eq(t.county, county), eq(t.plugin, plugin), eq(t.state, 'open'));
  }

  private get table() {
    return dossierSchema.of(this.db.dialect).proceedings;
  }
}

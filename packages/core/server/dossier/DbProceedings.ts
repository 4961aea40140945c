import type { ActorCtx } from '@lianxin/api/server';
import { entries, Reason } from '@lianxin/core/common';
import { and, count, type Db, eq } from '@lianxin/db';
import type { OpenProceedings } from '../directory/OpenProceedings.js';
import type { Log } from './Log.js';
import { dossierSchema } from './schema.js';

/** The procedures that plugins run on dossiers, from their table. */
export class DbProceedings implements OpenProceedings {
  constructor(
    private readonly db: Db,
    private readonly log: Log,
  ) {}

  async count(county: string, plugin: string): Promise<number> {
    const [row] = await this.db.q.select({ n: count() }).from(this.table).where(this.isOpen(county, plugin));
    return row!.n;
  }

  /** One transaction for each dossier: what fails later leaves what was ended before. */
  async endAll(ctx: ActorCtx, plugin: string, reason: string): Promise<void> {
    const open = await this.db.q
      .select({ dossier: this.table.dossier, id: this.table.id })
      .from(this.table)
      .where(this.isOpen(ctx.actor.county, plugin));
    for (const [dossier, ended] of Map.groupBy(open, (row) => row.dossier))
      await this.db.transaction(() =>
        this.end(
          ctx,
          dossier,
          ended.map(({ id }) => id),
          reason,
        ),
      );
  }

  private async end(ctx: ActorCtx, id: string, proceedings: readonly string[], text: string): Promise<void> {
    const found = await this.log.find(id);
    if (!found) return;
    const writer = this.log.write(ctx, await this.log.lock(found), { plugin: 'core' });
    const reason = await writer.put(Reason, { text });
    for (const about of proceedings) {
      if (writer.dossier.proceedings.get(about)?.endedOn) continue;
      const outcome = 'core.plugin_disabled';
      const data = { outcome, reason };
      await writer.append({ type: entries.proceedingEnded.id, about, data, proceeding: { do: 'end', outcome } });
    }
    await writer.flush();
  }

  private isOpen(county: string, plugin: string) {
    const { table: t } = this;
    return and(eq(t.county, county), eq(t.plugin, plugin), eq(t.state, 'open'));
  }

  private get table() {
    return dossierSchema.of(this.db.dialect).proceedings;
  }
}

import type { Db } from '@lianxin/db';
import { token } from '@lianxin/kernel/common';
import type { Contributions } from '@lianxin/kernel/server';
import { z } from 'zod';
import type { Plugins } from '../Plugins.js';
import type { KeptCalendars } from './Calendars.js';
import type { EntryTypes } from './EntryTypes.js';
import type { Projection } from './Projection.js';
import type { Rebuilding } from './Rebuilding.js';
import { dossierSchema } from './schema.js';

/** What the machinery does for a plugin once its tables are there and before it starts. */
export class Installing {
  static readonly token = token<Installing>('core.Installing');

  constructor(
    private readonly db: Db,
    private readonly types: EntryTypes,
    private readonly projections: Contributions<Projection>,
    private readonly rebuilding: Rebuilding,
    private readonly plugins: Plugins,
    private readonly calendars: KeptCalendars,
  ) {}

  /** Copies its entry types, so that its logs read without it, and rebuilds its tables where their version is new. */
  async install(plugin: string, folder: string): Promise<void> {
    await this.calendars.load();
    await this.copyTypes(plugin, folder);
    const own = this.projections.everywhere().filter((c) => c.plugin === plugin);
    await this.rebuilding.rebuildStale(own.map(({ value }) => value));
  }

  private async copyTypes(plugin: string, folder: string): Promise<void> {
    const { entryTypes } = dossierSchema.of(this.db.dialect);
    const own = this.types.all().filter((owned) => owned.plugin === plugin);
    await this.db.transaction(async () => {
      for (const { type } of own) {
        const { id, v, about } = type;
        const labels = this.plugins.texts.label(folder, `entries.${id}`);
        const schema = z.toJSONSchema(type.data, { io: 'input', unrepresentable: 'any' }) as Record<string, unknown>;
        const row = { plugin, about, labels: { ...labels }, schema };
        await this.db.q
          .insert(entryTypes)
          .values({ id, v, ...row })
          .onConflictDoUpdate({ target: [entryTypes.id, entryTypes.v], set: row });
      }
    });
  }
}

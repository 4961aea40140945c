import type { CountyState } from '@lianxin/kernel/common';
import type { PluginStates } from '@lianxin/kernel/server';
import { schema } from '../schema.js';
import type { Db } from '../shared.js';

/** Decisions about plugins, in the database and in memory. */
export class DbPluginStates implements PluginStates {
  private readonly states = new Map<string, CountyState>();
  private readonly hashes = new Map<string, string>();

  constructor(private readonly db: Db) {}

  async load(): Promise<void> {
    const { pluginStates, pluginApprovals } = this.tables;
    for (const row of await this.db.q.select().from(pluginStates))
      this.states.set(keyOf(row.county, row.plugin), row.state);
    for (const row of await this.db.q.select().from(pluginApprovals)) this.hashes.set(row.plugin, row.hash);
  }

  stateIn(county: string, plugin: string): CountyState | undefined {
    return this.states.get(keyOf(county, plugin));
  }

  async setState(county: string, plugin: string, state: CountyState): Promise<void> {
    const { pluginStates } = this.tables;
    await this.db.transaction(async () => {
      await this.db.q
        .insert(pluginStates)
        .values({ county, plugin, state })
        .onConflictDoUpdate({ target: [pluginStates.county, pluginStates.plugin], set: { state } });
      this.db.afterCommit(() => void this.states.set(keyOf(county, plugin), state));
    });
  }

  approvedHash(plugin: string): string | undefined {
    return this.hashes.get(plugin);
  }

  async approve(plugin: string, hash: string): Promise<void> {
    const { pluginApprovals } = this.tables;
    const at = new Date();
    await this.db.transaction(async () => {
      await this.db.q
        .insert(pluginApprovals)
        .values({ plugin, hash, at })
        .onConflictDoUpdate({ target: pluginApprovals.plugin, set: { hash, at } });
      this.db.afterCommit(() => void this.hashes.set(plugin, hash));
    });
  }

  private get tables() {
    return schema.of(this.db.dialect);
  }
}

const keyOf = (county: string, plugin: string): string => `${county} ${plugin}`;

import type { CountyState } from '../common/index.js';

/** Where decisions about plugins are kept: approvals by hash, states by county. Read without waiting, written durably. */
export interface PluginStates {
  /** Reads everything that was kept; called before anything else. */
  load(): Promise<void>;

  /** What was last kept; undefined when the county never decided. */
  stateIn(county: string, plugin: string): CountyState | undefined;

  /** Once it resolves, `stateIn` answers with the new state. */
  setState(county: string, plugin: string, state: CountyState): Promise<void>;

  /** The hash (SHA-256, hex) of the package that was approved, if any. */
  approvedHash(plugin: string): string | undefined;

  approve(plugin: string, hash: string): Promise<void>;
}

/** Decisions that last as long as the process. */
export class MemoryPluginStates implements PluginStates {
  private readonly states = new Map<string, CountyState>();
  private readonly hashes = new Map<string, string>();

  async load(): Promise<void> {}

  stateIn(county: string, plugin: string): CountyState | undefined {
    return this.states.get(`${county}\n${plugin}`);
  }

  async setState(county: string, plugin: string, state: CountyState): Promise<void> {
    this.states.set(`${county}\n${plugin}`, state);
  }

  approvedHash(plugin: string): string | undefined {
    return this.hashes.get(plugin);
  }

  async approve(plugin: string, hash: string): Promise<void> {
    this.hashes.set(plugin, hash);
  }
}

import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { DomainError } from '@lianxin/base';
import { type Phase, problem } from '../common/index.js';
import { failure } from './failure.js';
import { hashFolder } from './hashFolder.js';
import { dependsOn, type Installed, type RunningPlugin } from './Installed.js';
import type { InstalledPlugins } from './InstalledPlugins.js';
import type { ServerPlugin } from './ServerPlugin.js';
import type { ServiceContainer } from './ServiceContainer.js';
import { within } from './within.js';

/** Brings plugins up in dependency order and down in reverse. One that throws is set aside, the rest goes on. */
export class Lifecycle<P extends ServerPlugin> {
  /** In the order in which they were started. */
  private started: Installed<P>[] = [];
  /** Stops of plugins set aside while running. */
  private readonly stopping = new Set<Promise<void>>();

  constructor(
    private readonly installed: InstalledPlugins<P>,
    private readonly container: ServiceContainer,
    private readonly prepare: (plugin: RunningPlugin<P>) => void | Promise<void>,
    private readonly patience: number,
  ) {}

  /**
   * `group` is in dependency order. A built-in plugin that throws ends it with DomainError `kernel.built_in_failed`:
   * nothing works without it.
   */
  async bringUp(group: readonly Installed<P>[]): Promise<void> {
    const able: Installed<P>[] = [];
    for (const plugin of group) if (this.hasItsDependencies(plugin, able)) able.push(plugin);

    for (const plugin of able) {
      await this.step(plugin, 'import', () => this.import(plugin));
      await this.step(plugin, 'services', () =>
        this.container.register(plugin.onDisk.id, (s) => plugin.plugin!.services?.(s)),
      );
    }
    for (const plugin of able) await this.step(plugin, 'build', () => this.container.build(plugin.onDisk.id));
    for (const plugin of able) {
      await this.step(plugin, 'prepare', () => this.prepare(running(plugin)));
      await this.step(plugin, 'start', () => this.start(plugin));
      if (plugin.state === 'waiting') plugin.state = 'ready';
    }
  }

  /** Sets a plugin aside, with all that depend on it, and stops what of them runs. */
  setAside(plugin: Installed<P>, phase: Phase, error: unknown): void {
    const gone = this.installed.setAside(plugin, phase, failure(plugin.onDisk.id, phase, error), error);
    const stopped = gone.reduce((before, i) => before.then(() => this.stopOne(i)), Promise.resolve());
    this.stopping.add(stopped);
    void stopped.then(() => this.stopping.delete(stopped));
  }

  /** Stops everything in reverse order, each on its own. */
  async stop(): Promise<void> {
    for (const plugin of [...this.started].reverse()) await this.stopOne(plugin);
    await Promise.all(this.stopping);
  }

  private hasItsDependencies(plugin: Installed<P>, able: readonly Installed<P>[]): boolean {
    if (plugin.state !== 'waiting') return false;
    const missing = dependsOn(plugin).find((id) => {
      const needed = this.installed.get(id);
      return needed.state !== 'ready' && !able.includes(needed);
    });
    if (missing === undefined) return true;
    const { id } = plugin.onDisk;
    this.installed.tell(plugin, 'import', problem('dependency_not_running', { plugin: id, needs: missing }));
    return false;
  }

  private async step(plugin: Installed<P>, phase: Phase, work: () => void | Promise<void>): Promise<void> {
    if (plugin.state !== 'waiting') return;
    try {
      await within(this.patience, work());
    } catch (cause) {
      const { id, origin } = plugin.onDisk;
      if (origin === 'builtIn') {
        throw new DomainError('unavailable', 'kernel.built_in_failed', { plugin: id, phase }, { cause });
      }
      this.setAside(plugin, phase, cause);
    }
  }

  private async import(installed: Installed<P>): Promise<void> {
    const { id, folder, origin, hash, manifest } = installed.onDisk;
    // What was approved is what runs: files may have changed since they were read.
    if (origin === 'found' && (await hashFolder(folder)) !== hash) {
      throw new DomainError('conflict', 'kernel.changed_since_approval', { plugin: id });
    }
    installed.hasRun = true;
    if (origin === 'builtIn') return;
    const file = manifest!.lianxin.server;
    const loaded: unknown = file ? (await import(pathToFileURL(join(folder, file)).href)).default : { id };
    if ((loaded as ServerPlugin | undefined)?.id !== id) {
      throw new DomainError('invalid', 'kernel.wrong_export', { plugin: id, path: file! });
    }
    installed.plugin = loaded as P;
  }

  private async start(plugin: Installed<P>): Promise<void> {
    this.started.push(plugin);
    await plugin.plugin!.start?.(this.container.getFor(plugin.onDisk.id));
  }

  private async stopOne(plugin: Installed<P>): Promise<void> {
    if (!this.started.includes(plugin)) return;
    this.started = this.started.filter((i) => i !== plugin);
    const { id } = plugin.onDisk;
    try {
      await within(this.patience, plugin.plugin!.stop?.());
    } catch (cause) {
      this.installed.tell(plugin, 'stop', failure(id, 'stop', cause), cause);
    }
  }
}

export function running<P extends ServerPlugin>({ onDisk, plugin }: Installed<P>): RunningPlugin<P> {
  return { id: onDisk.id, folder: onDisk.folder, manifest: onDisk.manifest!, plugin: plugin! };
}

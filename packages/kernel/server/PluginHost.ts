import { DomainError } from '@lianxin/base';
import {
  type CountyState,
  type Dep,
  type Manifest,
  type PluginNotice,
  type Point,
  parseManifest,
} from '../common/index.js';
import type { Contributions } from './Contributions.js';
import { CountyStates } from './CountyStates.js';
import { failure } from './failure.js';
import type { PackageOnDisk, PluginInfo, RunningPlugin } from './Installed.js';
import { InstalledPlugins } from './InstalledPlugins.js';
import { inTurn } from './inTurn.js';
import { Lifecycle, running } from './Lifecycle.js';
import type { PluginStates } from './PluginStates.js';
import { checkPackage, listPackages, readPackage } from './readPackage.js';
import type { ServerPlugin } from './ServerPlugin.js';
import { ServiceContainer } from './ServiceContainer.js';
import { all } from './Services.js';
import type { Standing } from './Standing.js';

/** A contribution that throws this many times in a row takes its plugin with it. */
const FAULTS_BORNE = 3;

export interface PluginHostOptions<P extends ServerPlugin = ServerPlugin> {
  /** Always on, set up first, and the host does not run without them. */
  readonly builtIn: readonly { readonly manifest: Manifest; readonly plugin: P; readonly folder: string }[];
  /** Folders of packages; those in a folder that is not trusted run only after their very files were approved. */
  readonly folders: readonly { readonly path: string; readonly trusted: boolean }[];
  readonly states: PluginStates;
  /** The version that `engines.lianxin` speaks of. */
  readonly hostVersion: string;
  /** What the application does for each plugin between building and starting it, e.g. migrations; may set it aside by throwing. */
  readonly prepare?: (plugin: RunningPlugin<P>) => void | Promise<void>;
  readonly onNotice?: (notice: PluginNotice) => void;
  /** Milliseconds a plugin may take for one step of its life, and for one answer to `ask`. */
  readonly patience?: { readonly step?: number; readonly call?: number };
}

/**
 * Finds plugins, sets them up, answers which of them count in which county, and stops them. `P` is what the
 * application's plugins export beyond what the host knows.
 */
export class PluginHost<P extends ServerPlugin = ServerPlugin> {
  private readonly installed: InstalledPlugins<P>;
  private readonly lifecycle: Lifecycle<P>;
  private readonly counties: CountyStates;
  private readonly container: ServiceContainer;
  private readonly turn = inTurn();

  constructor(private readonly options: PluginHostOptions<P>) {
    const { states, patience = {} } = options;
    this.installed = new InstalledPlugins<P>(
      (plugin) => states.approvedHash(plugin),
      (notice) => options.onNotice?.(notice),
    );
    this.counties = new CountyStates(this.installed, states);
    this.container = new ServiceContainer(this.standing(), patience.call ?? 5_000);
    this.lifecycle = new Lifecycle(
      this.installed,
      this.container,
      async (plugin) => options.prepare?.(plugin),
      patience.step ?? 30_000,
    );
  }

  /** Reads what lies in the folders without running it. May be called again to see what was added or changed. */
  discover(): Promise<void> {
    return this.turn(async () => {
      const { builtIn, folders, states, hostVersion } = this.options;
      await states.load();
      const packages: PackageOnDisk[] = [];
      for (const { manifest, folder } of builtIn) {
        const { problems: inManifest } = parseManifest(manifest);
        const problems = [...inManifest, ...(await checkPackage(folder, 'builtIn', manifest, hostVersion))];
        packages.push({ id: manifest.lianxin.id, origin: 'builtIn', folder, manifest, problems });
      }
      for (const { path, trusted } of folders) {
        for (const folder of await listPackages(path)) {
          packages.push(await readPackage(folder, trusted ? 'trusted' : 'found', hostVersion));
        }
      }
      this.installed.update(packages);
      for (const { manifest, plugin } of builtIn) this.takeBuiltIn(manifest.lianxin.id, plugin);
    });
  }

  /** Runs everything that is in order and approved, in dependency order. */
  setUp(): Promise<void> {
    return this.turn(() => this.lifecycle.bringUp(this.installed.inOrder()));
  }

  /** Runs a newly approved plugin at once. Throws DomainError when its code ran before: that takes a restart. */
  load(plugin: string): Promise<void> {
    return this.turn(async () => {
      const installed = this.installed.get(plugin);
      const { hasRun, state } = installed;
      if (hasRun || state === 'setAside') throw new DomainError('conflict', 'kernel.restart_needed', { plugin });
      if (state === 'unapproved') throw new DomainError('blocked', 'kernel.not_approved', { plugin });
      if (state === 'refused') throw new DomainError('blocked', 'kernel.plugin_refused', { plugin });
      await this.lifecycle.bringUp([installed]);
    });
  }

  /** Stops everything in reverse order. */
  stop(): Promise<void> {
    return this.turn(() => this.lifecycle.stop());
  }

  /** Keeps the approval of the files as they were shown, by their hash. The caller makes sure who may. */
  approve(plugin: string, hash: string): Promise<void> {
    return this.turn(async () => {
      const { onDisk, next = onDisk } = this.installed.get(plugin);
      if (next.origin !== 'found') throw new DomainError('invalid', 'kernel.needs_no_approval', { plugin });
      if (next.problems.length) throw new DomainError('blocked', 'kernel.plugin_refused', { plugin });
      if (next.hash !== hash) throw new DomainError('conflict', 'kernel.changed_since_shown', { plugin });
      await this.options.states.approve(plugin, hash);
      this.installed.judge();
    });
  }

  plugins(): PluginInfo[] {
    return this.installed.info();
  }

  /** Those whose code runs, in dependency order. */
  running(): RunningPlugin<P>[] {
    return this.installed
      .inOrder()
      .filter((i) => i.state === 'ready')
      .map(running);
  }

  stateIn(county: string, plugin: string): CountyState {
    return this.counties.stateIn(county, plugin);
  }

  /** Needs no restart and loses no data. Throws DomainError naming the plugins that stand in the way. */
  setState(county: string, plugin: string, state: CountyState): Promise<void> {
    return this.counties.setState(county, plugin, state);
  }

  /** Throws what `setState` would throw, and changes nothing. */
  checkState(county: string, plugin: string, state: CountyState): void {
    this.counties.check(county, plugin, state);
  }

  /** True where the plugin runs and the county has it on or is winding it down. */
  isOffered(plugin: string, county: string): boolean {
    return this.installed.find(plugin)?.state === 'ready' && this.stateIn(county, plugin) !== 'off';
  }

  /**
   * Plugins that the county has on and that do not run. One that failed before it registered anything cannot even be
   * named by `ask`; whoever must not overlook a guard looks here too.
   */
  missingIn(county: string): string[] {
    const ids = new Set(this.plugins().map(({ id }) => id));
    return [...ids].filter((id) => this.stateIn(county, id) !== 'off' && !this.isOffered(id, county));
  }

  /** A service, `all(point)` or `from(token)`. */
  get<T>(dep: Dep<T>): T {
    return this.container.get(dep);
  }

  all<T>(point: Point<T>): Contributions<T> {
    return this.get(all(point));
  }

  private takeBuiltIn(id: string, plugin: P): void {
    const installed = this.installed.get(id);
    installed.plugin = plugin;
    if (installed.state !== 'refused') return;
    throw new DomainError('unavailable', 'kernel.built_in_failed', { plugin: id, phase: 'discover' });
  }

  private standing(): Standing {
    return {
      isBuiltIn: (plugin) => this.installed.find(plugin)?.onDisk.origin === 'builtIn',
      isReady: (plugin) => this.installed.find(plugin)?.state === 'ready',
      isWanted: (plugin, county) => this.stateIn(county, plugin) !== 'off',
      atFault: (plugin, error, timesInARow) => {
        const installed = this.installed.get(plugin);
        if (timesInARow === 1) this.installed.tell(installed, 'call', failure(plugin, 'call', error), error);
        if (timesInARow < FAULTS_BORNE || installed.onDisk.origin === 'builtIn') return;
        const borne = new DomainError('unavailable', 'kernel.faults_borne', { times: timesInARow }, { cause: error });
        this.lifecycle.setAside(installed, 'call', borne);
      },
    };
  }
}

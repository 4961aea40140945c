import type { InstalledState, Manifest, PluginNotice, Problem } from '../common/index.js';
import type { ServerPlugin } from './ServerPlugin.js';

/** `builtIn`: part of the host. `trusted`: from the workspace. `found`: put into the data folder, runs once approved. */
export type Origin = 'builtIn' | 'trusted' | 'found';

/** A package as it lies in its folder, read without running it. */
export interface PackageOnDisk {
  /** The id of the manifest, or the name of the folder where there is no valid one. */
  readonly id: string;
  readonly origin: Origin;
  readonly folder: string;
  readonly manifest?: Manifest;
  /** SHA-256 over all files, hex; only of packages that were found. */
  readonly hash?: string;
  readonly problems: readonly Problem[];
}

/** What the host keeps about a package from discovery until the process ends. */
export interface Installed<P extends ServerPlugin> {
  /** The package as it was loaded, or will be. */
  onDisk: PackageOnDisk;
  /** What lies in the folder now, when it is not what was loaded. */
  next?: PackageOnDisk;
  state: InstalledState;
  notices: PluginNotice[];
  /** Code that ran once cannot be taken out of the process, so another version of it needs a restart. */
  hasRun: boolean;
  restartNeeded: boolean;
  plugin?: P;
}

/** What a list of plugins shows. */
export interface PluginInfo extends Omit<PackageOnDisk, 'problems'> {
  /** What the next start will load instead. */
  readonly next?: PackageOnDisk;
  /** True when what the next start will load needs no approval or has it. */
  readonly approved: boolean;
  readonly state: InstalledState;
  readonly restartNeeded: boolean;
  /** The latest last. */
  readonly notices: readonly PluginNotice[];
  /** Ids of installed plugins that depend on it directly. */
  readonly dependants: readonly string[];
}

/** A plugin whose code runs. */
export interface RunningPlugin<P extends ServerPlugin = ServerPlugin> {
  readonly id: string;
  readonly folder: string;
  readonly manifest: Manifest;
  readonly plugin: P;
}

export const dependsOn = (installed: Installed<ServerPlugin>): readonly string[] =>
  Object.keys(installed.onDisk.manifest?.lianxin.dependsOn ?? {});

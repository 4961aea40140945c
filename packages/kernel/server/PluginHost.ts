import type { CountyState, Dep, InstalledState, Manifest, PluginNotice, Point } from '../common/index.js';
import type { Contributions } from './Contributions.js';
import type { PluginStates } from './PluginStates.js';
import type { ServerPlugin } from './ServerPlugin.js';

export interface PluginInfo {
  readonly id: string;
  readonly origin: 'builtIn' | 'trusted' | 'found';
  readonly folder: string;
  readonly manifest?: Manifest;
  readonly hash?: string;
  readonly state: InstalledState;
  readonly restartNeeded: boolean;
  readonly notices: readonly PluginNotice[];
  readonly dependants: readonly string[];
}

export interface RunningPlugin<P extends ServerPlugin = ServerPlugin> {
  readonly id: string;
  readonly folder: string;
  readonly manifest: Manifest;
  readonly plugin: P;
}

export interface PluginHostOptions<P extends ServerPlugin = ServerPlugin> {
  readonly builtIn: readonly { readonly manifest: Manifest; readonly plugin: P; readonly folder: string }[];
  readonly folders: readonly { readonly path: string; readonly trusted: boolean }[];
  readonly states: PluginStates;
  readonly hostVersion: string;
  readonly prepare?: (plugin: RunningPlugin<P>) => void | Promise<void>;
  readonly onNotice?: (notice: PluginNotice) => void;
}

export declare class PluginHost<P extends ServerPlugin = ServerPlugin> {
  constructor(options: PluginHostOptions<P>);
  discover(): Promise<void>;
  setUp(): Promise<void>;
  load(plugin: string): Promise<void>;
  stop(): Promise<void>;
  plugins(): PluginInfo[];
  running(): RunningPlugin<P>[];
  approve(plugin: string, hash: string): Promise<void>;
  stateIn(county: string, plugin: string): CountyState;
  setState(county: string, plugin: string, state: CountyState): Promise<void>;
  isOffered(plugin: string, county: string): boolean;
  get<T>(dep: Dep<T>): T;
  all<T>(point: Point<T>): Contributions<T>;
}

export type { Answer, Contribution, Contributions, PerCounty } from './Contributions.js';
export type { PluginHost, PluginHostOptions, PluginInfo, RunningPlugin } from './PluginHost.js';
export * from './PluginStates.js';
export * from './ServerPlugin.js';
export * from './Services.js';

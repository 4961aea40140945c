export { definePlugin, type PluginParts } from './definePlugin.js';
export * from './directory/index.js';
export * from './dossier/index.js';
export { type OwnTables, ownTables, type TableUse } from './ownTables.js';
export type { Plugin } from './Plugin.js';
export { CloseGuard, CloseGuards } from './petition/CloseGuard.js';
export * from './shared.js';

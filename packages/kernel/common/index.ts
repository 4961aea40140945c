export * from './Manifest.js';
export * from './PluginNotice.js';
export * from './PluginState.js';
export * from './token.js';

export * from './lianxinClient.js';
export { sharedSpecifiers } from './shared.js';
export * from './sharedModules.js';

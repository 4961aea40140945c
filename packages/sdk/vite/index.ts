export * from './lianxinClient.js';
export * from './sharedModules.js';

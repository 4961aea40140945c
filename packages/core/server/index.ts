export * from './directory/index.js';
export * from './dossier/index.js';
export * from './shared.js';

export * from './calendar/index.js';
export * from './directory/index.js';
export * from './documents/index.js';
export * from './dossier/index.js';
export * from './import/index.js';
export * from './petition/index.js';
export * from './rooms/index.js';
export * from './rosters/index.js';

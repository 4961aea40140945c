export * from './Accounts.js';
export * from './Actors.js';
export * from './Audit.js';
export * from './CountyFounding.js';
export * from './Directory.js';
export * from './OpenProceedings.js';
export * from './Sessions.js';
export * from './Settings.js';

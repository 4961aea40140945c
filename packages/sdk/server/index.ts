// What the server half of a plugin may use.
export * from './demo.js';
export * from './papers.js';
export * from './plugin.js';
export * from './points.js';
export * from './procedures.js';
export * from './services.js';
export * from './tables.js';

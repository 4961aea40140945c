// What both halves of a plugin may use: pure, and the same on the server and in the browser.
export * from './acting.js';
export * from './basics.js';
export * from './directory.js';
export * from './fields.js';
export * from './petition.js';
export * from './procedures.js';
export * from './reading.js';
export * from './services.js';
export * from './time.js';
export * from './writing.js';

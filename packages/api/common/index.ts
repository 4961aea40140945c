export * from './Actor.js';
export * from './contracts.js';
export * from './fieldErrors.js';
export * from './WireError.js';

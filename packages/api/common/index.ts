export * from './Actor.js';
export * from './contracts.js';
export * from './WireError.js';

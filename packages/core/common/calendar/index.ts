export * from './contracts.js';
export * from './views.js';

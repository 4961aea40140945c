export * from './after.js';
export * from './deciding.js';
export * from './minutes.js';
export * from './opening.js';
export * from './preparing.js';
export * from './session.js';

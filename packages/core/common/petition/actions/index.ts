export * from './corrections.js';
export * from './ending.js';
export * from './extension.js';
export * as fields from './fields.js';
export * from './handling.js';
export * from './intake.js';
export * from './opinion.js';
export * from './simplified.js';
export * from './sorting.js';

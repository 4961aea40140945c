export * from './demands.js';
export * from './documents.js';
export * from './frame.js';
export * from './fromAbove.js';
export * from './parties.js';
export * from './people.js';
export * from './supervision.js';
export * from './transfers.js';

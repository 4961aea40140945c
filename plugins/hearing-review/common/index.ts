export * from './ballot/index.js';
export { ENTRIES } from './entries.js';
export * from './hearing/index.js';
export * from './hearingReviewFold.js';
export * from './proceedings.js';
export { RECORDS } from './records.js';
export * from './review/index.js';

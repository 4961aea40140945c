export * from './ballotFold.js';
export * from './castVotes.js';
export * from './codes.js';
export type { BallotView } from './contracts.js';
export * as ballotContracts from './contracts.js';
export * as ballotEntries from './entries.js';
export { BALLOT_APPENDS, BALLOT_ENTRIES } from './entries.js';
export * from './records.js';
export * from './tally.js';

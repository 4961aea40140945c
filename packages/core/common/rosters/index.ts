export type { Candidate, MemberRow, RosterRow } from './contracts.js';
export * as rosterContracts from './contracts.js';
export * from './Roster.js';

import { BALLOT_RECORDS } from './ballot/records.js';

export const RECORDS = [...BALLOT_RECORDS] as const;

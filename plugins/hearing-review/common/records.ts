import { BALLOT_RECORDS } from './ballot/records.js';
import { REVIEW_RECORDS } from './review/records.js';

export const RECORDS = [...REVIEW_RECORDS, ...BALLOT_RECORDS] as const;

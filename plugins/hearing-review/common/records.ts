import { BALLOT_RECORDS } from './ballot/records.js';
import { HEARING_RECORDS } from './hearing/records.js';
import { REVIEW_RECORDS } from './review/records.js';

export const RECORDS = [...REVIEW_RECORDS, ...HEARING_RECORDS, ...BALLOT_RECORDS] as const;

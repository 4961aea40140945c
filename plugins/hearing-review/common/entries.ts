import { BALLOT_ENTRIES } from './ballot/entries.js';
import { HEARING_ENTRIES } from './hearing/entries.js';
import { REVIEW_ENTRIES } from './review/entries/index.js';

export const ENTRIES = [...REVIEW_ENTRIES, ...HEARING_ENTRIES, ...BALLOT_ENTRIES] as const;

import * as entries from './entries/index.js';

/** Every entry type of this plugin. */
export const ENTRIES = Object.values(entries);

import * as deciding from './deciding.js';
import * as examination from './examination.js';
import * as opening from './opening.js';

export * from './deciding.js';
export * from './examination.js';
export * from './opening.js';

export const REVIEW_ENTRIES = [
  ...Object.values(opening),
  ...Object.values(examination),
  ...Object.values(deciding),
] as const;

import { POOL_CATEGORIES } from './codes.js';

/** The roster from which panels are drawn. */
export const POOL = 'hearing-review.pool';

/** The expert pool: deputies, members of the CPPCC, experts, scholars, legal workers, notables (domain 7.2). */
export const expertPool = {
  id: POOL,
  permission: 'hearing-review.keepPool',
  categories: POOL_CATEGORIES,
  codes: 'poolCategory',
} as const;

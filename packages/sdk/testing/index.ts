/** A real host for tests: both databases, a movable clock, actors, checks for each point. */
export * from '@lianxin/testing';

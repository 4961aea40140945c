import { reported, thisWeek, today } from './hearings.js';
import { ownRule } from './ownRule.js';
import { final, late, nearLastDay, redone, upheld, waiting } from './reviews.js';

/** The reviews and hearings of the demo county, and its own rule on them. */
export const DEMO_STORIES = [ownRule, waiting, late, nearLastDay, redone, upheld, final, thisWeek, today, reported];

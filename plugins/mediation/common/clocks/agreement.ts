import * as e from '../entries/index.js';
import { isOver } from './period.js';
import type { Rule } from './rule.js';

/** Nothing is left to agree on. */
export const agreementRules: readonly (readonly [string, Rule])[] = [[e.concluded.id, isOver]];

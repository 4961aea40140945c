import { stepOf } from '@lianxin/sdk/common';
import type { Mediation } from '../Mediation.js';

/** What an entry changes of a mediation. */
export type Change = Partial<Mediation>;

/** One line of a table of steps. */
export const on = stepOf<Mediation>();

/** What is over plans no session any more; its hours core has given back. */
export const end = (outcome: string): Change => ({ phase: 'ended', outcome, planned: undefined });

import type { Day } from '@lianxin/sdk/common';
import type { Proceeding } from '../proceedings.js';

/** One hearing, as the log tells it. */
export interface Hearing extends Proceeding {
  readonly demands: readonly string[];
  readonly openedOn: Day;
}

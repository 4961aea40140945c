import type { Day } from '@lianxin/sdk/common';
import type { Proceeding } from '../proceedings.js';

/** One review or re-examination, as the log tells it. */
export interface Review extends Proceeding {
  /** The opinion that it is about. */
  readonly document: string;
  /** Those who asked for it. */
  readonly parties: readonly string[];
  readonly openedOn: Day;
}

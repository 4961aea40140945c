import type { Day } from '@lianxin/base';
import type { EVIDENCE_KINDS } from './codes.js';

/** What a finding rests on. */
export interface Evidence {
  readonly id: string;
  readonly demand: string;
  readonly kind: (typeof EVIDENCE_KINDS)[number];
  /** Record: what it shows, from whom, who obtained it; of experts their question and conclusion. */
  readonly body: string;
  readonly on: Day;
  readonly unit: string;
  readonly files: readonly string[];
  /** The days on which it was shown to persons of the case. */
  readonly shown: Readonly<Record<string, Day>>;
}

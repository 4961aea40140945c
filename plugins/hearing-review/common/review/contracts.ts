import { as, type Day, defineQuery, type ReviewStage, z } from '@lianxin/sdk/common';
import type { ReviewPhase, Track } from './codes.js';

/** A review on the desk of the organ that reviews. */
export interface ReviewRow {
  readonly dossier: string;
  readonly review: string;
  /** Number and subject of the case, as lists show them. */
  readonly number: string;
  readonly subject: string;
  readonly stage: ReviewStage;
  readonly phase: ReviewPhase;
  readonly openedOn: Day;
  /** How many ask. */
  readonly parties: number;
  /** Handed in after the window: a person decides on good cause. */
  readonly late: boolean;
  /** The next of its limits. */
  readonly due?: Day;
  readonly dueKey?: string;
  /** Who decides on what is proposed. */
  readonly track?: Track;
  /** For when the committee is called. */
  readonly meetingOn?: Day;
}

/** What the desk shows: requests on which acceptance is to be decided, reviews under way, meetings of the committee. */
export const VIEWS = ['requests', 'running', 'meetings'] as const;

/** Open reviews that the acting unit runs, those due (or meeting) first on top. */
export const reviews = defineQuery('hearing-review.reviews', {
  permission: 'hearing-review.read',
  input: z
    .strictObject({ view: z.enum(VIEWS).default('running'), limit: z.int().min(1).max(200).default(100) })
    .prefault({}),
  output: as<{ readonly rows: readonly ReviewRow[]; readonly more: boolean }>(),
});

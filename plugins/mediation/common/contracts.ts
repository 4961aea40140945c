import { as, type Day, defineQuery, z } from '@lianxin/sdk/common';
import type { Phase, Way } from './codes.js';

/** A mediation on the desk of a unit. */
export interface DeskRow {
  readonly dossier: string;
  readonly mediation: string;
  /** Number and subject of the case, as lists show them. */
  readonly number: string;
  readonly subject: string;
  readonly way: Way;
  readonly phase: Phase;
  readonly host: string;
  readonly openedOn: Day;
  /** Those who have not consented yet. */
  readonly awaited: number;
  readonly mediators: readonly string[];
  /** What runs for it and ends first. */
  readonly due?: Day;
  readonly dueKey?: string;
}

/** Open mediations that the acting unit hosts or proposed, those due first on top. */
export const desk = defineQuery('mediation.desk', {
  permission: 'mediation.read',
  input: z.strictObject({ limit: z.int().min(1).max(200).default(100) }).prefault({}),
  output: as<{ readonly rows: readonly DeskRow[]; readonly more: boolean }>(),
});

/** What was said in the sessions of one mediation, for those who mediate. Leaves a line in the audit log. */
export const notes = defineQuery('mediation.notes', {
  permission: 'mediation.host',
  input: z.strictObject({ dossier: z.uuid(), mediation: z.uuid() }),
  output:
    as<readonly { readonly on: Day; readonly place: string; readonly present: string; readonly note: string }[]>(),
});

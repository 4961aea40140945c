import { z } from 'zod';
import { blocker, defineAction } from '../../dossier/Action.js';
import { archiveGaps } from '../archiveGaps.js';
import { petitionFold } from '../petitionFold.js';
import { long } from './fields.js';

/** A line of the county's retention table, which the archives authority approved (Archives Regulations art 19). */
export interface RetentionPeriod {
  readonly code: string;
  /** What the county calls it; absent: its years say it. */
  readonly name?: string | undefined;
  /** 0: for good. */
  readonly years: number;
}

/** Puts a closed case into the archive as a volume with its index. What the catalogue misses is explained. */
export const archive = defineAction('core.archive', {
  about: 'dossier',
  permission: 'core.close',
  unit: 'office',
  from: ['closed'],
  input: z.strictObject({
    retention: z.string().max(40).meta({ widget: 'retention', wide: true }),
    explanation: long(2000).optional(),
  }),
  fold: petitionFold,
  appends: ['core.archived', 'core.issued'],
  documents: ['volume_index'],
  blockers: ({ state }) => (state.volume ? [blocker('core.already_archived')] : []),
  check: ({ state, entries, setting }, { retention, explanation }) => [
    ...(setting<readonly RetentionPeriod[]>('archive.retentionTable').some((p) => p.code === retention)
      ? []
      : [blocker('core.no_retention_period')]),
    ...(archiveGaps(state, entries).length && !explanation ? [blocker('core.archive_incomplete')] : []),
  ],
});

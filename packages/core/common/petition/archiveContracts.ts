import { as, defineMutation, defineQuery } from '@lianxin/api/common';
import { z } from 'zod';
import type { RetentionPeriod } from './actions/archive.js';
import type { ArchiveGap } from './archiveGaps.js';

const id = z.string().regex(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);

/** A piece of the volume, in the order of its index. */
export interface VolumeItem {
  readonly file: string;
  /** What it is: the title of a paper of the office, the name of what was handed in. */
  readonly title: string;
  readonly number?: string;
  readonly on: string;
  readonly firstPage: number;
  readonly lastPage: number;
}

/** What the volume of a case holds, what the catalogue misses, and for how long the county keeps such files. */
export const archiveCheck = defineQuery('core.archiveCheck', {
  permission: 'core.close',
  input: z.strictObject({ dossier: id }),
  output: as<{
    readonly items: readonly VolumeItem[];
    readonly gaps: readonly ArchiveGap[];
    readonly retention: readonly RetentionPeriod[];
  }>(),
});

/**
 * The whole case as one .zip: documents, metadata, log, fingerprints and a verifier that needs nothing else. A waiting
 * file to download; needs a reason and leaves a line in the audit log.
 */
export const exportArchive = defineMutation('core.exportArchive', {
  permission: 'core.close',
  input: z.strictObject({ dossier: id, reason: z.string().trim().min(2).max(500) }),
  output: as<{ file: string }>(),
});

import type { WorkCalendar } from '@lianxin/calendar';
import type { Dialect, TextEntry } from '@lianxin/db';
import { point } from '@lianxin/kernel/common';
import type { Dossier } from './Dossier.js';

/** Reads records of the dossier at hand; an erased one is absent. */
export type ReadRecords = (ids: readonly string[]) => Promise<ReadonlyMap<string, unknown>>;

/** What a dossier looks like in a table, and the text under which it is found. */
export interface Projected {
  readonly rows: readonly Readonly<Record<string, unknown>>[];
  /** Always under the same keys for one dossier. */
  readonly texts?: readonly TextEntry[];
}

/**
 * A table that is a function of log, records and approved calendar, never of today: written in the transaction of the
 * entry, rebuilt and proved equal at will. Only open dossiers are projected.
 */
export interface Projection {
  /** `<plugin>.<table>`. */
  readonly id: string;
  /** A new version rebuilds the table at the next start. */
  readonly version: number;
  /** The kind of dossier it shows; absent: every kind. */
  readonly kind?: string;
  /** A table of the plugin's schema with a column `dossier`. */
  table(dialect: Dialect): ProjectionTable;
  /** Asks nothing but what it is given, and no entry's `position`: that is taken after the projection. */
  project(dossier: Dossier, read: ReadRecords, calendar: WorkCalendar): Projected | Promise<Projected>;
}
export const Projection = point<Projection>('core.Projection', 'reading');

/** A table made by the column kit, as far as the machinery uses it. */
// biome-ignore lint/suspicious/noExplicitAny: a table of any shape
export type ProjectionTable = any;

import type { Day, ErrorParams } from '@lianxin/base';
import type { ChangedDay, DayKind, Told } from '@lianxin/calendar';

/** `shipped`: comes with the product. Of a year the newest approved arrangement counts; those before are `superseded`. */
export const CALENDAR_STATES = ['shipped', 'draft', 'approved', 'rejected', 'superseded'] as const;
export type CalendarState = (typeof CALENDAR_STATES)[number];

/** Who did it, by name, and when (instant, ISO 8601 in UTC). */
export interface CalendarStep {
  readonly name: string;
  readonly at: string;
}

/** How open limits would be, or were, moved by an arrangement. */
export interface MoveCounts {
  /** Open limits that were counted anew. */
  readonly clocks: number;
  readonly later: number;
  readonly earlier: number;
  /** Would end earlier, but another day was told in writing. */
  readonly stays: number;
  /** Do not move and are provisional no longer. */
  readonly confirmed: number;
}

/** One arrangement of one year as the county sees it. */
export interface CalendarYearRow {
  /** Absent for a shipped one. */
  readonly id?: string;
  readonly year: number;
  readonly version: string;
  readonly source?: string;
  readonly state: CalendarState;
  /** The one by which the county counts today. */
  readonly inForce: boolean;
  readonly off: number;
  readonly work: number;
  /** Of its days; whoever approves names it. */
  readonly fingerprint?: string;
  readonly imported?: CalendarStep;
  readonly approvals: readonly CalendarStep[];
  readonly rejection?: CalendarStep & { readonly reason: string };
  readonly preview?: MoveCounts & { readonly at: string };
  /** Approved, and every list counts by it. */
  readonly applied?: boolean;
}

/** The days of a year that are not as their day of the week: for a sheet of twelve months. */
export interface CalendarDays {
  readonly year: number;
  readonly official: boolean;
  readonly version: string;
  readonly days: readonly { readonly day: Day; readonly kind: DayKind; readonly name?: string }[];
}

export const MOVES = ['later', 'earlier', 'stays'] as const;
export type Move = (typeof MOVES)[number];

/** An open limit that an arrangement concerns. */
export interface MovedClock {
  readonly dossier: string;
  /** Of the case; absent for a dossier of another kind. */
  readonly number?: string;
  readonly key: string;
  readonly about: string;
  readonly party?: string;
  readonly owner?: string;
  readonly move: Move;
  /** The last day before and after; where it stays, `to` is where counting alone would end. */
  readonly from: Day;
  readonly to: Day;
  /** The last day that was told in writing, and when. */
  readonly told?: Told;
  /** Why: the days that become rest or work between its start and its end. */
  readonly days: readonly Day[];
}

/** How far the preview of an arrangement is, and a page of what it found. */
export interface CalendarPreview extends MoveCounts {
  readonly state: 'none' | 'running' | 'done' | 'failed';
  /** Open limits that have to be counted anew. */
  readonly total: number;
  readonly days: readonly ChangedDay[];
  readonly rows: readonly MovedClock[];
  readonly next?: number;
  /** Moved limits of matters that the acting unit does not see, and what is too much for the list: counted only. */
  readonly unlisted: number;
  readonly error?: { readonly code: string; readonly params: ErrorParams };
}

/** A move that was made, kept for good. */
export interface MadeMove extends MovedClock {
  readonly change: string;
  readonly year: number;
  readonly version: string;
  readonly at: string;
}

import type { Day } from '@lianxin/base';

/** A place of the county in which sessions are held. */
export interface Room {
  readonly id: string;
  readonly name: string;
  /** Where it is, for an invitation. */
  readonly place?: string;
  readonly seats?: number;
  readonly from: Day;
  /** The last day on which it can be used. */
  readonly to?: Day;
}

/** When and where something is held, and who must be there. */
export interface Sitting {
  /** Absent for what is held elsewhere: in the village, at somebody's home. */
  readonly room?: string;
  readonly day: Day;
  /** Minutes since midnight. */
  readonly from: number;
  readonly to: number;
  /** Persons of the directory, who can be in one place at a time. */
  readonly people: readonly string[];
}

/** A sitting that was booked for something of a dossier. */
export interface Booking extends Sitting {
  /** Chosen by whoever books. */
  readonly booking: string;
  readonly dossier: string;
  /** What of the dossier it is held for: a proceeding, a session. */
  readonly about: string;
  /** The unit that holds it. */
  readonly unit: string;
}

export const MINUTES_OF_DAY = 24 * 60;

/** `570` -> `09:30`. */
export const minuteText = (minute: number): string =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;

import type { Day } from '@lianxin/base';

/**
 * The State Council's arrangement of holidays for one year. It may name days of the neighbouring years: New Year's Day
 * of 2019 made 29 December 2018 a working day.
 */
export interface CalendarYear {
  readonly year: number;
  /** The day the notice in force was published: an amended notice makes a new version of the year. */
  readonly version: string;
  /** Where the notice can be read. */
  readonly source?: string;
  /** The days off that the notice names, with the holiday's name. */
  readonly off: Readonly<Record<Day, string>>;
  /** The days the notice makes working days. */
  readonly work: readonly Day[];
}

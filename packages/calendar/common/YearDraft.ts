import { type Day, DomainError, isDay } from '@lianxin/base';
import type { CalendarYear } from './CalendarYear.js';

/** Collects the days of one year's arrangement and refuses what cannot be right. */
export class YearDraft {
  private readonly off: Record<Day, string> = {};
  private readonly work = new Set<Day>();

  /** Throws `calendar.bad_year` for a year that no calendar reaches. */
  constructor(private readonly year: number) {
    if (!isDay(`${year}-01-01`)) throw new DomainError('invalid', 'calendar.bad_year');
  }

  /**
   * Throws `calendar.bad_day` for a day that does not exist or lies before 1949 or after 2100, `calendar.day_out_of_year`
   * for one that is neither of the year nor of the December before or the January after it, `calendar.day_twice`, and
   * `calendar.day_contradicts` for a day that is to be both off and a working day.
   */
  add(day: string, isOff: boolean, name: string): void {
    if (!isDay(day)) throw new DomainError('invalid', 'calendar.bad_day');
    if (!this.reaches(day)) throw new DomainError('invalid', 'calendar.day_out_of_year', { day, year: this.year });
    if (day in this.off || this.work.has(day)) {
      const isSame = isOff === day in this.off;
      throw new DomainError('invalid', isSame ? 'calendar.day_twice' : 'calendar.day_contradicts', { day });
    }
    if (isOff) this.off[day] = name;
    else this.work.add(day);
  }

  /** Throws `calendar.bad_year_file` where no day off was named: the notice of the year is not out yet. */
  done(version: string, source?: string): CalendarYear {
    if (!Object.keys(this.off).length) throw new DomainError('invalid', 'calendar.bad_year_file', { at: 'days' });
    return { year: this.year, version, ...(source && { source }), off: this.off, work: [...this.work] };
  }

  private reaches(day: Day): boolean {
    const month = day.slice(0, 7);
    return month.startsWith(`${this.year}-`) || month === `${this.year - 1}-12` || month === `${this.year + 1}-01`;
  }
}

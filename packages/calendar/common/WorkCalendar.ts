import { type Day, DomainError, dayOfNumber, isDay, numberOfDay, weekday } from '@lianxin/base';
import type { CalendarYear } from './CalendarYear.js';

/** `makeup`: a day that the arrangement makes a working day (调休上班), mostly a Saturday or Sunday. */
export type DayKind = 'workday' | 'weekend' | 'holiday' | 'makeup';

const KINDS: readonly DayKind[] = ['workday', 'weekend', 'holiday', 'makeup'];
const [WORKDAY, WEEKEND, HOLIDAY, MAKEUP] = [0, 1, 2, 3];

const FIRST_YEAR = 1949;
const LAST_YEAR = 2100;
const FIRST = numberOfDay(`${FIRST_YEAR}-01-01`);
const DAYS = numberOfDay(`${LAST_YEAR}-12-31`) - FIRST + 1;

/** Statutory holidays on fixed dates since 2025 (全国年节及纪念日放假办法, revised 2024); the others follow the moon. */
const FIXED_HOLIDAYS = {
  '01-01': '元旦',
  '05-01': '劳动节',
  '05-02': '劳动节',
  '10-01': '国庆节',
  '10-02': '国庆节',
  '10-03': '国庆节',
};

/**
 * Which days are working days, from 1949 to 2100. A year without an arrangement has only its weekends and the fixed
 * holidays as rest days, and is provisional. Every method throws `calendar.bad_day` for a day that does not exist, and
 * `calendar.bad_limit` where counting leaves those years.
 */
export class WorkCalendar {
  private readonly years = new Map<number, CalendarYear>();
  private readonly kinds = new Uint8Array(DAYS);
  private readonly names = new Map<Day, string>();
  /** The numbers of all working days in order, and how many of them lie before a given day: counting is a look-up. */
  private readonly workdays: number[] = [];
  private readonly workdaysBefore = new Uint32Array(DAYS + 1);

  /** Of two arrangements for one year the later in the list counts; a day named by two years follows the later year. */
  constructor(years: readonly CalendarYear[]) {
    for (const year of years) this.years.set(year.year, year);
    this.markWeekends();
    this.markFixedHolidays();
    for (const year of [...this.years.values()].sort((a, b) => a.year - b.year)) this.markArrangement(year);
    this.countWorkdays();
  }

  isWorkday(day: Day): boolean {
    return isWork(this.kinds[indexOf(day)]!);
  }

  /** What kind of day it is, with the holiday's name for a day off. */
  kindOf(day: Day): { kind: DayKind; name?: string } {
    const kind = KINDS[this.kinds[indexOf(day)]!]!;
    const name = this.names.get(day);
    return name ? { kind, name } : { kind };
  }

  /**
   * False for a day in a year whose arrangement is not known: whatever is computed from it is provisional. The next
   * year's notice may still rename the last days of December, as that of 2019 did: `version` then changes.
   */
  isOfficial(day: Day): boolean {
    indexOf(day);
    return this.years.has(yearOf(day));
  }

  /** False when the span, both ends included, touches a year whose arrangement is not known. */
  isOfficialBetween(from: Day, to: Day): boolean {
    indexOf(from);
    indexOf(to);
    for (let year = yearOf(from); year <= yearOf(to); year++) if (!this.years.has(year)) return false;
    return true;
  }

  /** The arrangements that decide the days of the span, both ends included: `2025@2024-11-12+2026@2025-11-04`. */
  version(from: Day, to: Day): string {
    indexOf(from);
    indexOf(to);
    const parts: string[] = [];
    for (let year = yearOf(from) - 1; year <= yearOf(to) + 1; year++) {
      const inSpan = year >= yearOf(from) && year <= yearOf(to);
      const known = this.years.get(year);
      if (known && (inSpan || namesDayBetween(known, from, to))) parts.push(`${year}@${known.version}`);
      else if (inSpan) parts.push(`${year}@provisional`);
    }
    return parts.join('+');
  }

  /** The day itself when it is a working day, otherwise the first working day after it. */
  nextWorkday(day: Day): Day {
    return this.workdayAt(this.workdaysBefore[indexOf(day)]!);
  }

  /** The `n`-th working day after `day`, which is not counted; before it when `n` is negative; `day` itself for 0. */
  addWorkdays(day: Day, n: number): Day {
    const index = indexOf(day);
    if (n === 0) return day;
    return this.workdayAt(n > 0 ? this.workdaysBefore[index + 1]! + n - 1 : this.workdaysBefore[index]! + n);
  }

  /** The inverse of `addWorkdays`: working days after `from` up to and including `to`; negative when `to` lies before. */
  workdaysBetween(from: Day, to: Day): number {
    const count = this.workdaysBefore;
    return to < from
      ? count[indexOf(to)]! - count[indexOf(from)]!
      : count[indexOf(to) + 1]! - count[indexOf(from) + 1]!;
  }

  private workdayAt(position: number): Day {
    const index = this.workdays[position];
    if (index === undefined) throw new DomainError('invalid', 'calendar.bad_limit');
    return dayOfNumber(FIRST + index);
  }

  private markWeekends(): void {
    const firstWeekday = weekday(dayOfNumber(FIRST)) - 1;
    for (let i = 0; i < DAYS; i++) this.kinds[i] = (firstWeekday + i) % 7 >= 5 ? WEEKEND! : WORKDAY!;
  }

  private markFixedHolidays(): void {
    for (let year = FIRST_YEAR; year <= LAST_YEAR; year++) {
      if (this.years.has(year)) continue;
      for (const [date, name] of Object.entries(FIXED_HOLIDAYS)) this.mark(`${year}-${date}`, HOLIDAY!, name);
    }
  }

  private markArrangement(year: CalendarYear): void {
    for (const [day, name] of Object.entries(year.off)) this.mark(day, HOLIDAY!, name);
    for (const day of year.work) this.mark(day, MAKEUP!);
  }

  private mark(day: Day, kind: number, name?: string): void {
    this.kinds[indexOf(day)] = kind;
    if (name) this.names.set(day, name);
    else this.names.delete(day);
  }

  private countWorkdays(): void {
    for (let i = 0; i < DAYS; i++) {
      this.workdaysBefore[i] = this.workdays.length;
      if (isWork(this.kinds[i]!)) this.workdays.push(i);
    }
    this.workdaysBefore[DAYS] = this.workdays.length;
  }
}

const isWork = (kind: number): boolean => kind === WORKDAY || kind === MAKEUP;

const yearOf = (day: Day): number => Number(day.slice(0, 4));

const namesDayBetween = (year: CalendarYear, from: Day, to: Day): boolean =>
  [...Object.keys(year.off), ...year.work].some((day) => day >= from && day <= to);

function indexOf(day: Day): number {
  if (!isDay(day)) throw new DomainError('invalid', 'calendar.bad_day');
  return numberOfDay(day) - FIRST;
}

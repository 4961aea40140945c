import { type CalendarYear, officialCalendar, officialYears, WorkCalendar } from '@lianxin/calendar';
import { type Db, eq } from '@lianxin/db';
import { token } from '@lianxin/kernel/common';
import { Calendars, type KeptCalendars } from '../dossier/Calendars.js';
import { type CalendarYearRecord, calendarSchema } from './schema.js';

/** Calendars in memory: every list and every rule asks for them. */
export class CountyCalendars implements KeptCalendars {
  /** The service as core itself sees it. */
  static readonly token = token<CountyCalendars>(Calendars.id);

  /** What each county approved, by year. */
  private readonly approved = new Map<string, ReadonlyMap<number, CalendarYearRecord>>();
  private readonly calendars = new Map<string, WorkCalendar>();

  private late: (county: string) => void = () => {};

  constructor(private readonly db: Db) {}

  async load(): Promise<void> {
    const { calendarYears: t } = calendarSchema.of(this.db.dialect);
    for (const row of await this.db.q.select().from(t).where(eq(t.state, 'approved'))) this.take(row);
  }

  of(county: string): WorkCalendar {
    return this.calendars.get(county) ?? officialCalendar;
  }

  written(county: string, by: WorkCalendar): void {
    if (this.of(county) !== by) this.late(county);
  }

  /** Tells of tables that were written by a calendar which was replaced before their commit. */
  onLate(late: (county: string) => void): void {
    this.late = late;
  }

  /** What the county approved last. */
  newest(county: string): CalendarYearRecord | undefined {
    return [...(this.approved.get(county)?.values() ?? [])]
      .sort((a, b) => Number(a.secondAt) - Number(b.secondAt))
      .at(-1);
  }

  /** The arrangement of a year by which the county counts. */
  inForce(county: string, year: number): CalendarYear | undefined {
    const approved = this.approved.get(county)?.get(year);
    return approved ? yearOf(approved) : this.shipped(year);
  }

  shipped(year: number): CalendarYear | undefined {
    return officialYears.find((y) => y.year === year);
  }

  /** The county's calendar if a year were arranged like this; not at all where it is absent. */
  with(county: string, year: number, arranged: CalendarYear | undefined): WorkCalendar {
    const others = [...officialYears, ...this.yearsOf(county)].filter((y) => y.year !== year);
    return new WorkCalendar(arranged ? [...others, arranged] : others);
  }

  /** Counts by an arrangement that was approved. */
  take(row: CalendarYearRecord): void {
    const { county } = row;
    this.approved.set(county, new Map(this.approved.get(county)).set(row.year, row));
    this.calendars.set(county, new WorkCalendar([...officialYears, ...this.yearsOf(county)]));
  }

  private yearsOf(county: string): CalendarYear[] {
    return [...(this.approved.get(county)?.values() ?? [])].map(yearOf);
  }
}

/** The arrangement that a row keeps. */
export const yearOf = ({ year, version, source, off, work }: CalendarYearRecord): CalendarYear => ({
  year,
  version,
  ...(source && { source }),
  off,
  work,
});

import type { ActorCtx } from '@lianxin/api/server';
import { addDays, DomainError } from '@lianxin/base';
import { officialYears, type WorkCalendar } from '@lianxin/calendar';
import type { CalendarDays, CalendarStep, CalendarYearRow, MadeMove } from '@lianxin/core/common';
import { and, asc, type Db, desc, eq, exists, sql } from '@lianxin/db';
import { token } from '@lianxin/kernel/common';
import type { Directory } from '../directory/Directory.js';
import type { Log } from '../dossier/Log.js';
import type { CaseTitles } from '../petition/CaseTitles.js';
import { petitionSchema } from '../petition/schema.js';
import { type CountyCalendars, yearOf } from './CountyCalendars.js';
import { type CalendarYearRecord, calendarSchema } from './schema.js';

const PAGE = 50;

/** What a county's calendar is, how it became so, and what that moved. */
export class CalendarReader {
  static readonly token = token<CalendarReader>('core.CalendarReader');

  constructor(
    private readonly db: Db,
    private readonly calendars: CountyCalendars,
    private readonly directory: Directory,
    private readonly titles: CaseTitles,
    private readonly log: Log,
  ) {}

  async years({ actor }: ActorCtx): Promise<CalendarYearRow[]> {
    const { calendarYears: t } = this.tables;
    const own = await this.db.q
      .select()
      .from(t)
      .where(eq(t.county, actor.county))
      .orderBy(desc(t.year), desc(t.importedAt));
    const approved = new Set(own.filter((row) => row.state === 'approved').map((row) => row.year));
    const shipped = officialYears.map(({ year, version, source, off, work }): CalendarYearRow => {
      const counts = { off: Object.keys(off).length, work: work.length };
      const where = source ? { source } : {};
      return { year, version, ...where, ...counts, state: 'shipped', inForce: !approved.has(year), approvals: [] };
    });
    return [...own.map((row) => this.row(row)), ...shipped].sort((a, b) => b.year - a.year);
  }

  async days({ actor }: ActorCtx, { year, change }: { year: number; change?: string }): Promise<CalendarDays> {
    const { county } = actor;
    const calendar = change
      ? this.calendars.with(county, year, yearOf(await this.change(county, change)))
      : this.calendars.of(county);
    const [first, last] = [`${year}-01-01`, `${year}-12-31`];
    const version = calendar.version(first, last);
    return { year, official: calendar.isOfficial(first), version, days: specialDays(calendar, year) };
  }

  /** As far as the acting unit sees the cases, soonest first. */
  async moves({ actor }: ActorCtx, { change, after = 0 }: { change: string; after?: number }) {
    const { calendarMoves: t } = this.tables;
    const { caseList } = petitionSchema.of(this.db.dialect);
    await this.change(actor.county, change);
    const seen = this.db.q
      .select({ one: sql`1` })
      .from(caseList)
      .where(and(eq(caseList.dossier, t.dossier), eq(caseList.unit, actor.unit)));
    const found = await this.db.q
      .select()
      .from(t)
      .where(and(eq(t.change, change), exists(seen)))
      .orderBy(asc(t.from), asc(t.dossier), asc(t.clock))
      .limit(PAGE + 1)
      .offset(after);
    const rows = await this.made(actor.unit, found.slice(0, PAGE));
    return { rows, ...(found.length > PAGE && { next: after + PAGE }) };
  }

  async ofCase({ actor }: ActorCtx, dossier: string): Promise<readonly MadeMove[]> {
    const { calendarMoves: t } = this.tables;
    await this.log.open(actor, dossier);
    const found = await this.db.q.select().from(t).where(eq(t.dossier, dossier)).orderBy(asc(t.at), asc(t.clock));
    return this.made(actor.unit, found);
  }

  private async made(unit: string, found: readonly MoveRecord[]): Promise<MadeMove[]> {
    const titles = await this.titles.of(unit, found);
    const changes = new Map<string, CalendarYearRecord>();
    for (const { change, county } of found)
      if (!changes.has(change)) changes.set(change, await this.change(county, change));
    return found.map(({ change, dossier, key, about, party, owner, move, from, to, told, days, at }) => {
      const { year, version } = changes.get(change)!;
      const number = titles.get(dossier)?.number;
      const whose = { ...(party && { party }), ...(owner && { owner }), ...(told && { told }) };
      const what = { dossier, ...(number !== undefined && { number }), key, about, ...whose };
      return { change, year, version, at: at.toISOString(), ...what, move, from, to, days };
    });
  }

  private row(row: CalendarYearRecord): CalendarYearRow {
    const { id, year, version, source, state, off, work, fingerprint, preview, applied } = row;
    const approvals = [this.step(row.firstBy, row.firstAt), this.step(row.secondBy, row.secondAt)];
    const rejection = this.step(row.rejectedBy, row.rejectedAt);
    return {
      id,
      year,
      version,
      state,
      inForce: state === 'approved',
      fingerprint,
      off: Object.keys(off).length,
      work: work.length,
      imported: this.step(row.importedBy, row.importedAt)!,
      approvals: approvals.filter((step) => step !== undefined),
      ...(source && { source }),
      ...(preview && { preview }),
      ...(rejection && { rejection: { ...rejection, reason: row.reason ?? '' } }),
      ...(state === 'approved' && { applied }),
    };
  }

  private step(person: string | null, at: Date | null): CalendarStep | undefined {
    return person && at ? { name: this.directory.nameOf(person), at: at.toISOString() } : undefined;
  }

  private async change(county: string, id: string): Promise<CalendarYearRecord> {
    const { calendarYears: t } = this.tables;
    const [row] = await this.db.q
      .select()
      .from(t)
      .where(and(eq(t.id, id), eq(t.county, county)));
    if (!row) throw new DomainError('notFound', 'core.not_found');
    return row;
  }

  private get tables() {
    return calendarSchema.of(this.db.dialect);
  }
}

type MoveRecord = ReturnType<(typeof calendarSchema)['of']>['calendarMoves']['$inferSelect'];

/** Holidays, and working days at a weekend. */
function specialDays(calendar: WorkCalendar, year: number): CalendarDays['days'] {
  const days: CalendarDays['days'][number][] = [];
  for (let day = `${year}-01-01`; day <= `${year}-12-31`; day = addDays(day, 1)) {
    const { kind, name } = calendar.kindOf(day);
    if (kind === 'holiday' || kind === 'makeup') days.push({ day, kind, ...(name && { name }) });
  }
  return days;
}

import { setImmediate as nextTurn } from 'node:timers/promises';
import { compareCalendars, dueDate, type WorkCalendar } from '@lianxin/calendar';
import { type Clock, wasInTime } from '@lianxin/core/common';
import { and, type Db, eq } from '@lianxin/db';
import { token } from '@lianxin/kernel/common';
import type { Dossier } from '../dossier/Dossier.js';
import type { Log } from '../dossier/Log.js';
import type { Rebuilding } from '../dossier/Rebuilding.js';
import { inParallel } from '../import/inParallel.js';
import type { ClockScan, ScanScope } from './ClockScan.js';
import { type CountyCalendars, yearOf } from './CountyCalendars.js';
import { type Comparison, type Effect, effectOn } from './movedClock.js';
import { type CalendarYearRecord, calendarSchema } from './schema.js';

/** Units of work that go on at once and share a commit: few enough to keep nobody else waiting. */
const AT_ONCE = 4;
const STEP_MS = 10_000;

/**
 * After an approval: makes every table count by the new calendar, dossier by dossier, and keeps what moved. What a table
 * says already is not written again, so that after a crash it goes on where it stood.
 */
export class CalendarRefresh {
  static readonly token = token<CalendarRefresh>('core.CalendarRefresh');

  private running: Promise<void> = Promise.resolve();
  private stopped = false;

  constructor(
    private readonly db: Db,
    private readonly calendars: CountyCalendars,
    private readonly scan: ClockScan,
    private readonly log: Log,
    private readonly rebuilding: Rebuilding,
  ) {
    calendars.onLate((county) => {
      const newest = calendars.newest(county);
      if (newest) this.begin(newest);
    });
  }

  /** Takes up what an earlier run of the service did not finish. */
  async resume(): Promise<void> {
    const { calendarYears: t } = this.tables;
    const unfinished = await this.db.q
      .select()
      .from(t)
      .where(and(eq(t.state, 'approved'), eq(t.applied, false)));
    for (const row of unfinished) this.begin(row);
  }

  /** One arrangement after the other. A failure is told, and the rest is done at the next start. */
  begin(approved: CalendarYearRecord): void {
    this.running = this.running.then(() => this.apply(approved)).catch((error) => process.emitWarning(error));
  }

  /** Resolves when every table counts by what was approved so far. */
  settled(): Promise<void> {
    return this.running;
  }

  async stop(): Promise<void> {
    this.stopped = true;
    await this.running;
  }

  private async apply(approved: CalendarYearRecord): Promise<void> {
    const { id, county, year } = approved;
    const before = this.calendars.with(county, year, await this.replaced(approved));
    const after = this.calendars.of(county);
    const comparison = { before, after, change: compareCalendars(before, after, year) };
    const isOutdated = (row: Row) => !isCounted(row, after);
    let written = await this.pass(approved, comparison, (row) => isOutdated(row) || isMoved(row, comparison));
    // Again until nothing is left to do: somebody may have written by the old calendar meanwhile.
    while (written && !this.stopped) written = await this.pass(approved, comparison, isOutdated);
    if (this.stopped) return;
    const { calendarYears: t } = this.tables;
    await this.db.transaction(async () => void (await this.db.q.update(t).set({ applied: true }).where(eq(t.id, id))));
  }

  /** Answers how many dossiers were written. */
  private async pass(
    approved: CalendarYearRecord,
    comparison: Comparison,
    concerns: (row: Row) => boolean,
  ): Promise<number> {
    let written = 0;
    const { county, year } = approved;
    const scope = { county, since: firstReached(year), open: false };
    await inParallel(this.concerned(scope, concerns), AT_ONCE, async (dossier) => {
      await nextTurn();
      await this.db.transaction(() => this.recount(dossier, approved, comparison), { limitMs: STEP_MS });
      written++;
    });
    return written;
  }

  /** Dossiers with a limit that is concerned. */
  private async *concerned(scope: ScanScope, concerns: (row: Row) => boolean): AsyncGenerator<string> {
    let last = '';
    for await (const lot of this.scan.lots(scope)) {
      for (const row of lot) {
        if (this.stopped) return;
        if (row.dossier === last || !concerns(row)) continue;
        last = row.dossier;
        yield last;
      }
    }
  }

  private async recount(id: string, approved: CalendarYearRecord, comparison: Comparison): Promise<void> {
    const found = await this.log.find(id);
    if (!found) return;
    const dossier = await this.log.lock(found);
    await this.keepMoves(dossier, approved, comparison);
    await this.rebuilding.recount(dossier);
  }

  private async keepMoves(dossier: Dossier, approved: CalendarYearRecord, comparison: Comparison): Promise<void> {
    const { calendarMoves } = this.tables;
    const at = approved.secondAt!;
    for (const clock of dossier.clocks.values()) {
      const { id, key, about, party = null, owner = null, limit } = clock;
      if (!isMoved(clock, comparison) || startedAfter(dossier, clock, at)) continue;
      const effect = effectOn(limit, comparison) as MoveEffect;
      const { told = null, days, ...moved } = effect;
      const row = { change: approved.id, dossier: dossier.dossier, clock: id, county: dossier.county, key, about };
      await this.db.q
        .insert(calendarMoves)
        .values({ ...row, party, owner, ...moved, told, days, at })
        .onConflictDoNothing();
    }
  }

  private async replaced({ replaced, year }: CalendarYearRecord) {
    const { calendarYears: t } = this.tables;
    const [row] = replaced ? await this.db.q.select().from(t).where(eq(t.id, replaced)) : [];
    return row ? yearOf(row) : this.calendars.shipped(year);
  }

  private get tables() {
    return calendarSchema.of(this.db.dialect);
  }
}

/** An arrangement reaches into the December before its year. */
const firstReached = (year: number): string => `${year - 1}-12-01`;

type MoveEffect = Exclude<Effect, string>;

/** Open, and not as it was. */
const isMoved = ({ limit, state }: Pick<Clock, 'limit' | 'state'>, comparison: Comparison): boolean =>
  (state === 'running' || state === 'standing') && typeof effectOn(limit, comparison) === 'object';

type Row = Pick<Clock, 'limit' | 'state'> & {
  readonly due: string | null;
  readonly provisional: boolean;
  readonly endedOn: string | null;
  readonly inTime: boolean | null;
};

/** True where a row says what the calendar makes of its limit. */
function isCounted({ limit, state, due, provisional, endedOn, inTime }: Row, calendar: WorkCalendar): boolean {
  const counted = dueDate(limit, calendar);
  if ((counted.due ?? null) !== due || counted.provisional !== provisional) return false;
  return (wasInTime({ limit, state, ...(endedOn && { endedOn }) }, calendar) ?? null) === inTime;
}

/** A limit that began after the approval was counted by the new calendar from its first day. */
const startedAfter = ({ entries }: Dossier, clock: Clock, at: Date): boolean =>
  entries[clock.entries[0]! - 1]!.at > at.toISOString();

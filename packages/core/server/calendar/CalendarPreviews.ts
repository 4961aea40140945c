import { setImmediate as nextTurn } from 'node:timers/promises';
import type { ActorCtx } from '@lianxin/api/server';
import { DomainError } from '@lianxin/base';
import { compareCalendars } from '@lianxin/calendar';
import type { CalendarPreview, Move, MoveCounts, MovedClock } from '@lianxin/core/common';
import { and, type Db, eq } from '@lianxin/db';
import { token } from '@lianxin/kernel/common';
import type { CaseTitles } from '../petition/CaseTitles.js';
import type { TimeSource } from '../shared.js';
import type { ClockScan } from './ClockScan.js';
import { type CountyCalendars, yearOf } from './CountyCalendars.js';
import { type Comparison, effectOn } from './movedClock.js';
import { type CalendarYearRecord, calendarSchema } from './schema.js';

const PAGE = 50;
/** So many are listed of each sort; the others are counted. */
const MOST_LISTED = 5000;

interface Job {
  readonly change: string;
  readonly comparison: Comparison;
  readonly rows: Record<Move, MovedClock[]>;
  counts: { -readonly [K in keyof MoveCounts]: number };
  total: number;
  unlisted: number;
  state: 'running' | 'done' | 'failed';
  error?: unknown;
  done: Promise<void>;
}

/**
 * Counts every open limit of a county anew by a draft, off the request, reading no dossier. One preview at a time for each
 * unit, kept in memory: after a restart it is asked for again.
 */
export class CalendarPreviews {
  static readonly token = token<CalendarPreviews>('core.CalendarPreviews');

  /** The last of each unit: it names only what that unit sees. */
  private readonly jobs = new Map<string, Job>();
  private readonly stopping = new AbortController();

  constructor(
    private readonly db: Db,
    private readonly calendars: CountyCalendars,
    private readonly scan: ClockScan,
    private readonly titles: CaseTitles,
    private readonly time: TimeSource,
  ) {}

  /** Throws `core.calendar_not_draft`, and `core.calendar_preview_busy` while the unit's preview of a draft goes on. */
  async start({ actor }: ActorCtx, id: string): Promise<null> {
    const { county, unit } = actor;
    const draft = await this.draft(county, id);
    if (this.jobs.get(unit)?.state === 'running') throw new DomainError('conflict', 'core.calendar_preview_busy');
    const [before, after] = [this.calendars.of(county), this.calendars.with(county, draft.year, yearOf(draft))];
    const job: Job = {
      change: id,
      comparison: { before, after, change: compareCalendars(before, after, draft.year) },
      rows: { later: [], earlier: [], stays: [] },
      counts: { clocks: 0, later: 0, earlier: 0, stays: 0, confirmed: 0 },
      total: 0,
      unlisted: 0,
      state: 'running',
      done: Promise.resolve(),
    };
    this.jobs.set(unit, job);
    job.done = this.perform(job, draft, unit).then(
      () => {
        job.state = 'done';
      },
      // Whoever asks for the progress is told.
      (error) => void Object.assign(job, { state: 'failed', error }),
    );
    return null;
  }

  /** How far it is, and a page of what moves, soonest first. Rethrows what nobody expected. */
  page({ actor }: ActorCtx, { id, move = 'later', after = 0 }: { id: string; move?: Move; after?: number }) {
    const job = this.jobs.get(actor.unit);
    if (job?.change !== id) return NONE;
    const { state, counts, total, unlisted, comparison, error } = job;
    if (error !== undefined && !DomainError.is(error)) throw error;
    const all = job.rows[move];
    const rows = state === 'done' ? all.slice(after, after + PAGE) : [];
    const page: CalendarPreview = {
      state,
      ...counts,
      total,
      unlisted,
      days: comparison.change.days,
      rows,
      ...(after + rows.length < all.length && state === 'done' && { next: after + rows.length }),
      ...(error && { error: { code: error.code, params: error.params } }),
    };
    return page;
  }

  /** Ends what is under way between two lots: the service stops. */
  async stop(): Promise<void> {
    this.stopping.abort(new DomainError('unavailable', 'core.calendar_stopped'));
    await Promise.all([...this.jobs.values()].map(({ done }) => done));
  }

  private async perform(job: Job, { id, county }: CalendarYearRecord, unit: string): Promise<void> {
    const { since } = job.comparison.change;
    if (since) {
      const scope = { county, since, open: true };
      job.total = await this.scan.count(scope);
      for await (const lot of this.scan.lots(scope)) {
        this.stopping.signal.throwIfAborted();
        await this.take(job, lot, unit);
        await nextTurn();
      }
      for (const rows of Object.values(job.rows)) rows.sort((a, b) => (a.from < b.from ? -1 : Number(a.from > b.from)));
    }
    await this.keepCounts(id, job.counts);
  }

  private async take(job: Job, lot: ClockRows, unit: string): Promise<void> {
    const moved: MovedClock[] = [];
    for (const { limit, dossier, key, about, party, owner } of lot) {
      job.counts.clocks++;
      const effect = effectOn(limit, job.comparison);
      if (effect === 'none') continue;
      if (effect === 'confirmed') job.counts.confirmed++;
      else {
        job.counts[effect.move]++;
        moved.push({ dossier, key, about, ...(party && { party }), ...(owner && { owner }), ...effect });
      }
    }
    const titles = await this.titles.of(unit, moved);
    for (const clock of moved) {
      const number = titles.get(clock.dossier)?.number;
      const listed = job.rows[clock.move];
      if (number === undefined || listed.length >= MOST_LISTED) job.unlisted++;
      else listed.push({ ...clock, number });
    }
  }

  private async keepCounts(id: string, counts: MoveCounts): Promise<void> {
    const { calendarYears: t } = calendarSchema.of(this.db.dialect);
    const preview = { ...counts, at: this.time.now().toISOString() };
    await this.db.transaction(async () => {
      await this.db.q
        .update(t)
        .set({ preview })
        .where(and(eq(t.id, id), eq(t.state, 'draft')));
    });
  }

  private async draft(county: string, id: string): Promise<CalendarYearRecord> {
    const { calendarYears: t } = calendarSchema.of(this.db.dialect);
    const [row] = await this.db.q
      .select()
      .from(t)
      .where(and(eq(t.id, id), eq(t.county, county)));
    if (!row) throw new DomainError('notFound', 'core.not_found');
    if (row.state !== 'draft') throw new DomainError('conflict', 'core.calendar_not_draft');
    return row;
  }
}

type ClockRows = ReturnType<ClockScan['lots']> extends AsyncGenerator<infer Lot> ? Lot : never;

const NONE: CalendarPreview = {
  state: 'none',
  clocks: 0,
  later: 0,
  earlier: 0,
  stays: 0,
  confirmed: 0,
  total: 0,
  unlisted: 0,
  days: [],
  rows: [],
};

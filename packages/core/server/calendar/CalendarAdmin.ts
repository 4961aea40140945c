import type { InputOf } from '@lianxin/api/common';
import type { ActorCtx } from '@lianxin/api/server';
import { DomainError, newId } from '@lianxin/base';
import { type CalendarYear, checkCalendarYear, readCalendarYear } from '@lianxin/calendar';
import { type approveCalendarYear, canonical, type importCalendarYear } from '@lianxin/core/common';
import { and, type Db, eq, isNotNull, isNull, ne } from '@lianxin/db';
import { token } from '@lianxin/kernel/common';
import type { Audit } from '../directory/Audit.js';
import { sha256 } from '../dossier/cipher.js';
import type { CalendarRefresh } from './CalendarRefresh.js';
import type { CountyCalendars } from './CountyCalendars.js';
import { type CalendarYearRecord, calendarSchema } from './schema.js';

/** How a county changes its calendar: one person brings an arrangement in, two others approve it after a preview. */
export class CalendarAdmin {
  static readonly token = token<CalendarAdmin>('core.CalendarAdmin');

  constructor(
    private readonly db: Db,
    private readonly calendars: CountyCalendars,
    private readonly refresh: CalendarRefresh,
    private readonly audit: Audit,
  ) {}

  /**
   * Keeps a file's arrangement as a draft. Throws what reading and checking the file throw; `core.calendar_unchanged` where
   * the county counts by these very days; `core.calendar_draft_exists` while another draft of the year waits.
   */
  async import(ctx: ActorCtx, { content, ...given }: InputOf<typeof importCalendarYear>): Promise<{ id: string }> {
    const { county, person } = ctx.actor;
    const arranged = readCalendarYear(content, given);
    checkCalendarYear(arranged);
    const { year, off } = arranged;
    const work = [...arranged.work].sort();
    const id = newId();
    await this.db.transaction(async () => {
      // First, because audited writes wait for one another: of two drafts brought in at once the second sees the first.
      await this.audit.write(ctx, 'core.calendar_imported', { year, change: id });
      const known = await this.db.q
        .select()
        .from(this.table)
        .where(and(eq(this.table.county, county), eq(this.table.year, year)));
      if (known.some(({ state }) => state === 'draft'))
        throw new DomainError('conflict', 'core.calendar_draft_exists', { year });
      const inForce = this.calendars.inForce(county, year);
      if (inForce && fingerprintOf(inForce) === fingerprintOf(arranged))
        throw new DomainError('conflict', 'core.calendar_unchanged', { year });
      const counted = known.filter(({ state }) => state !== 'rejected').length;
      const earlier = counted + (this.calendars.shipped(year) ? 1 : 0);
      await this.db.q.insert(this.table).values({
        id,
        county,
        year,
        off,
        work,
        state: 'draft',
        applied: false,
        version: earlier ? `${arranged.version}.${earlier + 1}` : arranged.version,
        source: arranged.source ?? null,
        fingerprint: fingerprintOf(arranged),
        importedBy: person,
        importedAt: ctx.now,
      });
    });
    return { id };
  }

  /**
   * The first or the second approval, by somebody who did not bring it in; the second puts it into force. Throws
   * `core.calendar_not_draft`, `core.calendar_other_days` where the days are not those that were seen,
   * `core.calendar_not_previewed`, `core.calendar_own_import`, `core.calendar_approved_already`, `core.calendar_still_applying`
   * while lists are not all counted by the one before.
   */
  async approve(ctx: ActorCtx, { id, fingerprint }: InputOf<typeof approveCalendarYear>): Promise<null> {
    const { person } = ctx.actor;
    await this.db.transaction(async () => {
      await this.audit.write(ctx, 'core.calendar_approved', { change: id });
      const draft = await this.draft(ctx, id);
      if (draft.fingerprint !== fingerprint) throw new DomainError('conflict', 'core.calendar_other_days');
      if (!draft.preview) throw new DomainError('blocked', 'core.calendar_not_previewed');
      if (draft.importedBy === person) throw new DomainError('blocked', 'core.calendar_own_import');
      if (draft.firstBy === person) throw new DomainError('blocked', 'core.calendar_approved_already');
      if (draft.firstBy === null) await this.approveFirst(ctx, id);
      else await this.approveSecond(ctx, draft);
    });
    return null;
  }

  /** Throws `core.calendar_not_draft`. */
  async reject(ctx: ActorCtx, id: string, reason: string): Promise<null> {
    await this.db.transaction(async () => {
      await this.audit.write(ctx, 'core.calendar_rejected', { change: id });
      await this.draft(ctx, id);
      const rejection = { state: 'rejected', rejectedBy: ctx.actor.person, rejectedAt: ctx.now, reason } as const;
      await this.db.q.update(this.table).set(rejection).where(eq(this.table.id, id));
    });
    return null;
  }

  private async approveFirst({ actor, now }: ActorCtx, id: string): Promise<void> {
    const approval = { firstBy: actor.person, firstAt: now };
    await this.db.q
      .update(this.table)
      .set(approval)
      .where(and(eq(this.table.id, id), isNull(this.table.firstBy)));
  }

  private async approveSecond({ actor, now }: ActorCtx, draft: CalendarYearRecord): Promise<void> {
    const { id, county, year } = draft;
    const t = this.table;
    const [before] = await this.db.q
      .update(t)
      .set({ state: 'superseded' })
      .where(and(eq(t.county, county), eq(t.year, year), eq(t.state, 'approved'), ne(t.id, id)))
      .returning({ id: t.id, applied: t.applied });
    if (before && !before.applied) throw new DomainError('blocked', 'core.calendar_still_applying', { year });
    const approval = {
      secondBy: actor.person,
      secondAt: now,
      state: 'approved',
      replaced: before?.id ?? null,
    } as const;
    const [approved] = await this.db.q
      .update(t)
      .set(approval)
      .where(and(eq(t.id, id), isNotNull(t.firstBy)))
      .returning();
    this.db.afterCommit(() => {
      this.calendars.take(approved!);
      this.refresh.begin(approved!);
    });
  }

  private async draft({ actor }: ActorCtx, id: string): Promise<CalendarYearRecord> {
    const [row] = await this.db.q
      .select()
      .from(this.table)
      .where(and(eq(this.table.id, id), eq(this.table.county, actor.county)));
    if (!row) throw new DomainError('notFound', 'core.not_found');
    if (row.state !== 'draft') throw new DomainError('conflict', 'core.calendar_not_draft');
    return row;
  }

  private get table() {
    return calendarSchema.of(this.db.dialect).calendarYears;
  }
}

/** Of the days themselves: two files that arrange a year alike have the same. */
const fingerprintOf = ({ year, off, work }: CalendarYear): string =>
  sha256(canonical({ year, off, work: [...work].sort() }));

import type { Day } from '@lianxin/base';
import type { CalendarState, Move, MoveCounts } from '@lianxin/core/common';
import { defineSchema, type Kit } from '@lianxin/db';

/** What a county decided about its calendar, and what came of it. */
export function calendarTables(k: Kit) {
  /** Arrangements of years that were brought in, whatever became of them. */
  const calendarYears = k.table(
    'core_calendar_years',
    {
      id: k.id('id').primaryKey(),
      county: k.id('county').notNull(),
      year: k.int('year').notNull(),
      version: k.text('version').notNull(),
      source: k.text('source'),
      off: k.json<Record<Day, string>>('off_days').notNull(),
      work: k.json<Day[]>('work_days').notNull(),
      fingerprint: k.text('fingerprint').notNull(),
      state: k.text('state').$type<Exclude<CalendarState, 'shipped'>>().notNull(),
      importedBy: k.id('imported_by').notNull(),
      importedAt: k.instant('imported_at').notNull(),
      firstBy: k.id('first_by'),
      firstAt: k.instant('first_at'),
      secondBy: k.id('second_by'),
      secondAt: k.instant('second_at'),
      rejectedBy: k.id('rejected_by'),
      rejectedAt: k.instant('rejected_at'),
      reason: k.text('reason'),
      preview: k.json<MoveCounts & { at: string }>('preview'),
      /** The approved arrangement of the year that it replaced; absent where that was a shipped one, or none. */
      replaced: k.id('replaced'),
      /** Approved, and every table counts by it. */
      applied: k.bool('applied').notNull(),
    },
    (t) => [k.index('core_calendar_years_county').on(t.county, t.year)],
  );
  /** Limits that an approved arrangement moved, before and after. */
  const calendarMoves = k.table(
    'core_calendar_moves',
    {
      change: k.id('change_id').notNull(),
      dossier: k.id('dossier').notNull(),
      clock: k.text('clock').notNull(),
      county: k.id('county').notNull(),
      key: k.text('key').notNull(),
      about: k.id('about').notNull(),
      party: k.id('party'),
      owner: k.id('owner'),
      move: k.text('move').$type<Move>().notNull(),
      from: k.day('from_day').notNull(),
      to: k.day('to_day').notNull(),
      told: k.json<{ day: Day; on: Day }>('told'),
      days: k.json<readonly Day[]>('days').notNull(),
      at: k.instant('at').notNull(),
    },
    (t) => [
      k.primaryKey({ name: 'core_calendar_moves_pk', columns: [t.change, t.dossier, t.clock] }),
      k.index('core_calendar_moves_dossier').on(t.dossier),
    ],
  );
  return { calendarYears, calendarMoves };
}

export const calendarSchema = defineSchema(calendarTables);

export type CalendarYearRecord = ReturnType<typeof calendarTables>['calendarYears']['$inferSelect'];

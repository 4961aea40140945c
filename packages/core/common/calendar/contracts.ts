import { as, defineMutation, defineQuery } from '@lianxin/api/common';
import { z } from 'zod';
import { daySchema } from '../daySchema.js';
import { type CalendarDays, type CalendarPreview, type CalendarYearRow, type MadeMove, MOVES } from './views.js';

const id = z.string().min(1).max(64);
const nothing = as<null>();
/** Where a page begins: how many rows lie before it. */
const after = z.int().min(0).max(1_000_000).optional();

/** Every arrangement of every year that the county knows, newest year first. */
export const calendarYears = defineQuery('core.calendarYears', {
  permission: 'core.read',
  input: z.strictObject({}).nullish(),
  output: as<CalendarYearRow[]>(),
});

/** The days of a year by the county's calendar, or as they would be by an arrangement (`change`). */
export const calendarDays = defineQuery('core.calendarDays', {
  permission: 'core.read',
  input: z.strictObject({ year: z.int().min(1949).max(2100), change: id.optional() }),
  output: as<CalendarDays>(),
});

/**
 * Brings in a year's arrangement as a draft: `content` is JSON in the format of NateScarlet/holiday-cn or lines of
 * `date,kind,name`. A CSV needs `year` and `published`, the day of the notice.
 */
export const importCalendarYear = defineMutation('core.importCalendarYear', {
  permission: 'core.importCalendar',
  input: z.strictObject({
    content: z.string().max(200_000).meta({ widget: 'textarea' }),
    year: z.int().optional(),
    published: daySchema().optional(),
    source: z.string().trim().max(500).optional(),
  }),
  output: as<{ id: string }>(),
});

/** Begins to count every open limit anew by a draft; `core.calendarPreview` tells how far it is. */
export const previewCalendarYear = defineMutation('core.previewCalendarYear', {
  permission: 'core.importCalendar',
  input: z.strictObject({ id }),
  output: nothing,
});

/** What a draft would move, as far as the acting unit sees it. */
export const calendarPreview = defineQuery('core.calendarPreview', {
  permission: 'core.importCalendar',
  input: z.strictObject({ id, move: z.enum(MOVES).optional(), after }),
  output: as<CalendarPreview>(),
});

/** One of the two approvals; the second puts the arrangement into force. Neither is by whoever imported it. */
export const approveCalendarYear = defineMutation('core.approveCalendarYear', {
  permission: 'core.approveCalendar',
  input: z.strictObject({ id, fingerprint: z.string().regex(/^[0-9a-f]{64}$/) }),
  output: nothing,
});

export const rejectCalendarYear = defineMutation('core.rejectCalendarYear', {
  permission: 'core.approveCalendar',
  input: z.strictObject({ id, reason: z.string().trim().min(2).max(500) }),
  output: nothing,
});

/** What an approved arrangement moved, as far as the acting unit sees it. */
export const calendarMoves = defineQuery('core.calendarMoves', {
  permission: 'core.read',
  input: z.strictObject({ change: id, after }),
  output: as<{ readonly rows: readonly MadeMove[]; readonly next?: number }>(),
});

/** By which arrangements the limits of a case were moved, oldest first. */
export const caseMoves = defineQuery('core.caseMoves', {
  permission: 'core.read',
  input: z.strictObject({ dossier: id }),
  output: as<readonly MadeMove[]>(),
});

import { mutation, type Procedures, query } from '@lianxin/api/server';
import * as contracts from '@lianxin/core/common';
import type { Get } from '@lianxin/kernel/server';
import { CalendarAdmin } from './CalendarAdmin.js';
import { CalendarPreviews } from './CalendarPreviews.js';
import { CalendarReader } from './CalendarReader.js';

/** What the page of the calendar asks and does. */
export function calendarRouter(get: Get): Procedures {
  const [admin, previews, reader] = [get(CalendarAdmin.token), get(CalendarPreviews.token), get(CalendarReader.token)];
  return {
    calendarYears: query(contracts.calendarYears, (ctx) => reader.years(ctx)),
    calendarDays: query(contracts.calendarDays, (ctx, i) => reader.days(ctx, i)),
    importCalendarYear: mutation(contracts.importCalendarYear, (ctx, i) => admin.import(ctx, i)),
    previewCalendarYear: mutation(contracts.previewCalendarYear, (ctx, { id }) => previews.start(ctx, id)),
    calendarPreview: query(contracts.calendarPreview, (ctx, i) => previews.page(ctx, i)),
    approveCalendarYear: mutation(contracts.approveCalendarYear, (ctx, i) => admin.approve(ctx, i)),
    rejectCalendarYear: mutation(contracts.rejectCalendarYear, (ctx, { id, reason }) => admin.reject(ctx, id, reason)),
    calendarMoves: query(contracts.calendarMoves, (ctx, i) => reader.moves(ctx, i)),
    caseMoves: query(contracts.caseMoves, (ctx, { dossier }) => reader.ofCase(ctx, dossier)),
  };
}

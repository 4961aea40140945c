import { usePagesOf } from '@lianxin/api/client';
import type { ChangedDay } from '@lianxin/calendar';
import { calendarPreview, type Move } from '@lianxin/core/common';
import { MovesTable } from './MovesTable.js';

/** What a draft moves in one direction, page by page. */
export function PreviewRows({ id, move, days }: { id: string; move: Move; days: readonly ChangedDay[] }) {
  const { pages, more, query } = usePagesOf(calendarPreview, { id, move }, ({ next }) =>
    next === undefined ? undefined : { id, move, after: next },
  );
  return <MovesTable rows={pages?.flatMap(({ rows }) => rows)} more={more} query={query} days={days} />;
}

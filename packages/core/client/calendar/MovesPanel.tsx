import { usePagesOf } from '@lianxin/api/client';
import { type CalendarYearRow, calendarMoves } from '@lianxin/core/common';
import { useText } from '@lianxin/ui';
import { Panel } from '../petition/case/Panel.js';
import { MovesTable } from './MovesTable.js';

/** What an arrangement moved when it was put into force, before and after. */
export function MovesPanel({ change: { id, year, version } }: { change: CalendarYearRow }) {
  const t = useText('core');
  const change = id!;
  const { pages, more, query } = usePagesOf(calendarMoves, { change }, ({ next }) =>
    next === undefined ? undefined : { change, after: next },
  );
  return (
    <Panel title={t('calendar.moved', { year, version })}>
      <MovesTable rows={pages?.flatMap(({ rows }) => rows)} more={more} query={query} days={[]} />
    </Panel>
  );
}

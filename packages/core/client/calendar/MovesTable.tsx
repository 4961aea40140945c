import type { ChangedDay } from '@lianxin/calendar';
import type { MovedClock } from '@lianxin/core/common';
import { type Column, DataTable, type DataTableProps, DayText, StatusTag, useText } from '@lianxin/ui';
import { useNavigate } from 'react-router';
import { caseUrl } from '../petition/caseUrl.js';
import { useUnitName } from '../petition/useUnits.js';

interface Props extends Pick<DataTableProps<MovedClock>, 'rows' | 'more'> {
  readonly query: NonNullable<DataTableProps<MovedClock>['query']>;
  /** What the arrangement changes: their names say why. */
  readonly days: readonly ChangedDay[];
}

/** One line for each last day: from, to, and why. */
export function MovesTable({ rows, more, query, days }: Props) {
  const t = useText('core');
  const go = useNavigate();
  const unitName = useUnitName();
  const names = new Map(days.map(({ day, name }) => [day, name]));
  const columns: Column<MovedClock>[] = [
    { key: 'number', title: t('petition.column.number'), width: 150, render: ({ number }) => number },
    {
      key: 'what',
      title: t('calendar.what'),
      width: 190,
      render: ({ key, owner }) => (
        <>
          {t(`clocks.${key}`)} <span className="lx-quiet">{owner && unitName(owner)}</span>
        </>
      ),
    },
    { key: 'from', title: t('calendar.before'), width: 110, render: ({ from }) => <DayText day={from} /> },
    { key: 'to', title: t('calendar.after'), width: 210, render: (row) => <After row={row} /> },
    { key: 'why', title: t('calendar.why'), render: (row) => <Why row={row} names={names} /> },
  ];
  return (
    <DataTable
      label={t('calendar.moves')}
      rows={rows}
      more={more}
      query={query}
      columns={columns}
      rowKey={({ dossier, key, about, party }) => `${dossier} ${key} ${about} ${party}`}
      onOpen={(row) => void go(caseUrl(row.dossier))}
      empty={t('calendar.noMoves')}
    />
  );
}

function After({ row: { move, from, to } }: { row: MovedClock }) {
  const t = useText('core');
  return (
    <>
      <DayText day={move === 'stays' ? from : to} />{' '}
      <StatusTag tone={move === 'earlier' ? 'warn' : 'plain'}>{t(`calendar.move.${move}`)}</StatusTag>
    </>
  );
}

function Why({
  row: { move, to, told, days },
  names,
}: {
  row: MovedClock;
  names: ReadonlyMap<string, string | undefined>;
}) {
  const t = useText('core');
  const first = days[0];
  const span = days.length > 1 ? `${first}–${days.at(-1)!.slice(5)}` : first;
  const name = days.map((day) => names.get(day)).find((found) => found) ?? '';
  return (
    <>
      {span && t('calendar.because', { days: span, name })}{' '}
      {told && (
        <span className="lx-quiet">
          {t(move === 'stays' ? 'calendar.staysTold' : 'calendar.told', { day: told.day, on: told.on, counted: to })}
        </span>
      )}
    </>
  );
}

import type { CalendarStep, CalendarYearRow } from '@lianxin/core/common';
import { type Column, DataTable, InstantText, StatusTag, type Tone, useText } from '@lianxin/ui';

interface Props {
  readonly rows: readonly CalendarYearRow[];
  readonly chosen: CalendarYearRow | undefined;
  onChoose(row: CalendarYearRow): void;
}

const TONES: Partial<Record<CalendarYearRow['state'], Tone>> = { draft: 'warn', approved: 'good', rejected: 'bad' };

/** Every arrangement of every year, and who decided what about it. */
export function YearsPanel({ rows, chosen, onChoose }: Props) {
  const t = useText('core');
  const columns: Column<CalendarYearRow>[] = [
    {
      key: 'year',
      title: t('calendar.year'),
      width: 90,
      render: (row) => (row === chosen ? <b>{row.year}</b> : row.year),
    },
    { key: 'version', title: t('calendar.version'), width: 130, render: ({ version }) => version },
    {
      key: 'state',
      title: t('calendar.state'),
      width: 150,
      render: ({ state, applied }) => (
        <StatusTag tone={TONES[state] ?? 'plain'}>
          {t(state === 'approved' && applied === false ? 'calendar.applying' : `calendar.states.${state}`)}
        </StatusTag>
      ),
    },
    {
      key: 'days',
      title: t('calendar.days'),
      width: 160,
      render: ({ off, work }) => t('calendar.dayCounts', { off, work }),
    },
    { key: 'steps', title: t('calendar.steps'), render: (row) => <Steps row={row} /> },
  ];
  return (
    <section className="lx-panel pe-section">
      <DataTable
        label={t('calendar.years')}
        rows={rows}
        columns={columns}
        rowKey={({ id, year }) => id ?? String(year)}
        onOpen={onChoose}
        tone={({ inForce, state }) => (inForce || state === 'draft' ? undefined : 'quiet')}
        empty={t('calendar.none')}
      />
    </section>
  );
}

function Steps({ row: { imported, approvals, rejection } }: { row: CalendarYearRow }) {
  const t = useText('core');
  const steps: [string, CalendarStep][] = [
    ...(imported ? [['calendar.importedBy', imported] as [string, CalendarStep]] : []),
    ...approvals.map((step): [string, CalendarStep] => ['calendar.approvedBy', step]),
    ...(rejection ? [['calendar.rejectedBy', rejection] as [string, CalendarStep]] : []),
  ];
  return (
    <ul className="pe-calendar-steps">
      {steps.map(([key, { name, at }]) => (
        <li key={`${key} ${at}`}>
          {t(key, { name })} <InstantText at={at} />
        </li>
      ))}
      {rejection && <li className="lx-quiet">{rejection.reason}</li>}
    </ul>
  );
}

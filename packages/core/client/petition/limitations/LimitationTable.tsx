import type { LimitationRow } from '@lianxin/core/common';
import {
  type Column,
  DataTable,
  type DataTableProps,
  DayText,
  DueText,
  StatusTag,
  useText,
  useToday,
} from '@lianxin/ui';
import { useNavigate } from 'react-router';
import { caseUrl } from '../caseUrl.js';
import { useUnitName } from '../useUnits.js';
import { standingOf } from './limitationParts.js';

interface Props extends Pick<DataTableProps<LimitationRow>, 'rows'> {
  readonly query: NonNullable<DataTableProps<LimitationRow>['query']>;
}

/** One line for each way that somebody still has to take; Enter opens the case. */
export function LimitationTable({ rows, query }: Props) {
  const t = useText('core');
  const go = useNavigate();
  const unitName = useUnitName();
  const columns: Column<LimitationRow>[] = [
    { key: 'due', title: t('petition.ways.lastDay'), width: 230, render: (row) => <LastDay row={row} /> },
    {
      key: 'way',
      title: t('fields.procedure'),
      width: 230,
      render: (row) => (
        <span title={row.organ}>
          {row.procedure} {row.chosen && <StatusTag tone="active">{t('codes.wayPhase.chosen')}</StatusTag>}
        </span>
      ),
    },
    { key: 'subject', title: t('fields.subject'), render: (row) => <span title={row.subject}>{row.subject}</span> },
    { key: 'number', title: t('petition.column.number'), width: 160, render: (row) => row.number },
    { key: 'owner', title: t('petition.column.owner'), width: 160, render: (row) => unitName(row.owner) },
  ];
  return (
    <DataTable
      label={t('petition.limitation.title')}
      rows={rows}
      query={query}
      columns={columns}
      rowKey={(row) => row.way}
      onOpen={(row) => void go(caseUrl(row.dossier))}
      empty={t('petition.limitation.none')}
    />
  );
}

function LastDay({ row }: { row: LimitationRow }) {
  const t = useText('core');
  const standing = standingOf(row, useToday());
  if (standing === 'unknown') return <b className="lx-warn">{t('petition.ways.atOnce')}</b>;
  if (standing !== 'lapsed') {
    return (
      <span className={standing === 'soon' ? 'lx-warn' : ''}>
        <DueText due={row.due} provisional={row.provisional} />
      </span>
    );
  }
  return (
    <span className="lx-quiet">
      {t('petition.case.lapsed')} <DayText day={row.due} />
    </span>
  );
}

import type { WorkRow } from '@lianxin/core/common';
import { type Column, DataTable, type DataTableProps, DueText, useText, useToday } from '@lianxin/ui';
import { useNavigate } from 'react-router';
import { caseUrl } from '../caseUrl.js';
import { usePersonName } from '../usePersonName.js';
import { useUnitName } from '../useUnits.js';

interface Props extends Pick<DataTableProps<WorkRow>, 'rows' | 'empty'> {
  readonly query: NonNullable<DataTableProps<WorkRow>['query']>;
  /** Who is named beside each row. */
  readonly whose: 'none' | 'handler' | 'owner';
}

/** One line for each limit that runs; Enter opens the case. */
export function WorkTable({ rows, query, whose, empty }: Props) {
  const t = useText('core');
  const today = useToday();
  const go = useNavigate();
  const unitName = useUnitName();
  const personName = usePersonName();
  const columns: Column<WorkRow>[] = [
    {
      key: 'due',
      title: t('petition.column.due'),
      width: 220,
      render: (row) => <DueText due={row.due} standing={row.standing} provisional={row.provisional} />,
    },
    { key: 'what', title: t('petition.column.todo'), width: 176, render: (row) => t(`clocks.${row.key}`) },
    { key: 'subject', title: t('fields.subject'), render: (row) => <span title={row.subject}>{row.subject}</span> },
    { key: 'number', title: t('petition.column.number'), width: 160, render: (row) => row.number },
  ];
  if (whose === 'handler') {
    const render = (row: WorkRow) => (row.handler ? personName(row.handler) : t('petition.work.nobody'));
    columns.push({ key: 'handler', title: t('fields.person'), width: 110, render });
  }
  if (whose === 'owner')
    columns.push({
      key: 'owner',
      title: t('petition.column.owner'),
      width: 160,
      render: (row) => <span title={unitName(row.owner)}>{unitName(row.owner)}</span>,
    });
  return (
    <DataTable
      label={t('petition.work.title')}
      rows={rows}
      query={query}
      columns={columns}
      rowKey={(row) => `${row.dossier} ${row.key} ${row.about} ${row.owner}`}
      onOpen={(row) => void go(caseUrl(row.dossier))}
      tone={(row) => (row.standing ? 'quiet' : row.due && row.due < today ? 'bad' : undefined)}
      empty={empty}
    />
  );
}

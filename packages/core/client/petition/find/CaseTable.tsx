import type { CaseRow } from '@lianxin/core/common';
import { type Column, DataTable, type DataTableProps, DayText, DueText, StatusTag, useText } from '@lianxin/ui';
import { useNavigate } from 'react-router';
import { caseUrl } from '../caseUrl.js';
import { useUnitName } from '../useUnits.js';

/** Cases as every list shows them: masked, and the same for everybody in the unit. */
export function CaseTable(props: Pick<DataTableProps<CaseRow>, 'rows' | 'query' | 'more' | 'empty'>) {
  const t = useText('core');
  const go = useNavigate();
  const unitName = useUnitName();
  const columns: readonly Column<CaseRow>[] = [
    { key: 'number', title: t('petition.column.number'), width: 144, render: (row) => row.number },
    {
      key: 'receivedOn',
      title: t('fields.core.register.on'),
      width: 100,
      render: (row) => <DayText day={row.receivedOn} />,
    },
    { key: 'channel', title: t('fields.channel'), width: 84, render: (row) => t(`codes.channel.${row.channel}`) },
    {
      key: 'purpose',
      title: t('fields.purpose'),
      width: 84,
      render: (row) => row.purpose && t(`codes.purpose.${row.purpose}`),
    },
    {
      key: 'petitioner',
      title: t('codes.partyRole.petitioner'),
      width: 96,
      render: (row) => row.petitioner || t('petition.notGiven'),
    },
    { key: 'subject', title: t('fields.subject'), render: (row) => <span title={row.subject}>{row.subject}</span> },
    { key: 'phase', title: t('petition.column.phase'), width: 134, render: (row) => <Phase row={row} /> },
    {
      key: 'owner',
      title: t('petition.column.owner'),
      width: 130,
      render: (row) => <span title={unitName(row.owner)}>{unitName(row.owner)}</span>,
    },
    {
      key: 'due',
      title: t('petition.column.due'),
      width: 216,
      render: (row) => row.due && <DueText due={row.due} provisional={row.provisional} />,
    },
  ];
  return (
    <DataTable
      {...props}
      label={t('petition.find.title')}
      columns={columns}
      rowKey={(row) => row.dossier}
      onOpen={(row) => void go(caseUrl(row.dossier))}
      tone={(row) => (row.status === 'open' ? undefined : 'quiet')}
    />
  );
}

/** An open case says how far its least advanced demand is; any other what became of it. */
function Phase({ row: { status, phase } }: { row: CaseRow }) {
  const t = useText('core');
  if (status === 'open') return <StatusTag tone="active">{t(`codes.demandPhase.${phase}`)}</StatusTag>;
  return <StatusTag tone={status === 'done' ? 'good' : 'plain'}>{t(`codes.caseStatus.${status}`)}</StatusTag>;
}

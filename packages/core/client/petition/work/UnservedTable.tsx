import { useQueryOf } from '@lianxin/api/client';
import { numberOfDay } from '@lianxin/base';
import { type UnservedRow, unserved } from '@lianxin/core/common';
import { type Column, DataTable, DayText, useText, useToday } from '@lianxin/ui';
import { useNavigate } from 'react-router';
import { caseUrl } from '../caseUrl.js';
import { useUnitName } from '../useUnits.js';

/** What is signed but not served: no window runs for who still waits. Enter opens the case. */
export function UnservedTable({ scope }: { scope: 'unit' | 'county' }) {
  const t = useText('core');
  const today = useToday();
  const go = useNavigate();
  const unitName = useUnitName();
  const query = useQueryOf(unserved, { scope });
  const columns: Column<UnservedRow>[] = [
    {
      key: 'kind',
      title: t('petition.unserved.document'),
      width: 220,
      render: (row) => t(row.title),
    },
    {
      key: 'issuedOn',
      title: t('petition.case.issuedOn'),
      width: 110,
      render: ({ issuedOn }) => <DayText day={issuedOn} />,
    },
    {
      key: 'days',
      title: t('petition.unserved.days'),
      width: 110,
      align: 'right',
      render: ({ issuedOn }) => t('petition.unserved.since', { count: numberOfDay(today) - numberOfDay(issuedOn) }),
    },
    {
      key: 'persons',
      title: t('petition.unserved.persons'),
      width: 90,
      align: 'right',
      render: ({ persons }) => persons,
    },
    {
      key: 'attempts',
      title: t('petition.unserved.attempts'),
      width: 90,
      align: 'right',
      render: ({ attempts }) => attempts,
    },
    { key: 'subject', title: t('fields.subject'), render: (row) => <span title={row.subject}>{row.subject}</span> },
    { key: 'number', title: t('petition.column.number'), width: 160, render: ({ number }) => number },
    { key: 'unit', title: t('petition.case.issuedBy'), width: 180, render: ({ unit }) => unitName(unit) },
  ];
  return (
    <DataTable
      label={t('petition.work.unserved')}
      rows={query.data}
      query={query}
      columns={columns}
      rowKey={({ document }) => document}
      onOpen={({ dossier }) => void go(caseUrl(dossier))}
      empty={t('petition.unserved.empty')}
    />
  );
}

import type { MemberRow, RosterRow } from '@lianxin/core/common';
import { type Column, DataTable, type DataTableProps, DayText, useText, useToday } from '@lianxin/ui';
import { useCategoryName, useSystemName } from './useMembers.js';

interface Props {
  readonly roster: RosterRow;
  readonly rows: readonly MemberRow[] | undefined;
  readonly query: DataTableProps<MemberRow>['query'];
  onOpen(member: string): void;
}

/** The members of a roster; those whose time is over stand back. */
export function MembersTable({ roster, rows, query, onOpen }: Props) {
  const t = useText('core');
  const today = useToday();
  const categoryName = useCategoryName(roster);
  const systemName = useSystemName();
  const columns: readonly Column<MemberRow>[] = [
    { key: 'name', title: t('rosters.name'), width: 110, render: ({ name }) => name },
    { key: 'category', title: t('rosters.category'), width: 160, render: ({ category }) => categoryName(category) },
    { key: 'title', title: t('rosters.position'), render: ({ title }) => title },
    { key: 'unit', title: t('rosters.unit'), render: ({ unitName }) => unitName },
    { key: 'system', title: t('rosters.system'), width: 150, render: ({ system }) => systemName(system) },
    { key: 'from', title: t('rosters.from'), width: 110, render: ({ from }) => <DayText day={from} /> },
    { key: 'to', title: t('rosters.to'), width: 110, render: ({ to }) => <DayText day={to} /> },
  ];
  return (
    <DataTable
      label={t(`${roster.plugin}:rosters.${roster.id}`)}
      rows={rows}
      columns={columns}
      rowKey={({ id }) => id}
      onOpen={({ id }) => onOpen(id)}
      tone={({ to }) => (to !== undefined && to < today ? 'quiet' : undefined)}
      empty={t('rosters.empty')}
      {...(query && { query })}
    />
  );
}

import type { ApiError } from '@lianxin/api/client';
import type { UseQueryResult } from '@tanstack/react-query';
import { Button, Table } from 'antd';
import type { ReactNode } from 'react';
import { useText } from '../i18n/useText.js';
import { Empty } from '../state/Empty.js';
import { Failed } from '../state/Failed.js';
import { useRowKeys } from './useRowKeys.js';

export interface Column<R> {
  readonly key: string;
  readonly title: string;
  /** In pixels; the columns without one share what is left. */
  readonly width?: number;
  readonly align?: 'left' | 'right';
  render(row: R): ReactNode;
}

export interface DataTableProps<R> {
  readonly rows: readonly R[] | undefined;
  /** Names the list for screen readers. */
  readonly label: string;
  readonly columns: readonly Column<R>[];
  rowKey(row: R): string;
  /** Opens a row, by a click or Enter. */
  readonly onOpen?: (row: R) => void;
  /** Marks a row, such as one that is overdue. */
  readonly tone?: (row: R) => 'bad' | 'quiet' | undefined;
  /** What to say when there is nothing. */
  readonly empty: string;
  /** The query behind it: its waiting and its failure are shown. */
  readonly query?: Pick<UseQueryResult<unknown, ApiError>, 'isFetching' | 'error' | 'refetch'>;
  /** Fetches what comes next; absent on the last page. */
  readonly more?: (() => void) | undefined;
}

/** A dense list: sorted and paged by the server, gone through with the keyboard. */
export function DataTable<R extends object>(props: DataTableProps<R>) {
  const { rows, label, columns, rowKey, onOpen, tone, empty, query, more } = props;
  const t = useText('ui');
  const rowProps = useRowKeys(rows?.length ?? 0, onOpen && ((index) => rows?.[index] && onOpen(rows[index])));
  if (!rows && query?.error && !query.error.isOffline) {
    return <Failed error={query.error} retry={() => void query.refetch()} />;
  }
  return (
    <>
      <Table<R>
        size="small"
        aria-label={label}
        dataSource={(rows ?? []) as R[]}
        rowKey={rowKey}
        loading={{ spinning: query?.isFetching === true, delay: 250 }}
        pagination={false}
        tableLayout="fixed"
        scroll={{ x: widthOf(columns) }}
        columns={columns.map(({ render, ...column }) => ({ ...column, render: (_: unknown, row: R) => render(row) }))}
        rowClassName={(row) => `${onOpen ? 'lx-opens' : ''} ${tone?.(row) ? `lx-row-${tone(row)}` : ''}`}
        onRow={(row, index = 0) => ({ ...rowProps(index), onClick: () => onOpen?.(row) })}
        locale={{ emptyText: rows ? <Empty text={empty} /> : ' ' }}
      />
      {more && (
        <div className="lx-more">
          <Button onClick={more} loading={query?.isFetching === true}>
            {t('list.more')}
          </Button>
        </div>
      )}
    </>
  );
}

const FREE = 120;

const widthOf = (columns: readonly Column<never>[]): number =>
  columns.reduce((sum, { width = FREE }) => sum + width, 0);

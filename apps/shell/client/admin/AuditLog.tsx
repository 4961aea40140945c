import { usePagesOf } from '@lianxin/api/client';
import { type AuditLine, directory } from '@lianxin/core/common';
import { type Column, DataTable, InstantText, Owner, PageHeader, type Translate, useText } from '@lianxin/ui';
import { DatePicker, Input } from 'antd';
import { useMemo, useState } from 'react';

interface Filter {
  readonly from?: string;
  readonly to?: string;
  readonly actor?: string;
}

/** Who did what and when, newest first. Nothing in it says what a case contains. */
export default function AuditLog() {
  return (
    <Owner value="shell">
      <Lines />
    </Owner>
  );
}

function Lines() {
  const t = useText();
  const [filter, setFilter] = useState<Filter>({});
  const { pages, more, query } = usePagesOf(directory.audit, filter, ({ next }) =>
    next ? { ...filter, before: next } : undefined,
  );
  const columns = useMemo(() => columnsOf(t), [t]);
  return (
    <>
      <PageHeader title={t('audit.title')} help={t('audit.help')} />
      <div className="lx-toolbar">
        <DatePicker.RangePicker
          aria-label={t('audit.days')}
          onChange={(_, [from, to]) => setFilter({ ...filter, ...within(from, to) })}
        />
        <Input.Search
          className="sh-filter"
          allowClear
          placeholder={t('audit.actorFilter')}
          aria-label={t('audit.actorFilter')}
          onSearch={(text) => setFilter(({ actor: _, ...rest }) => ({ ...rest, ...(text && { actor: text }) }))}
        />
      </div>
      <DataTable
        label={t('audit.title')}
        rows={pages?.flatMap(({ lines }) => lines)}
        columns={columns}
        rowKey={({ position }) => String(position)}
        empty={t('audit.empty')}
        query={query}
        more={more}
      />
    </>
  );
}

const within = (from: string | undefined, to: string | undefined) =>
  ({ from: from || undefined, to: to || undefined }) as Pick<Filter, 'from' | 'to'>;

const columnsOf = (t: Translate): readonly Column<AuditLine>[] => [
  { key: 'at', title: t('audit.at'), width: 140, render: ({ at }) => <InstantText at={at} /> },
  { key: 'actor', title: t('audit.actor'), width: 160, render: (line) => nameOf(line, t) },
  { key: 'what', title: t('audit.what'), render: ({ code, params }) => t([`audit.${code}`, code], params) },
  { key: 'address', title: t('audit.address'), width: 140, render: ({ address }) => address },
  { key: 'position', title: t('audit.position'), width: 80, align: 'right', render: ({ position }) => position },
];

function nameOf({ actor, actorName }: AuditLine, t: Translate): string {
  if (actorName) return actorName;
  if (actor.startsWith('system:')) return t('audit.system', { name: actor.slice('system:'.length) });
  return actor || t('audit.nobody');
}

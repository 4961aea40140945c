import { usePagesOf, useQueryOf } from '@lianxin/api/client';
import { type AuditLine, directory } from '@lianxin/core/common';
import { type Column, DataTable, InstantText, Owner, PageHeader, type Translate, useText } from '@lianxin/ui';
import { DatePicker, Input, Select } from 'antd';
import { useMemo, useState } from 'react';
import { AuditTools } from './AuditTools.js';

/** Which lines are shown; everything absent is any. */
export interface AuditQuestion {
  readonly from?: string;
  readonly to?: string;
  readonly person?: string;
  readonly unit?: string;
  readonly number?: string;
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
  const [question, setQuestion] = useState<AuditQuestion>({});
  const { data: units = [] } = useQueryOf(directory.units, null);
  const { pages, more, query } = usePagesOf(directory.audit, question, ({ next }) =>
    next ? { ...question, before: next } : undefined,
  );
  const unitNames = useMemo(() => new Map(units.map(({ id, name }) => [id, name])), [units]);
  const columns = useMemo(() => columnsOf(t, unitNames), [t, unitNames]);
  const ask = (change: { readonly [K in keyof AuditQuestion]: string | undefined }) =>
    setQuestion((before) => known({ ...before, ...change }));
  return (
    <>
      <PageHeader title={t('audit.title')} help={t('audit.help')} actions={<AuditTools question={question} />} />
      <div className="lx-toolbar">
        <DatePicker.RangePicker aria-label={t('audit.days')} onChange={(_, [from, to]) => ask({ from, to })} />
        <Input.Search
          className="sh-filter"
          allowClear
          placeholder={t('audit.person')}
          aria-label={t('audit.person')}
          onSearch={(person) => ask({ person: person.trim() })}
        />
        <Select
          className="sh-filter"
          allowClear
          showSearch={{ optionFilterProp: 'label' }}
          placeholder={t('audit.unit')}
          aria-label={t('audit.unit')}
          options={units.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={(unit?: string) => ask({ unit })}
        />
        <Input.Search
          className="sh-filter"
          allowClear
          placeholder={t('audit.number')}
          aria-label={t('audit.number')}
          onSearch={(number) => ask({ number: number.trim() })}
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

const known = (asked: { readonly [K in keyof AuditQuestion]: string | undefined }): AuditQuestion =>
  Object.fromEntries(Object.entries(asked).filter(([, value]) => value));

const columnsOf = (t: Translate, units: ReadonlyMap<string, string>): readonly Column<AuditLine>[] => [
  { key: 'at', title: t('audit.at'), width: 140, render: ({ at }) => <InstantText at={at} /> },
  { key: 'actor', title: t('audit.actor'), width: 130, render: (line) => nameOf(line, t) },
  { key: 'unit', title: t('audit.unit'), width: 180, render: ({ unit }) => units.get(unit) },
  {
    key: 'what',
    title: t('audit.what'),
    render: ({ code, params, number }) =>
      t([`audit.${code}`, `core:audit.${code}`, code], { ...params, ...(number && { dossier: number }) }),
  },
  { key: 'address', title: t('audit.address'), width: 130, render: ({ address }) => address },
  { key: 'position', title: t('audit.position'), width: 80, align: 'right', render: ({ position }) => position },
];

function nameOf({ actor, actorName }: AuditLine, t: Translate): string {
  if (actorName) return actorName;
  if (actor.startsWith('system:')) return t('audit.system', { name: actor.slice('system:'.length) });
  return actor || t('audit.nobody');
}

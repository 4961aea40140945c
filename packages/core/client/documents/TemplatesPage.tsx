import { useQueryOf } from '@lianxin/api/client';
import { type PaperKindRow, templateContracts } from '@lianxin/core/common';
import { type Column, DataTable, DayText, PageHeader, useText, useToday } from '@lianxin/ui';
import { useState } from 'react';
import { TemplateDrawer } from './TemplateDrawer.js';

/** What the county prints its papers with: the templates that ship, and those that offices put in their place. */
export function TemplatesPage() {
  const t = useText('core');
  const today = useToday();
  const query = useQueryOf(templateContracts.templates, null);
  const [open, setOpen] = useState<PaperKindRow['kind']>();
  const inForce = ({ templates }: PaperKindRow) =>
    templates.filter(({ from, to }) => from && from <= today && (!to || to >= today));
  const columns: Column<PaperKindRow>[] = [
    { key: 'kind', title: t('templates.kind'), width: 260, render: (row) => t(row.title) },
    {
      key: 'used',
      title: t('templates.used'),
      render: (row) =>
        inForce(row)
          .map(({ name }) => name)
          .join(t('petition.separator')) || <span className="lx-quiet">{t('templates.shipped')}</span>,
    },
    {
      key: 'since',
      title: t('templates.since'),
      width: 120,
      render: (row) => <DayText day={inForce(row)[0]?.from} />,
    },
    {
      key: 'rule',
      title: t('templates.localRule'),
      render: ({ localRule }) => localRule && `${localRule.title} ${localRule.clause}`,
    },
  ];
  return (
    <>
      <PageHeader title={t('templates.title')} help={t('templates.help')} />
      <DataTable
        label={t('templates.title')}
        rows={query.data}
        query={query}
        columns={columns}
        rowKey={({ kind }) => kind}
        onOpen={({ kind }) => setOpen(kind)}
        empty={t('templates.shipped')}
      />
      <TemplateDrawer row={query.data?.find(({ kind }) => kind === open)} onClose={() => setOpen(undefined)} />
    </>
  );
}

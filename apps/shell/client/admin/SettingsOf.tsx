import { useQueryOf } from '@lianxin/api/client';
import { directory, type SettingRow } from '@lianxin/core/common';
import { type Column, DataTable, DayText, Owner, PageHeader, type Translate, useText } from '@lianxin/ui';
import { useMemo, useState } from 'react';
import { ChangeSetting } from './ChangeSetting.js';
import { articleText, boundText, valueText } from './settingTexts.js';

/** The settings that one permission may change: their value, how far it may go, and the provision behind that. */
export function SettingsOf({ permission, name }: { permission: string; name: 'settings' | 'security' }) {
  return (
    <Owner value="shell">
      <Settings permission={permission} name={name} />
    </Owner>
  );
}

function Settings({ permission, name }: { permission: string; name: string }) {
  const t = useText();
  const query = useQueryOf(directory.settings, null);
  const [changing, setChanging] = useState<SettingRow>();
  const columns = useMemo(() => columnsOf(t), [t]);
  return (
    <>
      <PageHeader title={t(`${name}.title`)} help={t(`${name}.help`)} />
      <DataTable
        label={t(`${name}.title`)}
        rows={query.data?.filter((row) => row.permission === permission)}
        columns={columns}
        rowKey={({ key }) => key}
        onOpen={setChanging}
        empty={t('settings.empty')}
        query={query}
      />
      {changing && <ChangeSetting setting={changing} onClose={() => setChanging(undefined)} />}
    </>
  );
}

const columnsOf = (t: Translate): readonly Column<SettingRow>[] => [
  { key: 'title', title: t('settings.name'), width: 290, render: ({ title }) => t(title) },
  {
    key: 'value',
    title: t('settings.value'),
    width: 190,
    align: 'right',
    render: (row) => <b>{valueText(row.value, row, t)}</b>,
  },
  {
    key: 'default',
    title: t('settings.default'),
    width: 110,
    align: 'right',
    render: (row) => defaultText(row, t),
  },
  { key: 'from', title: t('settings.from'), width: 110, render: ({ from }) => <DayText day={from} /> },
  {
    key: 'whose',
    title: t('settings.whose'),
    width: 110,
    render: ({ whose }) => whose && t(`settings.whose.${whose}`),
  },
  { key: 'bound', title: t('settings.bound'), width: 130, render: ({ bound }) => bound && boundText(bound, t) },
  { key: 'article', title: t('settings.article'), render: ({ article }) => article && articleText(article, t) },
  {
    key: 'upcoming',
    title: t('settings.upcoming'),
    width: 170,
    render: ({ upcoming: [next], ...row }) =>
      next && t('settings.next', { day: next.from, value: valueText(next.value, row, t) }),
  },
];

/** A list that is as it was delivered is not told twice. */
const defaultText = (row: SettingRow, t: Translate): string => {
  const text = valueText(row.default, row, t);
  return Array.isArray(row.default) && text && text === valueText(row.value, row, t) ? t('settings.same') : text;
};

import type { PluginRow } from '@lianxin/core/common';
import { useText } from '@lianxin/ui';
import { Descriptions } from 'antd';
import type { ReactNode } from 'react';

/** What a plugin adds and may do, in words, from its manifest: known before any of its code runs. */
export function PluginContents({ plugin, all }: { plugin: PluginRow; all: readonly PluginRow[] }) {
  const t = useText();
  const { name, permissions, entries, records, dependsOn, dependants, hash } = plugin;
  const none = t('plugins.none');
  const listed = (all: readonly string[]): ReactNode => (all.length > 0 ? all.join(t('list.separator')) : none);
  const nameOf = (id: string) => t(all.find((each) => each.id === id)?.displayName ?? id);
  const items = [
    {
      key: 'permissions',
      label: t('plugins.permissions'),
      children:
        permissions.length === 0 ? (
          none
        ) : (
          <ul className="sh-plain">
            {permissions.map(({ id, label, roles }) => (
              <li key={id}>
                {t(label)}
                <span className="lx-quiet">
                  {' '}
                  {t('plugins.forRoles', { roles: roles.map((role) => t(`core:roles.${role}`)) })}
                </span>
              </li>
            ))}
          </ul>
        ),
    },
    { key: 'entries', label: t('plugins.entries'), children: listed(entries.map((id) => t(`entries.${id}`))) },
    { key: 'records', label: t('plugins.records'), children: listed(records.map((id) => t([`records.${id}`, id]))) },
    { key: 'dependsOn', label: t('plugins.dependsOn'), children: listed(dependsOn.map(nameOf)) },
    { key: 'dependants', label: t('plugins.dependants'), children: listed(dependants.map(nameOf)) },
    { key: 'package', label: t('plugins.package'), children: hash ? `${name} (${hash})` : name },
  ];
  return <Descriptions size="small" column={1} bordered items={items} styles={{ label: { width: 160 } }} />;
}

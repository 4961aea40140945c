import { addressOf, navigationOf, type Translate, useCommands, usePlugins, useText } from '@lianxin/ui';
import { Menu } from 'antd';
import { useMemo } from 'react';
import { Link, useLocation, useNavigate } from 'react-router';
import { NavigationIcon } from './NavigationIcon.js';

/** From here on it is administration, set apart from the daily work. */
const ADMINISTRATION = 800;

/** Every page that core and the plugins offer to this post, and the same pages as commands of the palette. */
export function Navigation() {
  const t = useText();
  const go = useNavigate();
  const { pathname } = useLocation();
  const places = usePlaces(t);
  const commands = useMemo(
    () =>
      places.map(({ address, label }) => ({ id: address, label, group: t('nav.page'), run: () => void go(address) })),
    [places, t, go],
  );
  useCommands(commands);
  const here = places.filter(({ address }) => `${pathname}/`.startsWith(`${address}/`)).map(({ address }) => address);
  const work = places.filter(({ order }) => order < ADMINISTRATION).map(itemOf);
  const administration = places.filter(({ order }) => order >= ADMINISTRATION).map(itemOf);
  return (
    <nav aria-label={t('nav.label')}>
      <Menu
        mode="inline"
        inlineIndent={12}
        selectedKeys={here}
        items={[
          ...work,
          ...(administration.length > 0
            ? [
                {
                  type: 'group' as const,
                  key: 'administration',
                  label: t('nav.administration'),
                  children: administration,
                },
              ]
            : []),
        ]}
      />
    </nav>
  );
}

interface Place {
  readonly address: string;
  readonly label: string;
  readonly icon: string | undefined;
  readonly order: number;
}

function usePlaces(t: Translate): readonly Place[] {
  const { plugins, permissions } = usePlugins();
  return useMemo(
    () =>
      navigationOf(plugins, permissions).map(({ plugin, entry }) => ({
        address: addressOf(plugin.id, entry.id),
        label: t(entry.label),
        icon: entry.icon,
        order: entry.order ?? 0,
      })),
    [plugins, permissions, t],
  );
}

const itemOf = ({ address, label, icon }: Place) => ({
  key: address,
  icon: <NavigationIcon name={icon} />,
  label: <Link to={address}>{label}</Link>,
});

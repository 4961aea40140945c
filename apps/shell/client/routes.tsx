import { useMe } from '@lianxin/core/client';
import { addressOf, Empty, navigationOf, PluginPage, usePlugins, useText } from '@lianxin/ui';
import { createBrowserRouter, Navigate } from 'react-router';
import { Frame } from './frame/Frame.js';

/** The addresses of the shell: core's pages at the top, a plugin's below `/p/<plugin>`. */
export const createRoutes = () =>
  createBrowserRouter([
    {
      path: '/',
      Component: Framed,
      children: [
        { index: true, Component: Home },
        { path: 'p/:plugin/*', Component: PluginPage },
        { path: '*', element: <PluginPage plugin="core" /> },
      ],
    },
  ]);

function Framed() {
  return <Frame me={useMe()} />;
}

/** The first page of the navigation: each post has its own. */
function Home() {
  const t = useText();
  const { plugins, permissions } = usePlugins();
  const first = navigationOf(plugins, permissions)[0];
  if (!first) return <Empty text={t('home.nothing')} />;
  return <Navigate to={addressOf(first.plugin.id, first.entry.id)} replace />;
}

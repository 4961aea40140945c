import { pathOf, type ShellPlugin } from '@lianxin/ui/common';
import { type RouteObject, useParams, useRoutes } from 'react-router';
import { Missing } from '../state/Missing.js';
import type { ClientHalf } from './defineClient.js';
import { PluginPart } from './PluginPart.js';
import { usePlugins } from './PluginsProvider.js';

/** The pages of a plugin, by the rest of the address. The plugin is the one given, or the one the address names. */
export function PluginPage({ plugin: given }: { plugin?: string }) {
  const { plugin: named } = useParams();
  const { plugins } = usePlugins();
  const plugin = plugins.find(({ id }) => id === (given ?? named));
  if (!plugin) return <Missing />;
  return <PluginPart key={plugin.id} plugin={plugin} draw={(half) => <Pages plugin={plugin} half={half} />} />;
}

function Pages({ plugin, half }: { plugin: ShellPlugin; half: ClientHalf }) {
  const named = plugin.navigation.map(({ id, page }) => [pathOf(id), half.pages?.[page] ?? Missing] as const);
  const routes = [...named, ...Object.entries(half.routes ?? {})].map(([path, Component]) => ({ path, Component }));
  return useRoutes([...routes, { path: '*', Component: Missing }] satisfies RouteObject[]);
}

import type { WidgetProps } from '../form/WidgetsProvider.js';
import { PluginPart } from './PluginPart.js';
import { usePlugins } from './PluginsProvider.js';

/** The control `mediation.room` of a form, out of the browser half of the plugin it is named after. */
export function PluginWidget({ name, ...props }: WidgetProps & { name: string }) {
  const { plugins } = usePlugins();
  const plugin = plugins.find(({ id }) => id === name.slice(0, name.indexOf('.')));
  if (!plugin) return null;
  return (
    <PluginPart
      plugin={plugin}
      draw={(half) => {
        const Control = half.widgets?.[name];
        if (!Control) throw new Error(`${plugin.id} has no widget ${name}`);
        return <Control {...props} />;
      }}
    />
  );
}

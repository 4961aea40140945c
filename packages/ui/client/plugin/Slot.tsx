import { entriesOf, type SlotContext } from '@lianxin/ui/common';
import { PluginPart } from './PluginPart.js';
import { usePlugins } from './PluginsProvider.js';

export interface SlotProps {
  /** Such as `case.panels`. */
  readonly name: string;
  /** What is shown here, for the `when` of contributions: `{ kind: ['appeal_request'] }`. */
  readonly context?: SlotContext;
  /** Handed to every component. */
  readonly props?: Readonly<Record<string, unknown>>;
}

/** A named place in which plugins render what they have to say about the thing shown. */
export function Slot({ name, context = {}, props = {} }: SlotProps) {
  const { plugins, permissions } = usePlugins();
  return entriesOf(plugins, name, context, permissions).map(({ plugin, entry: { component } }) => (
    <PluginPart
      key={`${plugin.id}.${component}`}
      plugin={plugin}
      draw={(half) => {
        const Part = half.slots?.[component];
        if (!Part) throw new Error(`${plugin.id} has no ${component} for ${name}`);
        return <Part {...props} />;
      }}
    />
  ));
}

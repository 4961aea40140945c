import { useQueryOf } from '@lianxin/api/client';
import { directory } from '@lianxin/core/common';
import { Answered, Owner, PageHeader, useText } from '@lianxin/ui';
import { PluginCard } from './PluginCard.js';

/** What is installed, what this county uses of it, and what each plugin adds and may do. */
export default function PluginsAdmin() {
  return (
    <Owner value="shell">
      <Plugins />
    </Owner>
  );
}

function Plugins() {
  const t = useText();
  const query = useQueryOf(directory.plugins, null);
  return (
    <>
      <PageHeader title={t('plugins.title')} help={t('plugins.help')} />
      <Answered query={query}>
        {(plugins) => (
          <div className="sh-plugins">
            {plugins.map((plugin) => (
              <PluginCard key={plugin.id} plugin={plugin} all={plugins} />
            ))}
          </div>
        )}
      </Answered>
    </>
  );
}

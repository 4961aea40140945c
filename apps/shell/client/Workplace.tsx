import { coreClient } from '@lianxin/core/client';
import type { Me } from '@lianxin/core/common';
import { CommandsProvider, DraftsProvider, PluginsProvider, Today, WidgetsProvider } from '@lianxin/ui';
import type { i18n } from 'i18next';
import { useEffect, useMemo, useState } from 'react';
import { RouterProvider } from 'react-router/dom';
import { adminPages } from './admin/adminPages.js';
import { LiveUpdates } from './frame/LiveUpdates.js';
import { Starting } from './frame/Starting.js';
import { createRoutes } from './routes.js';
import { serverDrafts } from './session/serverDrafts.js';
import type { TextSources } from './TextSources.js';

const builtIn = [{ ...coreClient, pages: { ...coreClient.pages, ...adminPages } }];

/** The pages of one person in one post, with the plugins that are at hand there. */
export function Workplace({ me, texts, sources }: { me: Me; texts: i18n; sources: TextSources }) {
  const ready = usePluginTexts(me, texts, sources);
  const [router] = useState(createRoutes);
  const widgets = useMemo(() => coreClient.widgets ?? {}, []);
  if (!ready) return <Starting />;
  return (
    <Today value={me.today}>
      <PluginsProvider plugins={me.plugins} permissions={me.permissions} builtIn={builtIn}>
        <WidgetsProvider widgets={widgets}>
          <CommandsProvider>
            <DraftsProvider store={serverDrafts} owner={me.post.id}>
              <LiveUpdates />
              <RouterProvider router={router} />
            </DraftsProvider>
          </CommandsProvider>
        </WidgetsProvider>
      </PluginsProvider>
    </Today>
  );
}

/** The words of plugins come first: their steps, reasons and errors show on pages of core too. */
function usePluginTexts({ plugins }: Me, texts: i18n, sources: TextSources): boolean {
  const [ready, setReady] = useState(false);
  useEffect(() => {
    for (const { id, locales } of plugins) sources.addPlugin(id, locales);
    void texts.loadNamespaces(plugins.map(({ id }) => id)).finally(() => setReady(true));
  }, [plugins, texts, sources]);
  return ready;
}

import type { ShellPlugin } from '@lianxin/ui/common';
import { Alert, Button } from 'antd';
import { type ReactNode, Suspense, use, useState } from 'react';
import { useLocation } from 'react-router';
import { Owner } from '../i18n/Owner.js';
import { useText } from '../i18n/useText.js';
import { Loading } from '../state/Loading.js';
import { Boundary } from './Boundary.js';
import type { ClientHalf } from './defineClient.js';
import { usePlugins } from './PluginsProvider.js';

interface Props {
  readonly plugin: ShellPlugin;
  /** Draws something out of the browser half. */
  draw(half: ClientHalf): ReactNode;
}

/**
 * Something of a plugin, fetched on first use. If it cannot be fetched or drawn, it says so under the plugin's name and
 * offers to try again; the page around it goes on.
 */
export function PluginPart({ plugin, draw }: Props) {
  const { loader } = usePlugins();
  const { pathname } = useLocation();
  const [attempt, setAttempt] = useState(0);
  const retry = () => {
    loader.retry(plugin.id);
    setAttempt(attempt + 1);
  };
  return (
    <Boundary resetOn={`${pathname} ${attempt}`} failed={<Failed plugin={plugin} retry={retry} />}>
      <Suspense fallback={<Loading />}>
        <Owner value={plugin.id}>
          <Fetched plugin={plugin} draw={draw} />
        </Owner>
      </Suspense>
    </Boundary>
  );
}

function Fetched({ plugin, draw }: Props) {
  const { loader } = usePlugins();
  return draw(use(loader.load(plugin.id, plugin.client)));
}

function Failed({ plugin, retry }: { plugin: ShellPlugin; retry: () => void }) {
  const t = useText('ui');
  return (
    <Alert
      type="warning"
      showIcon
      title={t('plugin.failed', { plugin: t(plugin.displayName) })}
      action={
        <Button size="small" onClick={retry}>
          {t('state.retry')}
        </Button>
      }
    />
  );
}

import { useMutationOf } from '@lianxin/api/client';
import { directory, type PluginRow } from '@lianxin/core/common';
import { useErrorText, useText } from '@lianxin/ui';
import { App, Button } from 'antd';
import { useState } from 'react';
import { DisablePlugin } from './DisablePlugin.js';

/** Switches a plugin on or off in this county. With procedures open, asks what becomes of them. */
export function SwitchPlugin({ plugin }: { plugin: PluginRow }) {
  const t = useText();
  const explain = useErrorText();
  const { modal, message } = App.useApp();
  const setState = useMutationOf(directory.setPluginState);
  const [choosing, setChoosing] = useState(false);
  const { id, displayName, state, open, installed } = plugin;
  if (id === 'core') return null;
  const label = t(displayName);

  const turn = (on: boolean) =>
    setState.mutateAsync({ plugin: id, on }).then(
      () => void message.success(t(on ? 'plugins.turnedOn' : 'plugins.turnedOff', { plugin: label })),
      (e) => void message.error(explain(e)),
    );
  const turnOff = () => {
    if (open > 0) return setChoosing(true);
    modal.confirm({
      title: t('plugins.turnOffTitle', { plugin: label }),
      content: t('plugins.turnOffHelp'),
      okText: t('plugins.turnOff'),
      onOk: () => turn(false),
    });
  };

  return (
    <>
      {state !== 'on' && (
        <Button
          type="primary"
          disabled={installed !== 'ready'}
          loading={setState.isPending}
          onClick={() => void turn(true)}
        >
          {t('plugins.turnOn')}
        </Button>
      )}
      {state !== 'off' && <Button onClick={turnOff}>{t(state === 'on' ? 'plugins.turnOff' : 'plugins.endNow')}</Button>}
      {choosing && <DisablePlugin plugin={plugin} onClose={() => setChoosing(false)} />}
    </>
  );
}

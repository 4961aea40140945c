import { useMutationOf } from '@lianxin/api/client';
import { directory, type PluginRow } from '@lianxin/core/common';
import { SchemaForm, useText, WidgetsProvider } from '@lianxin/ui';
import { App, Modal } from 'antd';
import { useMemo } from 'react';
import { z } from 'zod';
import { PostHolderSelect } from './PostHolderSelect.js';

/** What becomes of the procedures of a plugin that are open when it is switched off. */
export function DisablePlugin({ plugin, onClose }: { plugin: PluginRow; onClose: () => void }) {
  const t = useText();
  const { message } = App.useApp();
  const setState = useMutationOf(directory.setPluginState);
  const { id, displayName, open, state } = plugin;
  const choices = plugin.onDisable.filter((choice) => choice !== 'windDown' || state === 'on');
  const form = useMemo(() => formOf(choices), [choices]);
  const label = t(displayName);
  if (choices.length === 0) {
    return (
      <Modal open onCancel={onClose} title={t('plugins.turnOffTitle', { plugin: label })} footer={null}>
        {t('plugins.noChoice', { number: open })}
      </Modal>
    );
  }
  const submit = async (chosen: z.infer<typeof form>) => {
    await setState.mutateAsync({ plugin: id, on: false, ...chosen });
    void message.success(t('plugins.turnedOff', { plugin: label }));
    onClose();
  };
  return (
    <Modal open onCancel={onClose} title={t('plugins.turnOffTitle', { plugin: label })} footer={null} destroyOnHidden>
      <p>{t('plugins.openHelp', { number: open })}</p>
      <WidgetsProvider widgets={WIDGETS}>
        <SchemaForm name="shell.disablePlugin" form={form} onSubmit={submit} submit={t('plugins.turnOff')} />
      </WidgetsProvider>
    </Modal>
  );
}

const WIDGETS = { postHolder: PostHolderSelect };

const reason = z.string().trim().min(2).max(500).meta({ widget: 'textarea' });

const CHOICES = {
  windDown: z.strictObject({ open: z.literal('windDown').meta({ codes: 'disableChoice' }) }),
  endNow: z.strictObject({ open: z.literal('endNow').meta({ codes: 'disableChoice' }), reason }),
  handOver: z.strictObject({
    open: z.literal('handOver').meta({ codes: 'disableChoice' }),
    to: z.uuid().meta({ widget: 'postHolder' }),
    reason,
  }),
};

const formOf = (choices: PluginRow['onDisable']) =>
  z.discriminatedUnion(
    'open',
    choices.map((choice) => CHOICES[choice]) as [
      (typeof CHOICES)[keyof typeof CHOICES],
      ...(typeof CHOICES)[keyof typeof CHOICES][],
    ],
  );

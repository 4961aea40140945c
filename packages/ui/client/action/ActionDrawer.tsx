import type { Done, OfferedAction } from '@lianxin/ui/common';
import { App, Button, Drawer, Space } from 'antd';
import { useId, useState } from 'react';
import { useText } from '../i18n/useText.js';
import { ActionForm } from './ActionForm.js';
import { useShowOnce } from './useShowOnce.js';

export interface ActionDrawerProps {
  /** The action to fill in; nothing is open without one. */
  readonly action: OfferedAction | undefined;
  readonly dossier: string;
  readonly seen?: number | undefined;
  onClose(): void;
  onDone?(done: Done): void;
}

/** An action's form beside the page it is about, so that what it is decided on stays in view. */
export function ActionDrawer({ action, dossier, seen, onClose, onDone }: ActionDrawerProps) {
  const t = useText('ui');
  const { message } = App.useApp();
  const showOnce = useShowOnce();
  const formId = useId();
  const [sending, setSending] = useState(false);
  const [opened, setOpened] = useState(false);
  const label = action ? t(`actions.${action.action}`) : '';

  const done = (answer: Done) => {
    onClose();
    void message.success(t('action.done', { action: label }));
    if (action && answer.shown) showOnce(action.action, answer.shown);
    onDone?.(answer);
  };

  return (
    <Drawer
      open={action !== undefined}
      onClose={onClose}
      title={label}
      size={620}
      destroyOnHidden
      afterOpenChange={setOpened}
      mask={{ closable: false }}
      footer={
        <Space className="lx-end">
          <span className="lx-quiet">{t('form.ctrlEnter')}</span>
          <Button onClick={onClose}>{t('form.close')}</Button>
          <Button type="primary" htmlType="submit" form={formId} loading={sending}>
            {t('form.submit')}
          </Button>
        </Space>
      }
    >
      {action && (
        <ActionForm
          id={formId}
          focus={opened}
          action={action}
          dossier={dossier}
          seen={seen}
          onDone={done}
          onSending={setSending}
        />
      )}
    </Drawer>
  );
}

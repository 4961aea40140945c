import { useMutationOf } from '@lianxin/api/client';
import { directory, type SettingRow } from '@lianxin/core/common';
import { type JsonSchema, SchemaForm, useText, useToday } from '@lianxin/ui';
import { App, Modal } from 'antd';
import { useMemo } from 'react';
import { articleText, boundText } from './settingTexts.js';

interface Change {
  readonly value: unknown;
  readonly from: string;
}

/** Sets a value from a day on. What runs already keeps the value it began with. */
export function ChangeSetting({ setting, onClose }: { setting: SettingRow; onClose: () => void }) {
  const t = useText();
  const today = useToday();
  const { message } = App.useApp();
  const set = useMutationOf(directory.setSetting);
  const { key, title, schema, value, bound, article } = setting;
  const form = useMemo(() => formOf(schema), [schema]);
  const submit = async (change: Change) => {
    await set.mutateAsync({ key, ...change });
    void message.success(t('settings.changed'));
    onClose();
  };
  return (
    <Modal
      open
      onCancel={onClose}
      title={t(title)}
      footer={null}
      destroyOnHidden
      width={schema.type === 'array' ? 760 : 460}
    >
      {bound && (
        <p>
          {boundText(bound, t)}
          {article && t('settings.because', { article: articleText(article, t) })}
        </p>
      )}
      <p className="lx-quiet">{t('settings.changeHelp')}</p>
      <SchemaForm<Change>
        name="shell.changeSetting"
        form={form}
        value={{ value, from: today }}
        onSubmit={submit}
        submit={t('settings.change')}
      />
    </Modal>
  );
}

const formOf = (value: JsonSchema): JsonSchema => ({
  type: 'object',
  properties: { value, from: { type: 'string', format: 'date' } },
  required: ['value', 'from'],
});
